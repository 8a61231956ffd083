import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { mouseDrag, mouseWasUsed, noMouse } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { hardToRead } from '../support/measure.ts';
import { eventually, tabTo } from '../support/road.ts';
import { startTool } from '../support/tool.ts';

const [lunch, noise, lift] = ['Vi når ikke frokosten', 'Der er støj i vagtstuen', 'Liften hakker'] as const;
const example = 'Vi når ikke at spise frokost om torsdagen';

/** The rows of the plan as somebody fills them in, by their words. */
function planOn(page: Page) {
  const rows = page.getByRole('list', { name: 'Handleplanens rækker' }).getByRole('listitem');
  const field = (row: number, name: string) => page.getByLabel(`Række ${row}: ${name}`, { exact: true });
  const problems = () => page.getByLabel(/^Række \d+: Problem$/).evaluateAll(wordsIn);
  return {
    rows,
    field,
    phase: (name: string) => page.getByRole('button', { name }),
    /** Waits until these problems, in this order, are the rows. */
    holds: (texts: readonly string[]) => eventually(problems).toEqual(texts),
  };
}

/** What fields hold; runs in the page. */
const wordsIn = (fields: Element[]): string[] =>
  fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : ''));

it('is filled by keyboard alone, ten steps are taken back and done again, and it is there after a reload', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'APV-handleplan');
  const plan = planOn(page);
  await noMouse(page);
  const { keyboard } = page;
  const write = async (...texts: string[]) => {
    for (const text of texts) {
      await keyboard.type(text);
      await keyboard.press('Enter');
    }
  };
  await page.getByText(example).waitFor();
  // Problem, cause, solution, who, no date yet, the first sign; then back in the line.
  await write(lunch, 'To møder oven i hinanden', 'Flyt det ene til onsdag', 'Sussi', '', 'Alle sidder ned klokken 12');
  await page.getByText('1 række mangler løsning, navn eller dato').waitFor();
  await write(noise, 'Printeren står midt i rummet');
  await keyboard.press('Alt+ArrowUp');
  await plan.holds([noise, lunch]);
  await keyboard.press('Escape');
  await write(lift);
  await tabTo(page, plan.phase('Vi prioriterer og lægger planen'));
  await keyboard.press('Enter');
  await page.getByText('Hvad tager I først, og hvordan løser I det ved kilden?').waitFor();

  // Three problems, five fields, a move, a phase.
  await tool.undo(10);
  await page.getByText(example).waitFor();
  for (let i = 0; i < 10; i += 1) await keyboard.press('Control+y');
  await plan.holds([noise, lunch, lift]);
  await tool.saved();
  await page.reload();
  await plan.holds([noise, lunch, lift]);
  expect(await plan.field(2, 'Løsning ved kilden').inputValue()).toBe('Flyt det ene til onsdag');
  expect(await mouseWasUsed(page)).toBe(false);
  await visit.close();
});

it('is filled by mouse: a row is dragged, what is missing is marked on the wall, and the plan is printed', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'APV-handleplan', 'Den ældre bestemmer selv over sin dag');
  const plan = planOn(page);
  for (const problem of [lunch, noise]) {
    await tool.line.fill(problem);
    await tool.line.press('Enter');
  }
  await mouseDrag(page, plan.rows.nth(1), plan.rows.nth(0), { x: 0.01, y: 0.1 });
  await plan.holds([noise, lunch]);
  await plan.field(1, 'Løsning ved kilden').fill('Printeren flytter ud på gangen');
  await plan.field(1, 'Hvem').fill('Jens');
  await plan.field(1, 'Hvornår').fill('2027-01-31');
  await plan.phase('Vi beskriver og vurderer').click();

  const wall = await tool.openWall();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.getByText('Printeren flytter ud på gangen').waitFor();
  await wall.getByText('31. januar').waitFor();
  await wall.getByText('Mangler løsning', { exact: true }).waitFor();
  expect(await wall.locator('[aria-current=step]').textContent()).toContain('Vi beskriver og vurderer');
  expect(await hardToRead(wall)).toEqual([]);

  // What is to be done is among the agreements, and the plan goes to paper.
  await tool.part('Aftaler (2)').click();
  await page.getByLabel('Vi ser på tavlen igen').fill('2027-03-01');
  await tool.print();
  await visit.close();
});

it('is filled by finger on a phone, from the menu of each row', async () => {
  const visit = await openSite({ touch: true, size: 'phone' });
  const { page } = visit;
  const tool = await startTool(page, 'APV-handleplan');
  const plan = planOn(page);
  for (const problem of [lunch, noise]) {
    await tool.line.tap();
    await page.keyboard.insertText(problem);
    await tool.button('Tilføj').tap();
  }
  await tool.tapMenu(noise, 'Flyt op');
  await plan.holds([noise, lunch]);
  await tool.tapMenu(lunch, 'Gjort');
  await plan.rows.nth(1).getByText('Gjort').waitFor();
  await tool.tapMenu(noise, 'Slet aftalen');
  await plan.holds([lunch]);
  await visit.close();
});
