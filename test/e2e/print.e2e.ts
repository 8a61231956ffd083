import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import { defaultTerms, inTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { deckToPrint } from '../../src/print/fromContent.ts';
import { readPdf, squeeze } from '../print/readPdf.ts';
import { openSingleFile, openSite } from '../support/journey.ts';

/** From a letter typed to its place on the drawn paper, in ms: half a second, and as much again for a busy machine. */
const slowest = 1000;

/** The longest the page may stand still while a deck is laid out and made, in ms. */
const longestStandstill = 250;

it('prints the Tillid deck: chosen on its page, sheets told first, every card whole in both languages', async () => {
  const { content } = await compileContent('content');
  const tillid = content.decks.find(({ id }) => id === 'tillid');
  if (tillid === undefined) throw new Error('The deck is gone');
  const visit = await openSite({ hash: '#/kort/tillid' });
  const { page } = visit;
  await page.getByRole('link', { name: 'Print kortene' }).click();
  await page.getByText('6 ark A4').waitFor();
  await page.getByText('8 kort på 98 × 70 mm på hvert A4-ark').waitFor();
  await page.getByRole('img', { name: 'Side 1 af 11' }).waitFor();
  await page.getByRole('button', { name: 'Næste ark' }).click();
  await page.getByRole('status').getByText('Ark 2 af 6').waitFor();
  // The sheets far away are not drawn.
  expect(await page.getByRole('img', { name: 'Side 11 af 11' }).count()).toBe(0);

  // As it is, the file is there already; with the workplace's own words it has to be made.
  await page.getByRole('button', { name: 'Hent straks' }).waitFor();
  await page.getByRole('combobox', { name: 'Hvem er I her for?' }).selectOption('elev');
  await page.getByRole('button', { name: 'Hent straks' }).waitFor({ state: 'detached' });

  // Stopped on the way, nothing is made.
  expect(await makeAndStop(page)).toBe('Gør klar …');
  await page.getByText('Stoppet. Der er ikke lavet nogen fil.').waitFor();

  for (const lang of languages) {
    await page.getByRole('radio', { name: lang === 'da' ? 'Dansk' : 'English' }).check();
    const making = await watchMaking(page);
    const download = await make(page);
    const { standstill, told } = await making();
    expect(standstill).toBeLessThan(longestStandstill);
    expect(told[0]).toBe('Gør klar …');
    expect(download.suggestedFilename()).toMatch(/^tillid-kort.*\.pdf$/);
    await page.getByRole('button', { name: 'Åbn PDF’en' }).waitFor();
    const pdf = await readPdf(await readFile(await download.path()));
    expect(pdf.pages).toHaveLength(11);
    expect(pdf.lang).toBe(lang === 'da' ? 'da-DK' : 'en-GB');
    const { cards } = deckToPrint(tillid, lang, { ...defaultTerms, citizen: 'elev' });
    expect(cards).toHaveLength(40);
    for (const [i, card] of cards.entries())
      expect(pdf.pages[Math.floor(i / 8) * 2]?.text).toContain(squeeze(card.text));
    expect(pdf.pages[10]?.text).toContain('100 mm');
  }
  await visit.close();
});

it('offers a deck of the content at once, never a file that is not it, and makes it where the file has become another', async () => {
  const { content } = await compileContent('content');
  const { cards = [] } = content.decks.find(({ id }) => id === 'tillid') ?? {};
  const visit = await openSite({ hash: '#/kort/tillid' });
  const { page } = visit;
  const read = async (download: Download) => readPdf(await readFile(await download.path()));
  const [linked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hent kortene straks' }).click(),
  ]);
  expect(linked.suggestedFilename()).toBe('tillid-kort.pdf');
  await page.getByRole('link', { name: 'Print kortene' }).click();
  await page.getByText('Ligger klar og passer til indholdet').waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const pdf = await read(await make(page));
  expect(asked.filter((url) => url.endsWith('/print/tillid-da.pdf'))).toHaveLength(1);
  expect((await read(linked)).pages).toEqual(pdf.pages);
  expect(cards).toHaveLength(40);
  for (const [i, { text }] of cards.entries())
    expect(pdf.pages[Math.floor(i / 8) * 2]?.text).toContain(squeeze(inTerms(text.da, 'da', defaultTerms)));
  await page.getByText('tillid-kort.pdf ligger i mappen Overførsler.').waitFor();

  // The site was renewed after the page was opened.
  await page.route('**/print/tillid-en.pdf', (route) => route.fulfill({ body: '%PDF-1.7 something else' }));
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByText('Ligger klar og passer til indholdet').waitFor();
  const made = await read(await make(page));
  expect(made.lang).toBe('en-GB');
  expect(made.pages).toHaveLength(11);
  await visit.close();
});

it('chooses decks in the print room, warns of backs that would be lost, and remembers the printer and its numbers', async () => {
  const visit = await openSite({ hash: '#/' });
  const { page } = visit;
  await page.getByRole('navigation').getByRole('link', { name: 'Print' }).click();
  await page.getByText('Vælg noget i listen').waitFor();
  expect(await page.getByRole('button', { name: 'Lav PDF' }).isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: /^Stopskilte/ }).check();
  await page.getByText('5 ark A4').waitFor();
  await page.getByRole('checkbox', { name: /^Blanke kort/ }).check();
  await page.getByText('32 kort og 8 blanke').waitFor();
  await page.getByRole('checkbox', { name: /^Blanke kort/ }).uncheck();

  // One-sided, the questions behind would be lost: folded, they are there.
  await page.getByRole('radio', { name: 'Kontorprinter, enkeltsidet' }).check();
  await page.getByText('Bagsiden af disse kort har spørgsmål').waitFor();
  await page.getByRole('button', { name: 'Fold og lim' }).click();
  await page.getByText('Bagsiden af disse kort har spørgsmål').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Tilbage til standard' }).click();
  await page.getByRole('radio', { name: 'Kontorprinter, tosidet' }).check();

  // What is wrong is named, with the way to its field.
  await page.getByText('Flere valg').click();
  await page.getByText('Antal og ark', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Kun nogle ark' }).fill('2-9');
  await page.getByRole('alert').getByRole('button', { name: 'Ret det' }).click();
  await page.getByRole('textbox', { name: 'Kun nogle ark' }).fill('');
  await page.getByRole('alert').waitFor({ state: 'detached' });

  // Before anybody has tested the printer.
  const before = await readPdf(await readFile(await (await make(page)).path()));

  // The test sheet, and two numbers read from it: what is typed must make sense.
  await page.getByRole('button', { name: 'Prøveark' }).click();
  await page.getByRole('button', { name: 'Lav prøvearket' }).click();
  await page.getByText('Skriv et navn, så I kan finde den igen.').waitFor();
  await page.getByRole('textbox', { name: 'Navn på printeren' }).fill('Kopirummet');
  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lav prøvearket' }).click(),
  ]);
  const test = await readPdf(await readFile(await sheet.path()));
  expect(test.pages.map(({ text }) => text)).toEqual([
    expect.stringContaining('Kopirummet'),
    expect.stringContaining('Kopirummet'),
  ]);
  await page.getByRole('textbox', { name: 'Til siden' }).fill('langt');
  await page.getByRole('textbox', { name: 'Op og ned' }).fill('-2');
  await page.getByRole('button', { name: 'Gem printeren' }).click();
  await page.getByText('Skriv et tal mellem -10 og 10').waitFor();
  await page.getByRole('textbox', { name: 'Til siden' }).fill('1,5');
  await page.getByRole('button', { name: 'Gem printeren' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // The next day the printer is still there, and its backs are moved; fronts are where they were.
  await page.reload();
  await page.getByRole('combobox', { name: 'Printer' }).getByText('Kopirummet').waitFor({ state: 'attached' });
  await page.getByText('Bagsiderne flyttes 1,5 mm til venstre og 2 mm ned, set fra forsiden.').waitFor();
  const after = await readPdf(await readFile(await (await make(page)).path()));
  const moved = (at: number) => {
    const [was, is] = [before.pages[at]?.words[0], after.pages[at]?.words[0]];
    expect(is?.text).toBe(was?.text);
    return { x: mm(Number(is?.x) - Number(was?.x)), y: mm(Number(is?.y) - Number(was?.y)) };
  };
  expect(moved(0)).toEqual({ x: 0, y: 0 });
  expect(moved(1)).toEqual({ x: 1.5, y: 2 });
  await visit.close();
});

it('shows a change in the words of a poster at once, and prints it', async () => {
  const visit = await openSite();
  const { page } = visit;
  await page.getByRole('button', { name: 'Ny vej' }).click();
  await page.getByRole('heading', { name: 'Hvilken værdi kører I med?' }).waitFor();
  const [, course, board] = /forloeb\/([^/]+)\/tavle\/([^/]+)/.exec(page.url()) ?? [];
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/forloeb/${course}/tavle/${board}/print`);
  await page.getByText('1 ark A3').waitFor();
  const heading = page.getByRole('textbox', { name: 'Overskrift' });
  await heading.fill('Ro');
  await page.locator('svg').getByText('Ro', { exact: true }).waitFor();
  expect(await timeToSee(page, heading, 'Ros')).toBeLessThan(slowest);
  await page.getByRole('radio', { name: 'Stor, af flere ark' }).check();
  await page.getByText('12 ark A4').waitFor();
  await page.getByRole('radio', { name: 'Ét ark' }).check();
  await page.getByText('1 ark A3').waitFor();
  const pdf = await readPdf(await readFile(await (await make(page)).path()));
  expect(pdf.pages[0]?.text).toContain('Ros');
  await visit.close();
});

it('is made by the single file alone', async () => {
  const visit = await openSingleFile({ hash: '#/kort/tillid/print' });
  const { page } = visit;
  await page.getByText('6 ark A4').waitFor();
  expect((await readPdf(await readFile(await (await make(page)).path()))).pages).toHaveLength(11);
  await visit.close();
});

/** Presses the button, whether the file is there or has to be made, and waits for it. */
async function make(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: /^(Lav PDF|Hent straks)$/ }).click(),
  ]);
  return download;
}

/** Types the last letter of `text`, the others being there, and tells in ms how long it takes until the paper shows it. */
async function timeToSee(page: Page, field: Locator, text: string): Promise<number> {
  await field.press('End');
  const seen = page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        let typed = Number.POSITIVE_INFINITY;
        document.addEventListener('input', () => (typed = performance.now()), { once: true, capture: true });
        const look = () => {
          if ([...document.querySelectorAll('svg text')].some(({ textContent }) => textContent === wanted))
            resolve(performance.now() - typed);
          else requestAnimationFrame(look);
        };
        look();
      }),
    text,
  );
  await field.press(text.slice(-1));
  return seen;
}

/** Points in mm, to the nearest tenth. */
const mm = (points: number) => Math.round((points / 72) * 254) / 10 + 0;

/** Starts and presses Stop the moment it is there: a warm worker is ready sooner than a pointer. Tells what stood there. */
function makeAndStop(page: Page): Promise<string> {
  return page.getByRole('button', { name: 'Lav PDF', disabled: false }).evaluate(
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
