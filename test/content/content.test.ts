import { expect, test } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import { printProblems } from '../../src/content/compiler/print.ts';

const compiled = await compileContent('content');

test('the content we ship has no mistakes', () => {
  expect(compiled.problems, printProblems(compiled.problems)).toEqual([]);
});

test('every id we ship is on the list of published ones', () => {
  expect(compiled.newIds).toEqual([]);
});

test('every card we ship is in the ledger of editions as it stands', () => {
  expect(compiled.editionsChanged).toBe(false);
});

test('what the first slice promises is there', () => {
  const { values, decks, roads, stories, scripts, glossary } = compiled.content;
  expect(values.find(({ id }) => id === 'demo')?.values).toHaveLength(7);
  expect(decks.find(({ code }) => code === 'D1')?.cards).toHaveLength(40);
  expect(roads.map(({ id }) => id)).toContain('vaerdivejen');
  expect(stories.map(({ id }) => id)).toEqual(expect.arrayContaining(['havregroeden', 'rute-7']));
  expect(scripts.find(({ number }) => number === 3)?.id).toBe('vaerdivejen-halv-dag');
  expect(glossary.find(({ id }) => id === 'glossary')?.terms.length).toBeGreaterThan(90);
});

test('a check from elsewhere can point at the line of a card', () => {
  const place = compiled.locate('decks', 'tillid', ['cards', 3, 'text', 'da']);
  expect(place.file).toBe('decks/tillid.yml');
  expect(place.line).toBeGreaterThan(80);
  expect(place.path).toBe('cards › tillid-04 › text › da');
});
