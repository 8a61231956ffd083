import { expect, it } from 'vitest';
import { mouseDrag, mouseWasUsed, noMouse } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { hardToRead } from '../support/measure.ts';
import { tabTo } from '../support/road.ts';
import { startTool } from '../support/tool.ts';

const [heard, rules, tone] = ['Hvem er hørt?', 'Samme regler for alle?', 'Er tonen ordentlig?'] as const;
const [night, weekends, hung] = ['Natten er ikke spurgt', 'Weekender går på skift', 'Planen hang der bare'] as const;
const unheard = 'Nogen er ikke hørt. Hvem kan I stadig nå at spørge, før der bliver besluttet noget?';

it('is filled by keyboard alone, ten steps are taken back and done again, and it is there after a reload', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Procestjek');
  const verdict = (question: string, said: string) =>
    page.getByRole('group', { name: `Hvad siger I: ${question}` }).getByRole('button', { name: said });
  await noMouse(page);
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  for (const text of [night, weekends, hung]) {
    await keyboard.type(text);
    await press('Enter');
  }
  await press('ArrowUp', '5');
  await tool.lies(tone, [hung]);
  await press('2', '+');
  await tool.lies(rules, [weekends]);
  await tool.heard(`${night} har 1 stemme`);
  await tabTo(page, tool.button('Den nye vagtplan'));
  await press('Enter');
  await tabTo(page, verdict(heard, 'På plads'));
  await press('ArrowLeft', 'Space');
  await page.getByText(unheard).waitFor();
  await tabTo(page, verdict(rules, 'På plads'));
  await press('Space');
  await tool.heard(`${rules} På plads`);
  await press('ArrowRight', 'Space');
  await page.getByRole('list', { name: 'Sådan står det til' }).getByText('Delvist: 1').waitFor();

  await tool.undo(10);
  await page.getByText('Dagholdet er spurgt, nattevagten er ikke').waitFor();
  for (let i = 0; i < 10; i += 1) await press('Control+y');
  await tool.lies(tone, [hung]);
  await tool.saved();
  await page.reload();
  await page.getByText(unheard).waitFor();
  expect(await page.getByRole('textbox', { name: 'Beslutningen' }).inputValue()).toBe('Den nye vagtplan');
  expect(await verdict(rules, 'Delvist').getAttribute('aria-pressed')).toBe('true');
  expect(await mouseWasUsed(page)).toBe(false);
  await visit.close();
});

it('is filled by mouse, one question is opened large on the wall, and the board is printed', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Procestjek');
  await page.getByRole('textbox', { name: 'Beslutningen' }).fill('Flytningen til kælderen');
  for (const text of [night, hung]) {
    await tool.line.fill(text);
    await tool.line.press('Enter');
  }
  await mouseDrag(page, tool.note(hung), tool.zone(tone));
  await tool.lies(tone, [hung]);
  const says = page.getByRole('group', { name: `Hvad siger I: ${heard}` });
  await says.getByRole('button', { name: 'Mangler' }).click();

  const wall = await tool.openWall();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.getByRole('heading', { name: 'Flytningen til kælderen' }).waitFor();
  await wall.getByText(unheard).waitFor();
  expect(await hardToRead(wall)).toEqual([]);
  await tool.part('Tone').click();
  await wall.getByRole('heading', { name: 'Hører de, det rammer, det først og på en ordentlig måde?' }).waitFor();
  await wall.getByText(hung).waitFor();

  await tool.part('Aftaler').click();
  await tool.line.fill('Tine spørger natholdet');
  await tool.line.press('Enter');
  await wall.getByText('Tine spørger natholdet').waitFor();
  await tool.print();
  await visit.close();
});

it('is filled by finger on a phone', async () => {
  const visit = await openSite({ touch: true, size: 'phone' });
  const { page } = visit;
  const tool = await startTool(page, 'Procestjek');
  await tool.button('En ny opgave').tap();
  await tool.writeIn(rules).tap();
  await page.keyboard.insertText(weekends);
  await tool.button('Tilføj').tap();
  await tool.lies(rules, [weekends]);
  const says = page.getByRole('group', { name: `Hvad siger I: ${rules}` });
  await says.getByRole('button', { name: 'På plads' }).tap();
  await tool.heard(`${rules} På plads`);
  await tool.tapMenu(weekends, `5 ${tone}`);
  await tool.lies(tone, [weekends]);
  await tool.tapMenu(weekends, 'Gør til en aftale');
  await tool.heard(`Nu en aftale: ${weekends}`);
  await tool.lies(tone, []);
  await visit.close();
});
