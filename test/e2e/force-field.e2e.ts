import { expect, it } from 'vitest';
import { mouseDrag, mouseWasUsed, noMouse } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { hardToRead } from '../support/measure.ts';
import { tabTo } from '../support/road.ts';
import { startTool } from '../support/tool.ts';

const [drives, holds] = ['Det driver os frem', 'Det holder igen'] as const;
const [tired, time, habit] = ['Alle er trætte af at lede', 'Ingen har tid', 'Gammel vane'] as const;
const goal = 'Nøglerne hænger på deres plads';

it('is filled by keyboard alone, ten steps are taken back and done again, and it is there after a reload', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Kraftfeltet');
  await noMouse(page);
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await tabTo(page, page.getByRole('textbox', { name: 'Vi vil hen til' }));
  await keyboard.type(goal);
  await tabTo(page, tool.line);
  for (const text of [tired, time, habit]) {
    await keyboard.type(text);
    await press('Enter');
  }
  await press('ArrowUp', '2');
  await tool.lies(holds, [habit]);
  await press('2');
  await tool.lies(holds, [habit, time]);
  await press('+');
  await tool.heard(`${tired}: styrke 1 af 5`);
  await tabTo(page, tool.writeIn(holds));
  await press('Enter', 'ArrowUp', '+', '+');
  await tool.heard(`${time}: styrke 2 af 5`);
  await press('p');
  await tool.heard(`${time} er valgt til at arbejde med`);
  await tabTo(page, tool.button('Stærkest først'));
  await press('Enter');
  await tool.lies(holds, [time, habit]);

  await tool.undo(10);
  await tool.lies(drives, []);
  expect(await page.getByRole('textbox', { name: 'Vi vil hen til' }).inputValue()).toBe(goal);
  for (let i = 0; i < 10; i += 1) await press('Control+y');
  await tool.lies(holds, [time, habit]);
  await tool.saved();
  await page.reload();
  await tool.lies(drives, [tired]);
  expect(await tool.note(time).getAttribute('aria-label')).toContain('styrke 2 af 5');
  expect(await mouseWasUsed(page)).toBe(false);
  await visit.close();
});

it('is filled by mouse, what was chosen becomes an agreement, and the board is printed', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Kraftfeltet');
  await page.getByRole('textbox', { name: 'Vi vil hen til' }).fill(goal);
  for (const text of [tired, time]) {
    await tool.line.fill(text);
    await tool.line.press('Enter');
  }
  await mouseDrag(page, tool.note(time), tool.zone(holds));
  await tool.lies(holds, [time]);
  const card = tool.zone(holds).getByRole('listitem');
  await card.getByRole('button', { name: /^Gør pilen stærkere/ }).click();
  await card.getByRole('button', { name: 'Vælg', exact: true }).click();

  const wall = await tool.openWall();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.getByText(goal).waitFor();
  await wall.getByText('Valgt').waitFor();
  expect(await hardToRead(wall)).toEqual([]);

  await tool.part('Aftaler').click();
  await tool.button(`Gør til en aftale: ${time}`).click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' om morgenen');
  await wall.getByText(`${time} om morgenen`).waitFor();
  await tool.print();
  await visit.close();
});

it('is filled by finger on a phone, from the menu of each note', async () => {
  const visit = await openSite({ touch: true, size: 'phone' });
  const { page } = visit;
  const tool = await startTool(page, 'Kraftfeltet');
  await tool.line.tap();
  await page.keyboard.insertText(time);
  await tool.button('Tilføj').tap();
  await tool.tapMenu(time, `2 ${holds}`);
  await tool.lies(holds, [time]);
  await tool.tapMenu(time, 'Gør pilen stærkere');
  await tool.heard(`${time}: styrke 1 af 5`);
  await tool.tapMenu(time, 'Arbejd med den her');
  await tool.part('Aftaler').tap();
  await tool.button(`Gør til en aftale: ${time}`).tap();
  await tool.heard(`Nu en aftale: ${time}`);
  await visit.close();
});
