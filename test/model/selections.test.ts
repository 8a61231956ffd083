import { expect, test } from 'vitest';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import {
  addSelection,
  movePick,
  picksOf,
  removeSelection,
  selectionsOf,
  togglePick,
} from '../../src/model/selections.ts';

const course = () => {
  const made = emptyCourse({ id: 'c', now: 0 });
  addSelection(made, 'torsdag', 'Til torsdag');
  addSelection(made, 'trio', 'Til trioen');
  return made;
};
const put = (made: ReturnType<typeof course>, selection: string, card: string) =>
  togglePick(made, { id: `${selection}/${card}`, selection, deck: 'tillid', card });
const cards = (made: ReturnType<typeof course>, selection: string) => picksOf(made, selection).map((pick) => pick.card);

test('cards stand in the order they were picked, each once, and a second press takes a card out', () => {
  const made = course();
  expect(put(made, 'torsdag', 'tillid-04')).toBe(true);
  expect(put(made, 'torsdag', 'tillid-02')).toBe(true);
  expect(put(made, 'trio', 'tillid-04')).toBe(true);
  expect(cards(made, 'torsdag')).toEqual(['tillid-04', 'tillid-02']);
  expect(put(made, 'torsdag', 'tillid-04')).toBe(false);
  expect(cards(made, 'torsdag')).toEqual(['tillid-02']);
  expect(cards(made, 'trio')).toEqual(['tillid-04']);
});

test('a card can be moved within its selection', () => {
  const made = course();
  for (const card of ['tillid-01', 'tillid-02', 'tillid-03']) put(made, 'torsdag', card);
  movePick(made, 'torsdag/tillid-03', 0);
  expect(cards(made, 'torsdag')).toEqual(['tillid-03', 'tillid-01', 'tillid-02']);
  movePick(made, 'torsdag/tillid-03', 2);
  expect(cards(made, 'torsdag')).toEqual(['tillid-01', 'tillid-02', 'tillid-03']);
});

test('a selection that is removed takes its picks along and leaves the others', () => {
  const made = course();
  put(made, 'torsdag', 'tillid-01');
  put(made, 'trio', 'tillid-01');
  removeSelection(made, 'torsdag');
  expect(selectionsOf(made).map((one) => one.name)).toEqual(['Til trioen']);
  expect(Object.keys(made.picks)).toEqual(['trio/tillid-01']);
});
