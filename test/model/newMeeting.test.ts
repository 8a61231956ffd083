import { expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import { addMeeting, type BoardNeed, boardsOf, type MeetingPlan, removeMeeting } from '../../src/model/newMeeting.ts';

const words = (text: string) => ({ da: text, en: text });
const road: BoardNeed = {
  kind: 'road',
  road: {
    id: 'vaerdivejen',
    title: words('Værdivejen'),
    stops: [
      { id: 'v-1', name: words('Se'), question: words('Hvad?'), posterHeading: words('Det ser vi'), minutes: 10 },
    ],
  },
  place: 'v-1',
};

function plan(part: string, needs: (BoardNeed | null)[], script = 'vejen'): MeetingPlan {
  const steps = needs.map((need, i) => ({ id: `${part}-${i}`, title: words(`${i}`), minutes: 10, need }));
  return { script, part, title: words('Møde'), steps };
}

let next = 0;
const making = (now: number) => ({ now, newId: () => `id${next++}`, dice: () => 5 });
const kinds = (course: Course) =>
  Object.values(course.boards)
    .map((board) => board.kind)
    .sort();

test('a meeting has the boards its steps work on, shared by steps that need the same', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  const harvest = (place: string): BoardNeed => ({ kind: 'harvest', title: words('Opsamling'), place });
  const cards: BoardNeed = { kind: 'cards', deck: 'tillid', title: words('Tillid'), draw: 'one' };
  const meeting = addMeeting(
    course,
    plan('a', [null, cards, harvest('learning'), harvest('actions'), cards]),
    making(2),
  );
  expect(kinds(course)).toEqual(['cards', 'harvest']);
  const steps = Object.values(meeting.steps);
  expect(steps.map(({ place }) => place)).toEqual(['', 'start', 'learning', 'actions', 'start']);
  expect(steps[1]?.board).toBe(steps[4]?.board);
  expect(steps[0]?.board).toBe('');
});

test('the next meeting of a series goes on with the same road; another script begins its own', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  const boardOf = (made: ReturnType<typeof addMeeting>) => Object.values(made.steps)[0]?.board;
  const first = addMeeting(course, plan('a', [road]), making(2));
  const second = addMeeting(course, plan('b', [road]), making(3));
  const other = addMeeting(course, plan('a', [road], 'en-anden'), making(4));
  expect(boardOf(second)).toBe(boardOf(first));
  expect(boardOf(other)).not.toBe(boardOf(first));
});

test('the same meeting led once more begins afresh', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  addMeeting(course, plan('a', [road]), making(2));
  addMeeting(course, plan('a', [road]), making(3));
  expect(Object.keys(course.boards)).toHaveLength(2);
});

test('it ends as long after its start as its steps take', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  const { startsAt, endsAt } = addMeeting(course, plan('a', [null, null, null]), making(2));
  expect(endsAt - startsAt).toBe(30 * 60_000);
});

test('a meeting that is removed takes its boards along, but not a road that the next one goes on with', () => {
  const course = emptyCourse({ id: 'forloeb', now: 1 });
  const cards: BoardNeed = { kind: 'cards', deck: 'tillid', title: words('Tillid'), draw: 'one' };
  const first = addMeeting(course, plan('a', [cards, road]), making(2));
  const second = addMeeting(course, plan('b', [road]), making(3));
  expect(boardsOf(course, first.id)).toHaveLength(2);
  removeMeeting(course, first.id);
  expect(kinds(course)).toEqual(['road']);
  removeMeeting(course, second.id);
  expect(course.boards).toEqual({});
});
