import { expect, it } from 'vitest';
import { mouseDrag, mouseWasUsed, noMouse } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { hardToRead } from '../support/measure.ts';
import { tabTo } from '../support/road.ts';
import { startTool } from '../support/tool.ts';

const arrows = [
  'Trivsel giver kvalitet',
  'Kvalitet giver trivsel',
  'Kvalitet giver tilfredshed',
  'Tilfredshed giver kvalitet',
  'Tilfredshed giver trivsel',
  'Trivsel giver tilfredshed',
] as const;
const [first, second, third, fourth] = arrows;
const [list, soup, door] = [
  'Vi delte listen på ny',
  'Suppen blev som i gamle dage',
  'Døren var åben klokken 8',
] as const;

it('is filled by keyboard alone, ten steps are taken back and done again, and it is there after a reload', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Den stærke trekant');
  await noMouse(page);
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  for (const text of [list, soup, door]) {
    await keyboard.type(text);
    await press('Enter');
  }
  await press('ArrowUp', '4');
  await tool.lies(fourth, [door]);
  await press('2');
  await tool.lies(second, [soup]);
  await press('+', '+');
  await tabTo(page, tool.writeIn(third));
  await press('Enter');
  await keyboard.type('Ingen skulle ringe to gange');
  await press('Enter');
  await tool.lies(third, ['Ingen skulle ringe to gange']);
  await press('ArrowUp', '+', '+');
  await tool.heard('Ingen skulle ringe to gange har 2 stemmer');

  await tool.undo(10);
  await page.getByText('Eksempel', { exact: true }).first().waitFor();
  for (let i = 0; i < 10; i += 1) await press('Control+y');
  await tool.lies(third, ['Ingen skulle ringe to gange']);
  await tool.saved();
  await page.reload();
  await tool.lies(first, [list]);
  await tool.lies(second, [soup]);
  expect(await mouseWasUsed(page)).toBe(false);
  await visit.close();
});

it('is filled by mouse: an example at each of six arrows, seen on the wall and led to paper', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Den stærke trekant', 'Den ældre bestemmer selv over sin dag');
  for (const [i, arrow] of arrows.entries()) {
    await tool.writeIn(arrow).click();
    await tool.line.fill(`Historie ${i + 1}`);
    await tool.button('Tilføj').click();
    await tool.lies(arrow, [`Historie ${i + 1}`]);
  }
  await mouseDrag(page, tool.note('Historie 6'), tool.note('Historie 1'), { x: 0.1, y: 0.5 });
  await tool.lies(first, ['Historie 6', 'Historie 1']);

  const wall = await tool.openWall();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.getByText('Historie 5').waitFor();
  await wall.getByText('Hvornår kunne borgeren mærke, at vi havde det godt sammen?').waitFor();
  expect(await hardToRead(wall)).toEqual([]);
  await tool.part('Aftaler').click();
  await tool.print();
  await visit.close();
});

it('is filled by finger on a phone, from the menu of each note', async () => {
  const visit = await openSite({ touch: true, size: 'phone' });
  const { page } = visit;
  const tool = await startTool(page, 'Den stærke trekant');
  for (const text of [list, soup]) {
    await tool.line.tap();
    await page.keyboard.insertText(text);
    await tool.button('Tilføj').tap();
  }
  await tool.lies(first, [list, soup]);
  await tool.tapMenu(soup, 'Ryk frem');
  await tool.lies(first, [soup, list]);
  await tool.tapMenu(list, `6 ${arrows[5]}`);
  await tool.lies(arrows[5], [list]);
  await visit.close();
});
