import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { mouseDrag, mouseWasUsed, noMouse } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { hardToRead } from '../support/measure.ts';
import { eventually } from '../support/road.ts';
import { startTool } from '../support/tool.ts';

const board = 'Borgerens vej';
const titles = ['Udskrives', 'Kommer hjem', 'Mangler medicin', 'Får besked'] as const;

/** What happens at each step, in the order of the road. */
const way = (page: Page) =>
  page
    .getByRole('textbox', { name: /^Trin \d+: Hvad sker der$/ })
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));

it('is filled by keyboard alone, ten steps are taken back and done again, and it is there after a reload', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, board);
  await noMouse(page);
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await page.getByText('Jeg ved ikke, hvem jeg taler med nu').waitFor();
  for (const title of titles) {
    await keyboard.type(title);
    await press('Enter');
  }
  await keyboard.type('Træner');
  await press('Enter');
  await eventually(() => way(page)).toEqual([...titles, 'Træner']);
  // From the line to the last sign, back to the first, into its fields.
  await press('ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Tab', 'Tab', 'Tab');
  for (const words of ['Sygehuset', 'Ringer og siger til', 'Jeg er tryg']) {
    await keyboard.type(words);
    await press('Enter');
  }
  await press('Tab');
  await keyboard.type('Rute 7');
  await tool.page.getByText('Overlevering fra Sygehuset til Rute 7').waitFor({ state: 'attached' });
  await press('Alt+ArrowLeft');
  await tool.heard('Kommer hjem er nu nummer 1 af 5');
  await press('Escape', 'ArrowUp', 'Delete');
  await tool.heard('Slettet: Trin 5: Træner');

  await tool.undo(11);
  await page.getByText('Jeg ved ikke, hvem jeg taler med nu').waitFor();
  for (let i = 0; i < 11; i += 1) await press('Control+y');
  await eventually(() => way(page)).toEqual(['Kommer hjem', 'Udskrives', 'Mangler medicin', 'Får besked']);
  await tool.saved();
  await page.reload();
  await eventually(() => way(page)).toEqual(['Kommer hjem', 'Udskrives', 'Mangler medicin', 'Får besked']);
  expect(await mouseWasUsed(page)).toBe(false);
  await visit.close();
});

it('is filled by mouse: steps are dragged along the road, seen whole and large on the wall, and the board is printed', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, board, 'Den ældre bestemmer selv over sin dag');
  for (const title of titles) {
    await tool.line.fill(title);
    await tool.line.press('Enter');
  }
  const sign = (number: number) => tool.button(`Vis trin ${number} stort`);
  await mouseDrag(page, sign(4), sign(1), { x: 0.1, y: 0.5 });
  await eventually(() => way(page)).toEqual(['Får besked', 'Udskrives', 'Kommer hjem', 'Mangler medicin']);
  await page.getByRole('textbox', { name: 'Trin 1: I hvis hænder' }).fill('Visitationen');
  await page.getByRole('textbox', { name: 'Trin 2: I hvis hænder' }).fill('Sygehuset');
  await page.getByText('1 overlevering', { exact: true }).waitFor();

  const wall = await tool.openWall();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.getByText('Mangler medicin').waitFor();
  expect(await hardToRead(wall)).toEqual([]);
  await sign(2).click();
  await page.getByRole('textbox', { name: 'Trin 2: Det mærker borgeren' }).fill('Jeg er tryg, men træt');
  await wall.getByRole('heading', { name: 'Udskrives' }).waitFor();
  await wall.getByText('Jeg er tryg, men træt').waitFor();
  expect(await hardToRead(wall)).toEqual([]);

  await tool.part('Aftaler').click();
  await tool.line.fill('Vi ringer, før hun tager hjem');
  await tool.line.press('Enter');
  await wall.getByText('Vi ringer, før hun tager hjem').waitFor();
  await tool.print();
  await visit.close();
});

it('is filled by finger on a phone, from the menu of each step', async () => {
  const visit = await openSite({ touch: true, size: 'phone' });
  const { page } = visit;
  const tool = await startTool(page, board);
  for (const title of titles.slice(0, 2)) {
    await tool.line.tap();
    await page.keyboard.insertText(title);
    await tool.button('Tilføj').tap();
  }
  const choose = async (step: string, command: string) => {
    await tool.button(`Flere valg for Trin ${step}`).tap();
    await tool.menuItem(command).tap();
  };
  await choose('2: Kommer hjem', 'Flyt tidligere på vejen');
  await eventually(() => way(page)).toEqual(['Kommer hjem', 'Udskrives', '', '']);
  await choose('1: Kommer hjem', 'Sæt et trin ind efter');
  await page.keyboard.insertText('Får besked');
  await eventually(() => way(page)).toEqual(['Kommer hjem', 'Får besked', 'Udskrives', '', '']);
  await choose('4', 'Slet trinnet');
  await choose('4', 'Slet trinnet');
  await tool.heard('En vej har mindst fire trin');
  await eventually(() => way(page)).toEqual(['Kommer hjem', 'Får besked', 'Udskrives', '']);
  await visit.close();
});
