import type { Page } from 'playwright-core';
import type { Lang } from '../../src/model/text.ts';
import { axeViolations, openSingleFile, openSite, sizes, type Visit } from './journey.ts';
import { sticksOut } from './measure.ts';

/** How somebody walks past every screen, and what is looked at there. */
export type Walk = {
  name: string;
  lang: Lang;
  start: () => Promise<Visit>;
  look: (page: Page, stands?: 'stands') => Promise<string[]>;
};

/** Past the site in both languages, the single file and a phone. */
export const walks: readonly Walk[] = [
  { name: 'Danish', lang: 'da', start: () => openSite({ locale: 'da-DK' }), look: lookAtDesk },
  { name: 'English', lang: 'en', start: () => openSite({ locale: 'en-GB' }), look: lookAtDesk },
  // The same words and looks as the site: that every screen comes shows that all of it is in the file.
  { name: 'the single file', lang: 'da', start: () => openSingleFile({ locale: 'da-DK' }), look: sticksOut },
  { name: 'a phone', lang: 'da', start: () => openSite({ size: 'phone' }), look: lookAtPhone },
];

type Tour = (
  visit: Visit,
  lang: Lang,
  look: (page: Page, screen: string, stands?: 'stands') => Promise<void>,
) => Promise<void>;

/** What is wrong on any screen of a tour. All walks at once: they spend most of their time waiting. */
export async function faultsOn(tour: Tour, past: readonly Walk[] = walks): Promise<string> {
  const found: string[] = [];
  await Promise.all(
    past.map(async ({ name, lang, start, look }) => {
      const visit = await start();
      await tour(visit, lang, async (page, screen, stands) => {
        found.push(...(await look(page, stands)).map((problem) => `${name}, ${screen}: ${problem}`));
      });
      await visit.close();
    }),
  );
  return found.join('\n\n');
}

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

/** Messages stand for eight seconds, over much of a phone. Pressed where they are: a dialog may be open. */
async function closeMessages(page: Page): Promise<void> {
  for (const close of await page.getByRole('status').getByText('Luk').all()) await close.dispatchEvent('click');
}
