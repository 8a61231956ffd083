import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { toolKinds } from '../../src/model/tools.ts';
import { saveCourseFile } from '../../src/storage/file.ts';
import { axeViolations, openSite, sizes, type Visit } from '../support/journey.ts';
import { hardToRead, overlapping, sticksOut } from '../support/measure.ts';
import { workedBoards } from '../support/workedBoards.ts';

/** How much groups have written: nothing yet, the first words, a full meeting, and more than anybody should. */
const amounts = [0, 3, 30, 120] as const;

it.each(amounts)(
  'with %i notes on each, every board and its wall stand in their window with nothing over or under anything',
  async (amount) => {
    const visit = await openSite({ locale: amount === 3 ? 'en-GB' : 'da-DK', size: 'projector' });
    const found = await walk(visit, amount, async (page, screen) => {
      const faults: string[] = [];
      if (screen.includes('wall')) return [...(await hardToRead(page)), ...(await overlapping(page))];
      for (const [name, size] of Object.entries(sizes)) {
        await page.setViewportSize(size);
        // A drawing that follows its box is drawn again in the frame after.
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        faults.push(...[...(await sticksOut(page)), ...(await overlapping(page))].map((one) => `${name}: ${one}`));
      }
      await page.setViewportSize(sizes.projector);
      return faults;
    });
    expect(found.join('\n')).toBe('');
    await visit.close();
  },
);

/** Either language and either theme once: colours do not depend on the language, nor names on the theme. */
it.each([
  { locale: 'da-DK', theme: 'light' },
  { locale: 'en-GB', theme: 'asphalt' },
] as const)('every board and its wall are open to everybody (axe), $locale, $theme', async ({ locale, theme }) => {
  const visit = await openSite({
    locale,
    size: 'laptop',
    context: { colorScheme: theme === 'light' ? 'light' : 'dark' },
  });
  const found = await walk(visit, 3, async (page) => {
    await page.evaluate((name) => {
      for (const part of document.querySelectorAll<HTMLElement>('html, [data-wall], [data-theme]'))
        part.dataset.theme = name;
    }, theme);
    return axeViolations(page);
  });
  expect(found.join('\n\n')).toBe('');
  await visit.close();
});

/** Opens a course with `amount` notes on each board, and looks at each board whole, at its end, and at its wall. */
async function walk(
  { page }: Visit,
  amount: number,
  look: (page: Page, screen: string) => Promise<string[]>,
): Promise<string[]> {
  const course = workedBoards(amount);
  const { blob } = saveCourseFile(course, course.createdAt);
  const file = { name: 'tavler.vejkort', mimeType: 'application/json', buffer: Buffer.from(await blob.arrayBuffer()) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.waitForURL(`**/#/forloeb/${course.id}`);
  const found: string[] = [];
  const at = async (screen: string, hash: string) => {
    await page.evaluate((next) => location.assign(next), `#${hash}`);
    await page.locator('h1, [data-zone], main h2').first().waitFor();
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    found.push(...(await look(page, screen)).map((fault) => `${screen}: ${fault}`));
  };
  for (const kind of toolKinds) {
    await at(kind, `/forloeb/${course.id}/tavle/${kind}/start`);
    await at(`${kind} wall`, `/vaeg/${course.id}/${kind}`);
    if (amount === 3) await at(`${kind} end`, `/forloeb/${course.id}/tavle/${kind}/actions`);
  }
  return found;
}
