import { expect, it } from 'vitest';
import { mouseDrag, mouseWasUsed, noMouse } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { hardToRead } from '../support/measure.ts';
import { tabTo } from '../support/road.ts';
import { startTool } from '../support/tool.ts';

const [decide, influence, given, leave] = [
  'Det bestemmer vi',
  'Det kan vi påvirke',
  'Det er givet',
  'Det lader vi ligge',
] as const;
const [lunch, rota, closing, letter] = ['Frokosten', 'Vagtplanen', 'Huset lukker klokken 16', 'Nyhedsbrevet'] as const;

it('is filled by keyboard alone, ten steps are taken back and done again, and it is there after a reload', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Handlerummet');
  await noMouse(page);
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  for (const text of [lunch, rota, closing, letter]) {
    await keyboard.type(text);
    await press('Enter');
  }
  await press('ArrowUp', '4');
  await tool.heard(`${letter} er flyttet til 4 ${leave}`);
  // The note before the one that went away has the focus now.
  await press('3');
  await tool.lies(given, [closing]);
  await press('2');
  await tool.lies(influence, [rota]);
  await press('Home', '+', '+');
  await tool.heard(`${lunch} har 2 stemmer`);
  await press('Alt+ArrowRight');
  await tabTo(page, tool.writeIn(given));
  await press('Enter');
  await keyboard.type('Budgettet');
  await press('Enter');
  await tool.lies(given, [closing, 'Budgettet']);

  await tool.undo(10);
  await page.getByText('Hvem der tager telefonen i frokosten').waitFor();
  for (let i = 0; i < 10; i += 1) await press('Control+y');
  await tool.lies(given, [closing, 'Budgettet']);
  await tool.saved();
  await page.reload();
  await tool.lies(influence, [rota]);
  await tool.lies(leave, [letter]);
  expect(await mouseWasUsed(page)).toBe(false);
  await visit.close();
});

it('is filled by mouse: notes are dragged from ring to ring, seen on the wall, and the board is printed', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Handlerummet', 'Den ældre bestemmer selv over sin dag');
  for (const text of [lunch, rota]) {
    await tool.line.fill(text);
    await tool.line.press('Enter');
  }
  await mouseDrag(page, tool.note(rota), tool.zone(given));
  await tool.lies(given, [rota]);
  await mouseDrag(page, tool.note(rota), tool.note(lunch), { x: 0.1, y: 0.5 });
  await tool.lies(decide, [rota, lunch]);
  await tool.writeIn(leave).click();
  await tool.line.fill(letter);
  await tool.button('Tilføj').click();
  await tool.lies(leave, [letter]);

  const wall = await tool.openWall();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.getByText(letter).waitFor();
  await wall.getByText('Den ældre bestemmer selv over sin dag').waitFor();
  expect(await hardToRead(wall)).toEqual([]);

  await tool.part('Aftaler').click();
  await tool.line.fill('Vi laver en frokostplan');
  await tool.line.press('Enter');
  await wall.getByText('Vi laver en frokostplan').waitFor();
  await tool.print();
  await visit.close();
});

it('is filled by finger on a phone, from the menu of each note', async () => {
  const visit = await openSite({ touch: true, size: 'phone' });
  const { page } = visit;
  const tool = await startTool(page, 'Handlerummet');
  await tool.line.tap();
  await page.keyboard.insertText(lunch);
  await tool.button('Tilføj').tap();
  await tool.writeIn(influence).tap();
  await page.keyboard.insertText(rota);
  await tool.button('Tilføj').tap();
  await tool.lies(influence, [rota]);
  await tool.tapMenu(rota, `1 ${decide}`);
  await tool.lies(decide, [lunch, rota]);
  await tool.tapMenu(lunch, 'Ryk tilbage');
  await tool.lies(decide, [rota, lunch]);
  await tool.tapMenu(rota, 'Slet');
  await tool.lies(decide, [lunch]);
  await visit.close();
});
