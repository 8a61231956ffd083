import type { Page } from 'playwright-core';
import type { Words } from '../../src/i18n/words.ts';
import type { Look } from './tour.ts';

/** An agenda of one's own: empty, with everything that can be open, in several rooms and days, and its paper. */
export async function tourPlanner(page: Page, { planner, ask, printing }: Words, look: Look): Promise<void> {
  const go = (hash: string) =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);
  const group = (name: string) => page.locator('aside summary', { hasText: name }).first();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await go('/');
  await page.getByRole('heading', { name: ask.question }).first().waitFor();
  await button(planner.make).click();
  await page.getByText(planner.empty.text).waitFor();
  await look(page, 'an empty agenda');
  const narrow = await button(planner.library.open).isVisible();
  if (narrow) await button(planner.library.open).click();
  await group(planner.library.groups.boards).click();
  await group(planner.library.groups.steps).click();
  await look(page, 'the library of the planner');
  await page.getByRole('searchbox', { name: planner.library.search }).fill('qqxxzz');
  await page.getByText(planner.library.none).waitFor();
  await look(page, 'nothing found for an agenda');
  await page.getByRole('searchbox', { name: planner.library.search }).fill('');
  await group(planner.library.groups.roads).click();
  const roads = page.locator('details', { hasText: planner.library.groups.roads }).getByRole('button');
  await roads.first().click();
  await page.locator('[data-block]').first().waitFor({ state: 'attached' });
  if (narrow) await page.getByRole('button', { name: planner.library.back }).click();
  await button(planner.fromScript).click();
  await page.getByRole('menu').waitFor();
  await look(page, 'scripts to begin an agenda with', 'stands');
  await page.getByRole('menuitem').first().click();
  await page.locator('[data-block]').nth(1).click();
  await page.getByRole('textbox', { name: planner.block.remember }).fill('Omsorgsmedhjælperuddannelsens gule mapper');
  await look(page, 'an agenda with a block open and something to look at');
  await page.getByRole('main').getByRole('button', { name: planner.block.close, exact: true }).click();
  await button(planner.addRoom).click();
  await button(planner.addDay).click();
  await page.getByRole('textbox', { name: planner.dayName }).first().waitFor();
  await look(page, 'an agenda of two days and parallel rooms');
  await page.locator('[data-block]').first().press('m');
  await page.getByRole('menu').waitFor();
  await look(page, 'the menu of a block', 'stands');
  await page.keyboard.press('Escape');
  await button(planner.tools).click();
  await page.getByRole('menuitem', { name: planner.keys }).click();
  await page.getByRole('dialog', { name: planner.help.title }).waitFor();
  await look(page, 'the keys of an agenda');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: planner.print }).click();
  await page.getByRole('region', { name: printing.preview }).getByRole('img').first().waitFor();
  await look(page, 'print an agenda');
  const course = new URL(page.url()).hash.split('/')[2] ?? '';
  await go(`/forloeb/${course}`);
  await page.getByRole('heading', { name: planner.list.title }).waitFor();
  await look(page, 'a course with an agenda');
}
