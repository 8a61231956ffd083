import { describe, expect, test } from 'vitest';
import { becomeCore, chooseCorner, coreLength } from '../../src/model/diamond.ts';
import { addNote, notesAt } from '../../src/model/notes.ts';
import { hasCore } from '../../src/model/tools.ts';
import { fullCourse } from '../support/fullCourse.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `ord${i}`).join(' ');

describe('the core sentence', () => {
  test.each([
    { core: '', counted: { words: 0, over: 0 }, opens: false },
    { core: ' – … ', counted: { words: 0, over: 0 }, opens: false },
    { core: words(25), counted: { words: 25, over: 0 }, opens: true },
    { core: `${words(20)}, og  så\n– ${words(4)}`, counted: { words: 26, over: 1 }, opens: false },
    { core: words(60), counted: { words: 60, over: 35 }, opens: false },
  ])('"$core" is $counted.words words', ({ core, counted, opens }) => {
    const course = { ...fullCourse(), core };
    expect(coreLength(course)).toEqual(counted);
    expect(hasCore(course)).toBe(opens);
  });

  test('a proposal that becomes it leaves the middle; the sentence before it is a proposal again', () => {
    const course = { ...fullCourse(), core: '' };
    const proposals = () => notesAt(course, 'diamant', 'core').map(({ text }) => text);
    const before = proposals();
    for (const id of ['et', 'to'])
      addNote(course, { id, board: 'diamant', place: 'core', text: `Forslag ${id}`, now: 1 });
    becomeCore(course, 'et');
    expect(course.core).toBe('Forslag et');
    expect(proposals()).toEqual([...before, 'Forslag to']);
    becomeCore(course, 'to');
    expect(course.core).toBe('Forslag to');
    expect(proposals()).toEqual([...before, 'Forslag et']);
  });
});

test('a corner is chosen, changed, and chosen no longer when it is pressed again', () => {
  const course = fullCourse();
  const corner = () => (course.boards.diamant?.kind === 'diamond' ? course.boards.diamant.corner : undefined);
  chooseCorner(course, 'diamant', 'justice');
  expect(corner()).toBe('justice');
  chooseCorner(course, 'diamant', 'collaboration');
  expect(corner()).toBe('collaboration');
  chooseCorner(course, 'diamant', 'collaboration');
  expect(corner()).toBe('');
});
