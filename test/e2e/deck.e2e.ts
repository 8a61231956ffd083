import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { deckToPrint } from '../../src/print/fromContent.ts';
import { readPdf, squeeze } from '../print/readPdf.ts';
import { openSingleFile, openSite } from '../support/journey.ts';

/** The longest the page may stand still while a deck is made, in ms: a key press is then still answered at once. */
const longestStandstill = 250;

it('tells the sheets of the Tillid deck first, and has every card whole in both languages', async () => {
  const { content } = await compileContent('content');
  const tillid = content.decks.find(({ id }) => id === 'tillid');
  if (tillid === undefined) throw new Error('The deck is gone');
  const visit = await openSite({ hash: '#/kort/tillid' });
  const { page } = visit;
  await page.getByRole('link', { name: 'Print kortene' }).click();
  await page.getByText('40 kort på 5 ark og 1 ark med vejledning').waitFor();
  // Opened at the sheet that tells how to print; the cards come before it.
  await page.getByText('Side 11 af 11').waitFor();
  await page.getByRole('button', { name: 'Forrige side' }).click();
  await page.getByRole('img', { name: 'Side 10 af 11' }).waitFor();

  // Stopped on the way, nothing is made.
  expect(await makeAndStop(page)).toBe('Gør klar …');
  await page.getByText('Stoppet. Der er ikke lavet nogen fil.').waitFor();

  for (const lang of languages) {
    await page.getByRole('radio', { name: lang === 'da' ? 'Dansk' : 'English' }).check();
    await page.getByText('40 kort på 5 ark og 1 ark med vejledning').waitFor();
    const making = await watchMaking(page);
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: 'Lav PDF' }).click(),
    ]);
    const { standstill, told } = await making();
    expect(standstill).toBeLessThan(longestStandstill);
    expect(told[0]).toBe('Gør klar …');
    expect(told.slice(1).join()).toMatch(/Side \d+ af 11/);
    expect(download.suggestedFilename()).toMatch(/^tillid-kort.*\.pdf$/);
    await page.getByRole('button', { name: 'Åbn PDF’en' }).waitFor();
    const pdf = await readPdf(await readFile(await download.path()));
    expect(pdf.pages).toHaveLength(11);
    expect(pdf.lang).toBe(lang === 'da' ? 'da-DK' : 'en-GB');
    const { cards } = deckToPrint(tillid, lang, defaultTerms);
    expect(cards).toHaveLength(40);
    for (const [i, card] of cards.entries())
      expect(pdf.pages[Math.floor(i / 8) * 2]?.text).toContain(squeeze(card.text));
    expect(pdf.pages[10]?.text).toContain('100 mm');
  }
  await visit.close();
});

it('is made by the single file alone', async () => {
  const visit = await openSingleFile({ hash: '#/kort/tillid/print' });
  const { page } = visit;
  await page.getByText('40 kort på 5 ark og 1 ark med vejledning').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Lav PDF' }).click(),
  ]);
  expect((await readPdf(await readFile(await download.path()))).pages).toHaveLength(11);
  await visit.close();
});

/** Starts and presses Stop the moment it is there: a warm worker is ready sooner than a pointer. Tells what stood there. */
function makeAndStop(page: Page): Promise<string> {
  return page.getByRole('button', { name: 'Lav PDF' }).evaluate(
    (make) =>
      new Promise<string>((resolve) => {
        const stopWhenThere = (_: unknown, watch: MutationObserver) => {
          const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop');
          if (stop === undefined) return;
          watch.disconnect();
          resolve(document.querySelector('progress')?.getAttribute('aria-label') ?? '');
          stop.click();
        };
        new MutationObserver(stopWhenThere).observe(document.body, { subtree: true, childList: true });
        if (make instanceof HTMLElement) make.click();
      }),
  );
}

/** From now on: the longest time the page's thread is held at once, in ms, and what is told of the progress. */
async function watchMaking(page: Page): Promise<() => Promise<{ standstill: number; told: string[] }>> {
  const watch = await page.evaluateHandle(() => {
    const seen = { standstill: 0, told: [] as string[] };
    new PerformanceObserver((list) => {
      seen.standstill = Math.max(seen.standstill, ...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    new MutationObserver(() => {
      const label = document.querySelector('progress')?.getAttribute('aria-label') ?? '';
      if (label !== '' && label !== seen.told.at(-1)) seen.told.push(label);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    return seen;
  });
  return () => watch.jsonValue();
}
