import { expect, it } from 'vitest';
import { mouseDrag, mouseWasUsed, noMouse } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { hardToRead } from '../support/measure.ts';
import { tabTo } from '../support/road.ts';
import { startTool } from '../support/tool.ts';

const [leaders, staff, core] = ['Ledernes blik', 'Medarbejdernes blik', 'Den fælles opgave'] as const;
const [wait, broken, calm] = ['Borgerne venter', 'Vi bliver afbrudt', 'Ro til at skrive'] as const;

it('is filled and joined by keyboard alone, ten steps are taken back and done again, and it is there after a reload', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'To blikke, én opgave');
  await noMouse(page);
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  for (const text of [wait, calm, broken]) {
    await keyboard.type(text);
    await press('Enter');
  }
  await press('ArrowUp', '2');
  await tool.lies(staff, [broken]);
  await press('3');
  await tool.lies(core, [calm]);
  await press('+', '+');
  await tool.heard(`${wait} har 2 stemmer`);
  await press('j');
  await page.getByRole('dialog').getByRole('button', { name: broken }).waitFor();
  await press('Enter');
  await tool.heard(`Samlet i midten: ${wait} / ${broken}`);
  await page.getByRole('textbox', { name: 'Ret sedlen' }).waitFor();
  await press('Enter', '+');
  await tool.heard(`${wait} / ${broken} har 3 stemmer`);
  await tabTo(page, tool.writeIn(leaders));
  await press('Enter');
  await keyboard.type('Budgettet');
  await press('Enter');
  await tool.lies(leaders, ['Budgettet']);

  await tool.undo(10);
  await page.getByText('Borgerne venter for længe på svar').waitFor();
  for (let i = 0; i < 10; i += 1) await press('Control+y');
  await tool.lies(core, [calm, `${wait} / ${broken}`]);
  await tool.saved();
  await page.reload();
  await tool.lies(core, [calm, `${wait} / ${broken}`]);
  expect(await mouseWasUsed(page)).toBe(false);
  await visit.close();
});

it('is joined by mouse: a note dropped on the other side’s, seen on the wall, and the board is printed', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'To blikke, én opgave', 'Den ældre bestemmer selv over sin dag');
  await tool.line.fill(wait);
  await tool.line.press('Enter');
  await tool.writeIn(staff).click();
  await tool.line.fill(broken);
  await tool.button('Tilføj').click();
  await mouseDrag(page, tool.note(wait), tool.note(broken));
  await tool.lies(staff, []);
  await page.keyboard.press('End');
  await page.keyboard.insertText(' hver dag');
  await page.keyboard.press('Enter');
  await tool.lies(core, [`${wait} / ${broken} hver dag`]);

  const wall = await tool.openWall();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.getByText(`${wait} / ${broken} hver dag`).waitFor();
  await wall.getByText('Den ældre bestemmer selv over sin dag').waitFor();
  expect(await hardToRead(wall)).toEqual([]);

  await tool.part('Aftaler').click();
  await tool.line.fill('Vi svarer samme dag');
  await tool.line.press('Enter');
  await wall.getByText('Vi svarer samme dag').waitFor();
  await tool.print();
  await visit.close();
});

it('is joined by finger on a phone, from the menu of a note', async () => {
  const visit = await openSite({ touch: true, size: 'phone' });
  const { page } = visit;
  const tool = await startTool(page, 'To blikke, én opgave');
  await tool.line.tap();
  await page.keyboard.insertText(wait);
  await tool.button('Tilføj').tap();
  await tool.writeIn(staff).tap();
  await page.keyboard.insertText(broken);
  await tool.button('Tilføj').tap();
  await tool.tapMenu(broken, 'Saml med …');
  await page.getByRole('dialog').getByRole('button', { name: wait }).tap();
  await tool.lies(staff, []);
  await page.getByRole('textbox', { name: 'Ret sedlen' }).waitFor();
  await page.keyboard.press('Escape');
  await tool.lies(core, [`${wait} / ${broken}`]);
  // The message covers the bar's own button on a phone.
  await page.getByRole('status').filter({ hasText: 'Samlet i midten' }).getByRole('button', { name: 'Fortryd' }).tap();
  await tool.lies(leaders, [wait]);
  await tool.lies(staff, [broken]);
  await visit.close();
});
