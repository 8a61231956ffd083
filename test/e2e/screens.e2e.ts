import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/text.ts';
import { axeViolations, doors, openSingleFile, openSite, sizes } from '../support/journey.ts';
import { sticksOut } from '../support/measure.ts';
import { tour } from '../support/tour.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

describe.each(doors)('every screen of $name', ({ open }) => {
  it('is open to everybody (WCAG 2.1 A and AA) and stands within a laptop and a projector', async () => {
    const found: string[] = [];
    // Both languages at once, each in a browser of its own: they spend most of their time waiting. The single file has the same
    // words and looks as the site, so one language shows that all of it is there.
    const spoken = open === openSingleFile ? (['da'] as const) : languages;
    await Promise.all(
      spoken.map(async (lang) => {
        const visit = await open({ locale: locales[lang] });
        await tour(visit, lang, async (page, screen, stands) => {
          const note = (problems: string[], where = '') => problems.map((one) => `${lang}, ${screen}${where}: ${one}`);
          found.push(...note(await axeViolations(page)));
          if (open === openSingleFile) return;
          found.push(...note(await sticksOut(page)));
          if (stands) return;
          await page.setViewportSize(sizes.projector);
          found.push(...note(await sticksOut(page), ', projector'));
          await page.setViewportSize(sizes.laptop);
        });
        await visit.close();
      }),
    );
    expect(found.join('\n\n')).toBe('');
  });
});

it('every screen stands within a phone', async () => {
  const visit = await openSite({ size: 'phone' });
  const found: string[] = [];
  const look = async (page: Page, screen: string) => {
    found.push(...(await sticksOut(page)).map((one) => `${screen}: ${one}`));
    await closeMessages(page);
  };
  await tour(visit, 'da', look);
  expect(found.join('\n')).toBe('');
  await visit.close();
});

it('the names of the signs stand within the road, whichever of them is open', async () => {
  const visit = await openSite({ locale: 'en-GB' });
  const { page } = visit;
  const found: string[] = [];
  await page.getByRole('button', { name: 'New road' }).click();
  for (const stop of ['Stop 1', 'Stop 2', 'Stop 3', 'Stop 4']) {
    await page.getByRole('button', { name: stop }).click();
    await page.getByText(`${stop} of 4`, { exact: true }).waitFor();
    for (const size of [sizes.projector, sizes.laptop]) {
      await page.setViewportSize(size);
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      found.push(...(await sticksOut(page)).map((one) => `${stop}: ${one}`));
    }
  }
  expect(found.join('\n')).toBe('');
  await visit.close();
});

/** Messages stand for eight seconds, over much of a phone. Pressed where they are: a dialog may be open. */
async function closeMessages(page: Page): Promise<void> {
  for (const close of await page.getByRole('status').getByText('Luk').all()) await close.dispatchEvent('click');
}
