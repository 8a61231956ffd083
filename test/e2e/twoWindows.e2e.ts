import { expect, it } from 'vitest';
import { openSite } from '../support/journey.ts';
import { eventually, roadOn } from '../support/road.ts';

it('keeps every word and letter when two windows type in one course at once', async () => {
  const visit = await openSite();
  const one = roadOn(visit.page);
  await one.start();
  const two = roadOn(await visit.context.newPage());
  await two.page.goto(visit.page.url());
  await two.question(1).waitFor();
  const windows = [one, two];

  // Notes of their own at the same stop.
  const wordsOf = (who: string) => Array.from({ length: 8 }, (_, i) => `${who} nummer ${i + 1}`);
  await Promise.all([one.write(...wordsOf('Dagvagten')), two.write(...wordsOf('Nattevagten'))]);
  const all = [...wordsOf('Dagvagten'), ...wordsOf('Nattevagten')].sort();
  for (const { noteTexts } of windows) await eventually(async () => (await noteTexts()).sort()).toEqual(all);
  expect(await one.noteTexts()).toEqual(await two.noteTexts());

  // One note put right in both: each at its own end.
  await one.note('Dagvagten nummer 1').click();
  await two.note('Dagvagten nummer 1').click();
  await Promise.all([
    (async () => {
      await one.page.keyboard.press('Home');
      await one.page.keyboard.type('Altid ');
    })(),
    (async () => {
      await two.page.keyboard.press('End');
      await two.page.keyboard.type(' bag rattet');
    })(),
  ]);
  for (const { page } of windows) await page.keyboard.press('Enter');
  for (const { note } of windows) await note('Altid Dagvagten nummer 1 bag rattet').waitFor();

  // The same answer, letter by letter.
  const [small, large] = ['abcdefghijklmnopqrstuvwxyzæøå', 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'];
  await Promise.all([one.answer.pressSequentially(small), two.answer.pressSequentially(large)]);
  const letters = [...small, ...large].sort().join('');
  for (const { answer } of windows)
    await eventually(async () => [...(await answer.inputValue())].sort().join('')).toBe(letters);
  const together = await one.answer.inputValue();
  await eventually(() => two.answer.inputValue()).toBe(together);
  expect(together.replace(/[^a-zæøå]/g, '')).toBe(small);
  expect(together.replace(/[^A-ZÆØÅ]/g, '')).toBe(large);

  // A window's undo takes back its own deed only, though the other window's came later.
  await one.votes('Nattevagten nummer 2').click();
  await eventually(two.noteNames).toContain('Nattevagten nummer 2, 1 stemme');
  await two.votes('Dagvagten nummer 3').click();
  await eventually(one.noteNames).toContain('Dagvagten nummer 3, 1 stemme');
  await one.line.press('Control+z');
  await eventually(two.noteNames).toContain('Nattevagten nummer 2, 0 stemmer');
  expect(await one.noteNames()).toContain('Dagvagten nummer 3, 1 stemme');

  const answer = await two.answer.inputValue();
  for (const { page, question } of windows) {
    await page.reload();
    await question(1).waitFor();
  }
  for (const road of windows) {
    await eventually(() => road.answer.inputValue()).toBe(answer);
    await eventually(async () => (await road.noteTexts()).length).toBe(16);
  }
  await visit.close();
});
