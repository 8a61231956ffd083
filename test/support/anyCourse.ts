import fc from 'fast-check';
import type { Agenda } from '../../src/model/agendaShape.ts';
import type { Action, Board, Course, Meeting, Note, Promised, Stop } from '../../src/model/course.ts';
import { fullCourse } from './fullCourse.ts';

const ids = ['a', 'b', 'c', 'd', 'side'];
const id = fc.constantFrom(...ids);
const rank = fc.constantFrom('a0', 'a1', 'a2', 'a0V', 'Zz');
const date = fc.constantFrom('', '2026-05-04', '2026-06-01');
const count = fc.nat(20);

/** Words as people write them: Danish letters, emoji, line breaks, often the same ones on both sides. */
export const anyWords = fc.oneof(
  fc.constantFrom(
    '',
    'tillid',
    'tillid og mod',
    'Vi ringer',
    'Vi ringer hjem',
    'to',
    'tomorrow',
    'æøå',
    '👩‍👩‍👧 hjem',
    'a\nb',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const text = fc.constantFrom({ da: 'Hvad ser vi?', en: 'What do we see?' });

const stop: fc.Arbitrary<Stop> = fc.record({
  id,
  rank,
  name: text,
  question: text,
  heading: text,
  answer: anyWords,
  answerWritten: fc.boolean(),
  timer: fc.record({ length: count, spent: count, startedAt: fc.option(count) }),
});

const note: fc.Arbitrary<Note> = fc.record({
  id,
  board: fc.constantFrom('a', 'b'),
  place: id,
  rank,
  text: anyWords,
  votes: count,
  marked: fc.boolean(),
  owner: anyWords,
  due: date,
  createdAt: count,
});

const promised: fc.Arbitrary<Promised> = fc.record({
  id,
  board: fc.constantFrom('a', 'b'),
  rank,
  what: anyWords,
  who: anyWords,
  from: anyWords,
});

const wall = fc.record({ at: id, followUps: count, blank: fc.boolean() });
const timer = fc.record({ length: count, spent: count, startedAt: fc.option(count) });
const board = { createdAt: count, title: text, wall };

const action: fc.Arbitrary<Action> = fc.record({
  id,
  board: fc.constantFrom('a', 'b'),
  rank,
  problem: anyWords,
  cause: anyWords,
  what: anyWords,
  who: anyWords,
  due: date,
  sign: anyWords,
  state: fc.constantFrom('open', 'done', 'dropped'),
  createdAt: count,
  closedAt: fc.option(count),
});

function records<T extends { id: string }>(one: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .uniqueArray(one, { selector: (record) => record.id, maxLength: 5 })
    .map((all) => Object.fromEntries(all.map((record) => [record.id, record])));
}

const meeting: fc.Arbitrary<Meeting> = fc.record({
  id,
  script: id,
  part: id,
  about: fc.constantFrom('', 'a'),
  title: text,
  createdAt: count,
  startsAt: count,
  endsAt: count,
  begunAt: fc.option(count),
  endedAt: fc.option(count),
  steps: records(
    fc.record({
      id,
      rank,
      title: text,
      minutes: count,
      skipped: fc.boolean(),
      timer,
      board: fc.constantFrom('', 'a', 'b'),
      place: fc.constantFrom('', 'a', 'side'),
      begunAt: fc.option(count),
      leftAt: fc.option(count),
    }),
  ),
  at: id,
  blank: fc.boolean(),
});

const tool = { ...board, returnDate: date, example: fc.boolean() };

/** Of those with records and words of their own; the others hold less. */
const anyToolBoards = [
  fc.record({
    ...tool,
    id: fc.constant('e'),
    kind: fc.constant('relations' as const),
    parties: records(
      fc.record({
        id,
        rank,
        name: anyWords,
        level: fc.constantFrom('own' as const, 'beside' as const, 'above' as const),
      }),
    ),
    lines: records(
      fc.record({ id, rank, a: id, b: id, strength: fc.constantFrom(1 as const, 2 as const), label: anyWords }),
    ),
  }),
  fc.record({
    ...tool,
    id: fc.constant('f'),
    kind: fc.constant('citizens-way' as const),
    steps: records(fc.record({ id, rank, title: anyWords, who: anyWords, does: anyWords, feels: anyWords })),
  }),
  fc.record({
    ...tool,
    id: fc.constant('g'),
    kind: fc.constant('trials' as const),
    trials: records(
      fc.record({
        id,
        rank,
        column: fc.constantFrom('idea' as const, 'judged' as const),
        what: anyWords,
        who: anyWords,
        consent: anyWords,
        startsOn: date,
        endsOn: date,
        happened: anyWords,
        forCitizen: anyWords,
        forUs: anyWords,
        onwards: anyWords,
        verdict: fc.constantFrom('' as const, 'keep' as const),
      }),
    ),
  }),
  fc.record({ ...tool, id: fc.constant('h'), kind: fc.constant('force-field' as const), goal: anyWords }),
];

const anyAgenda: fc.Arbitrary<Agenda> = fc.record({
  id: fc.constantFrom('a', 'b'),
  title: anyWords,
  createdAt: count,
  days: records(fc.record({ id, rank, name: anyWords, date })),
  rooms: records(fc.record({ id, rank, day: id, name: anyWords, startsAt: count, length: count })),
  blocks: records(
    fc.record({
      id,
      rank,
      room: id,
      kind: fc.constantFrom('own' as const, 'break' as const, 'method' as const),
      source: fc.constantFrom('', 'a'),
      part: fc.constant(''),
      step: fc.constant(''),
      title: anyWords,
      minutes: count,
      remember: anyWords,
    }),
  ),
});

/** One id always has one kind, as ids are never used again. */
const anyBoard: fc.Arbitrary<Board> = fc.oneof(
  fc.record({
    ...board,
    id: fc.constantFrom('a', 'b'),
    kind: fc.constant('road' as const),
    road: fc.constant('vaerdivejen'),
    value: anyWords,
    stops: records(stop),
    posterTitle: anyWords,
    returnDate: date,
  }),
  fc.record({
    ...board,
    id: fc.constant('c'),
    kind: fc.constant('groups' as const),
    size: count,
    seed: count,
    entries: records(fc.record({ id, rank, label: anyWords, count, names: anyWords })),
  }),
  fc.record({
    ...board,
    id: fc.constant('d'),
    kind: fc.constant('evaluation' as const),
    questions: records(fc.record({ id, rank, text, no: count, partly: count, mostly: count, yes: count })),
  }),
  ...anyToolBoards,
);

/** Any course; two of them often share ids and words. */
export const anyCourse: fc.Arbitrary<Course> = fc.record({
  id: fc.constant('forloeb'),
  title: anyWords,
  workplace: anyWords,
  createdAt: count,
  profile: fc.constant('state' as const),
  citizen: fc.constant('barn' as const),
  people: fc.option(count),
  core: anyWords,
  values: records(fc.record({ id, name: anyWords, rank })),
  meetings: records(meeting),
  boards: records(anyBoard),
  agendas: records(anyAgenda),
  notes: records(note),
  promises: records(promised),
  actions: records(action),
  selections: records(fc.record({ id, name: anyWords, rank })),
  picks: records(fc.record({ id, selection: id, deck: id, card: id, rank })),
});

/** Any change a recipe might make, as a function with a name that says what it does when a test fails. */
export const anyRecipe: fc.Arbitrary<(course: Course) => void> = fc.oneof(
  fc.record({ id, words: anyWords }).map(({ id, words }) =>
    named(`write ${words} in note ${id}`, (course) => {
      const found = course.notes[id];
      if (found !== undefined) found.text = words;
    }),
  ),
  note.map((one) =>
    named(`put note ${one.id}`, (course) => {
      course.notes[one.id] = one;
    }),
  ),
  id.map((one) =>
    named(`remove note ${one}`, (course) => {
      delete course.notes[one];
    }),
  ),
  fc.record({ id, votes: count }).map(({ id, votes }) =>
    named(`replace note ${id}`, (course) => {
      const found = course.notes[id];
      if (found !== undefined) course.notes[id] = { ...found, votes };
    }),
  ),
  anyWords.map((words) =>
    named(`title ${words}`, (course) => {
      course.title = words;
    }),
  ),
  fc.record({ board: fc.constantFrom('a', 'b'), stop: id, answer: anyWords }).map(({ board, stop, answer }) =>
    named(`answer ${answer} at ${board}/${stop}`, (course) => {
      const road = course.boards[board];
      const found = road?.kind === 'road' ? road.stops[stop] : undefined;
      if (found === undefined) return;
      found.answer = answer;
      found.answerWritten = !found.answerWritten;
      found.timer.startedAt = found.timer.startedAt === null ? 1 : null;
      found.name.da += '.';
    }),
  ),
  id.map((at) =>
    named(`wall at ${at}`, (course) => {
      for (const board of Object.values(course.boards)) board.wall = { at, followUps: 0, blank: false };
    }),
  ),
  fc.constant(
    named('empty the notes', (course) => {
      course.notes = {};
    }),
  ),
  fc.constant(
    named('a full course', (course) => {
      Object.assign(course, { ...fullCourse(), id: course.id });
    }),
  ),
);

function named(name: string, recipe: (course: Course) => void): (course: Course) => void {
  return Object.defineProperty(recipe, 'name', { value: name });
}
