import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { axeViolations, openSingleFile, openSite, sizes, type Visit } from '../support/journey.ts';
import { sticksOut } from '../support/measure.ts';
import { tour } from '../support/tour.ts';
import { tourMeetings } from '../support/tourMeetings.ts';

/** Who walks past every screen, and what is looked at there. All at once: they spend most of their time waiting. */
const walks: {
  name: string;
  lang: Lang;
  start: () => Promise<Visit>;
  look: (page: Page, stands?: 'stands') => Promise<string[]>;
}[] = [
  { name: 'Danish', lang: 'da', start: () => openSite({ locale: 'da-DK' }), look: lookAtDesk },
  { name: 'English', lang: 'en', start: () => openSite({ locale: 'en-GB' }), look: lookAtDesk },
  // The same words and looks as the site: one language shows that all of it is in the file.
  { name: 'the single file', lang: 'da', start: () => openSingleFile({ locale: 'da-DK' }), look: axeViolations },
  { name: 'a phone', lang: 'da', start: () => openSite({ size: 'phone' }), look: lookAtPhone },
];

it('every screen is open to everybody (WCAG 2.1 A and AA) and stands within projector, laptop and phone', async () => {
  const found: string[] = [];
  await Promise.all(
    walks.map(async ({ name, lang, start, look }) => {
      const visit = await start();
      await tour(visit, lang, async (page, screen, stands) => {
        found.push(...(await look(page, stands)).map((problem) => `${name}, ${screen}: ${problem}`));
      });
      await visit.close();
    }),
  );
  expect(found.join('\n\n')).toBe('');
}, 360_000);

it('so is every screen of a meeting, and its walls, light and dark', async () => {
  const found: string[] = [];
  // What the single file shows is the same.
  const three = walks.filter(({ name }) => name !== 'the single file');
  await Promise.all(
    three.map(async ({ name, lang, start, look }) => {
      const visit = await start();
      await tourMeetings(visit, lang, async (page, screen, stands) => {
        found.push(...(await look(page, stands)).map((problem) => `${name}, ${screen}: ${problem}`));
      });
      await visit.close();
    }),
  );
  expect(found.join('\n\n')).toBe('');
}, 240_000);

/** For everybody; and nothing sticks out on a laptop or, where the window may change its size, on a projector. */
async function lookAtDesk(page: Page, stands?: 'stands'): Promise<string[]> {
  const found = [...(await axeViolations(page)), ...(await sticksOut(page))];
  if (stands) return found;
  await page.setViewportSize(sizes.projector);
  found.push(...(await sticksOut(page)).map((problem) => `projector: ${problem}`));
  await page.setViewportSize(sizes.laptop);
  return found;
}

async function lookAtPhone(page: Page): Promise<string[]> {
  const found = await sticksOut(page);
  await closeMessages(page);
  return found;
}

it('the names of the signs stand within the road, whichever of them is open', async () => {
  const visit = await openSite({ locale: 'en-GB' });
  const { page } = visit;
  const found: string[] = [];
  await page.getByRole('button', { name: 'New road' }).click();
  for (const stop of ['Stop 1', 'Stop 2', 'Stop 3', 'Stop 4']) {
    await page.getByRole('button', { name: `${stop}:` }).click();
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
