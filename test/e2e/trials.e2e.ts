import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { mouseDrag, mouseWasUsed, noMouse } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { hardToRead } from '../support/measure.ts';
import { eventually, tabTo } from '../support/road.ts';
import { startTool } from '../support/tool.ts';

const [phone, standing, sheet] = ['Ét nummer', 'Tavlemøde stående', 'Køreseddel i stor skrift'] as const;

/** The bench as somebody works on it, by its words. */
function benchOn(page: Page) {
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}: \\d+ prøve`) });
  const card = (what: string) => page.getByRole('listitem').filter({ hasText: what }).getByRole('button').first();
  const texts = (name: string) =>
    column(name)
      .getByRole('listitem')
      .evaluateAll((all) => all.map((one) => one.querySelector('button span')?.textContent ?? ''));
  return {
    column,
    card,
    /** Waits until these trials, in this order, stand in a column. */
    stands: (name: string, whats: readonly string[]) => eventually(() => texts(name)).toEqual(whats),
  };
}

it('is filled by keyboard alone, ten steps are taken back and done again, and it is there after a reload', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Prøvebænken');
  const bench = benchOn(page);
  await noMouse(page);
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await page.getByText('Køreseddel i stor skrift. Beholdes').waitFor();
  for (const what of [phone, standing, sheet]) {
    await keyboard.type(what);
    await press('Enter');
  }
  await press('ArrowUp', 'Alt+ArrowDown');
  await bench.stands('Idé', [standing, phone, sheet]);
  await press('3');
  await tool.heard(`${phone} er flyttet til Vi prøver. Obs: Mangler et ja, Mangler startdato, Mangler slutdato`);
  await press('Enter', 'Tab');
  await keyboard.type('Jens');
  await press('Tab');
  await keyboard.type('Aftenholdet');
  await press('Escape');
  await page.getByText('Ja fra Aftenholdet').waitFor();
  await press('ArrowLeft', 'Alt+ArrowRight');
  await bench.stands('Aftalt', [standing]);
  await press('ArrowLeft', '4', 'ArrowLeft', 'Alt+ArrowRight');
  await bench.stands('Vurderet', [sheet, phone]);

  // Three ideas, five moves, two fields.
  await tool.undo(10);
  await page.getByText('Køreseddel i stor skrift. Beholdes').waitFor();
  for (let i = 0; i < 10; i += 1) await press('Control+y');
  await bench.stands('Vurderet', [sheet, phone]);
  await tool.saved();
  await page.reload();
  await bench.stands('Aftalt', [standing]);
  await bench.stands('Vurderet', [sheet, phone]);
  await tabTo(page, bench.card(standing));
  expect(await mouseWasUsed(page)).toBe(false);
  await visit.close();
});

it('is filled by mouse: trials are dragged, judged and agreed, seen on the wall, and the board is printed', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Prøvebænken', 'Den ældre bestemmer selv over sin dag');
  const bench = benchOn(page);
  for (const what of [phone, standing, sheet]) {
    await tool.line.fill(what);
    await tool.line.press('Enter');
  }
  await mouseDrag(page, bench.card(sheet), bench.column('Vi prøver'));
  await mouseDrag(page, bench.card(phone), bench.card(sheet), { x: 0.5, y: 0.1 });
  await bench.stands('Vi prøver', [phone, sheet]);

  const wall = await tool.openWall();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.getByText('Mangler et ja').first().waitFor();
  expect(await hardToRead(wall)).toEqual([]);
  await bench.card(sheet).click();
  await page.getByRole('textbox', { name: 'Hvem bliver berørt og har sagt ja' }).fill('Aftenholdet');
  await page.getByLabel('Fra', { exact: true }).fill('2026-05-11');
  await page.getByLabel('Til og med').fill('2026-06-08');
  await wall.getByText('11. maj til 8. juni').waitFor();
  await tool.button('Vurderet').click();
  await page.getByRole('textbox', { name: 'Hvad gav det borgeren?' }).fill('Besøg til tiden');
  await tool.button('Behold').click();
  await wall.getByText('Besøg til tiden').waitFor();
  await wall.getByText('Beholdes').waitFor();
  expect(await hardToRead(wall)).toEqual([]);
  await tool.button('Gør til en aftale').click();

  await tool.part('Aftaler').click();
  await wall.getByText(sheet).waitFor();
  await tool.print();
  await visit.close();
});

it('is filled by finger on a phone, from the menu of each trial', async () => {
  const visit = await openSite({ touch: true, size: 'phone' });
  const { page } = visit;
  const tool = await startTool(page, 'Prøvebænken');
  const bench = benchOn(page);
  for (const what of [phone, standing]) {
    await tool.line.tap();
    await page.keyboard.insertText(what);
    await tool.button('Tilføj').tap();
  }
  await tool.tapMenu(phone, 'Vi prøver');
  await bench.stands('Vi prøver', [phone]);
  await tool.tapMenu(standing, 'Vi prøver');
  await tool.tapMenu(standing, 'Flyt op');
  await bench.stands('Vi prøver', [standing, phone]);
  await bench.card(phone).tap();
  await tool.button('Aftalt').tap();
  await tool.button('Til hele bænken').tap();
  await bench.stands('Aftalt', [phone]);
  await tool.tapMenu(phone, 'Slet prøven');
  await bench.stands('Aftalt', []);
  await visit.close();
});
