import { describe, expect, test } from 'vitest';
import { addNote, removeNote } from '../../src/model/notes.ts';
import {
  endOfRoad,
  isVisited,
  newRoadBoard,
  placesOf,
  type RoadPlan,
  roadBoard,
  startOfRoad,
  stopsOf,
} from '../../src/model/road.ts';
import { timeLeft } from '../../src/model/timer.ts';
import { fullCourse } from '../support/fullCourse.ts';

const text = (da: string) => ({ da, en: `${da} (en)` });
const stop = (id: string, minutes: number) => ({
  id,
  minutes,
  name: text(id),
  question: text(`Hvad ${id}?`),
  posterHeading: text(`Det ${id}`),
});
const plan: RoadPlan = {
  id: 'vaerdivejen',
  title: text('Værdivejen'),
  stops: [stop('ser', 12), stop('gor', 15), stop('bremser', 15), stop('aftaler', 18)],
};

describe('a new road', () => {
  test('has the stops in the order of the content, between start and poster', () => {
    const board = newRoadBoard(plan, 'vej', 1);
    expect(placesOf(board)).toEqual([startOfRoad, 'ser', 'gor', 'bremser', 'aftaler', endOfRoad]);
    expect(board.wall).toEqual({ at: startOfRoad, followUps: 0, blank: false });
  });

  test('has the minutes of the content on timers that stand still', () => {
    const board = newRoadBoard(plan, 'vej', 1);
    const minutes = stopsOf(board).map(({ timer }) => timeLeft(timer, 99) / 60_000);
    expect(minutes).toEqual([12, 15, 15, 18]);
  });

  test('keeps the questions as they were asked when the content changes later', () => {
    const later = structuredClone(plan);
    const board = newRoadBoard(later, 'vej', 1);
    for (const one of later.stops) one.question.da = 'Noget helt andet?';
    later.title.da = 'Et nyt navn';
    expect(stopsOf(board).map(({ question }) => question.da)).toEqual([
      'Hvad ser?',
      'Hvad gor?',
      'Hvad bremser?',
      'Hvad aftaler?',
    ]);
    expect(board.title.da).toBe('Værdivejen');
  });
});

test('a stop is visited when it has a note or an answer', () => {
  const course = fullCourse();
  const board = roadBoard(course, 'vej');
  const visited = () => stopsOf(board).map((one) => isVisited(course, board, one));
  expect(visited()).toEqual([true, false, false, true]);
  addNote(course, { id: 'ny', board: 'vej', place: 'gor', text: 'ord', now: 1 });
  expect(visited()).toEqual([true, true, false, true]);
  removeNote(course, 'ny');
  expect(visited()).toEqual([true, false, false, true]);
});

test('notes of another board do not make a stop visited', () => {
  const course = fullCourse();
  const board = roadBoard(course, 'vej');
  addNote(course, { id: 'ny', board: 'en-anden-vej', place: 'gor', text: 'ord', now: 1 });
  expect(stopsOf(board).map((one) => isVisited(course, board, one))).toEqual([true, false, false, true]);
});

test('a link to a board that was removed is an error that names it', () => {
  expect(() => roadBoard(fullCourse(), 'væk')).toThrow(/væk/);
});
