import type { Agenda } from './agendaShape.ts';
import {
  type Board,
  type Course,
  type EvaluationQuestion,
  type GroupEntry,
  type Id,
  type Meeting,
  type Note,
  type Stop,
  wordFields,
} from './course.ts';
import { inOrder, rankAt } from './rank.ts';

/**
 * Puts the course of a file together with the one that is here, so that no word is lost. Records are united by id; of what is
 * not words (places, timers, the wall) what is here stays. A note or promise with other words on either side is kept twice, the
 * file's right after (`newId` gives its id); a single text that differs is joined. What was deleted on one side comes back:
 * a file cannot tell a deletion from something new. Merging the same file again changes nothing more.
 */
export function mergeCourses(here: Course, file: Course, newId: () => Id): Course {
  return {
    ...here,
    title: joined(here.title, file.title, ' / '),
    workplace: joined(here.workplace, file.workplace, ' / '),
    people: here.people ?? file.people,
    core: joined(here.core, file.core, ' / '),
    values: united(here.values, file.values, (a, b) => ({ ...a, name: joined(a.name, b.name, ' / ') })),
    meetings: united(here.meetings, file.meetings, mergeMeetings),
    boards: united(here.boards, file.boards, mergeBoards),
    agendas: united(here.agendas, file.agendas, (a: Agenda, b: Agenda) => mergeWords(a, b)),
    notes: withBoth(here.notes, file.notes, noteWords, sameNotePlace, newId, (a, b) => ({
      ...a,
      votes: Math.max(a.votes, b.votes),
      marked: a.marked || (b.marked && a.place === b.place),
    })),
    promises: withBoth(
      here.promises,
      file.promises,
      promiseWords,
      (a, b) => a.board === b.board,
      newId,
      (a) => a,
    ),
    actions: withBoth(
      here.actions,
      file.actions,
      actionWords,
      (a, b) => a.board === b.board,
      newId,
      (a, b) => (a.state === 'open' ? { ...a, state: b.state, closedAt: b.closedAt } : a),
    ),
    selections: united(here.selections, file.selections, (a, b) => ({ ...a, name: joined(a.name, b.name, ' / ') })),
    picks: united(here.picks, file.picks, (a) => a),
  };
}

const noteWords = ['text', 'owner', 'due'] as const;
const promiseWords = ['what', 'who', 'from'] as const;
const actionWords = ['problem', 'cause', 'what', 'who', 'due', 'sign'] as const;
const sameNotePlace = (a: Note, b: Note) => a.board === b.board && a.place === b.place;

function mergeBoards(here: Board, file: Board): Board {
  if (here.kind === 'road' && file.kind === 'road')
    return {
      ...here,
      value: joined(here.value, file.value, ' / '),
      posterTitle: joined(here.posterTitle, file.posterTitle, ' / '),
      returnDate: here.returnDate || file.returnDate,
      stops: united(here.stops, file.stops, mergeStops),
    };
  if (here.kind === 'cards' && file.kind === 'cards')
    return { ...here, drawn: united(here.drawn, file.drawn, (a) => a) };
  if (here.kind === 'groups' && file.kind === 'groups')
    return { ...here, entries: united(here.entries, file.entries, mergeEntries) };
  if (here.kind === 'evaluation' && file.kind === 'evaluation')
    return { ...here, questions: united(here.questions, file.questions, mergeQuestions) };
  return here.kind === file.kind ? mergeWords(here, file) : here;
}

/**
 * Two versions of one thing: words joined, records within it united, and what is empty here taken from the file. What else
 * differs stays as it is here.
 */
function mergeWords<T extends object>(here: T, file: T): T {
  const theirs: Record<string, unknown> = Object.fromEntries(Object.entries(file));
  const both = Object.entries(here).map(([field, mine]) => [field, mergeField(field, mine, theirs[field])]);
  return Object.assign({ ...here }, Object.fromEntries(both));
}

function mergeField(field: string, mine: unknown, theirs: unknown): unknown {
  if (typeof mine === 'string' && typeof theirs === 'string')
    return wordFields.has(field) ? joined(mine, theirs, ' / ') : mine || theirs;
  if (isRecords(mine) && isRecords(theirs)) return united(mine, theirs, mergeWords);
  return mine;
}

/** Records by id: not a `{da, en}` text or a state, whose fields are plain values. */
const isRecords = (value: unknown): value is Records<object> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => typeof one === 'object' && one !== null);

const mergeEntries = (here: GroupEntry, file: GroupEntry): GroupEntry => ({
  ...here,
  label: joined(here.label, file.label, ' / '),
  count: Math.max(here.count, file.count),
  names: joined(here.names, file.names, '\n'),
});

/** The same answers may have been typed in on both sides, so the larger number is kept, not the sum. */
const mergeQuestions = (here: EvaluationQuestion, file: EvaluationQuestion): EvaluationQuestion => ({
  ...here,
  no: Math.max(here.no, file.no),
  partly: Math.max(here.partly, file.partly),
  mostly: Math.max(here.mostly, file.mostly),
  yes: Math.max(here.yes, file.yes),
});

const mergeMeetings = (here: Meeting, file: Meeting): Meeting => ({
  ...here,
  begunAt: here.begunAt ?? file.begunAt,
  endedAt: here.endedAt ?? file.endedAt,
  steps: united(here.steps, file.steps, (a) => a),
});

function mergeStops(here: Stop, file: Stop): Stop {
  return {
    ...here,
    answer: joined(here.answer, file.answer, '\n'),
    answerWritten: here.answerWritten || file.answerWritten,
  };
}

type Records<T> = Record<Id, T>;

/** All records of both; those on both sides are merged. */
function united<T>(here: Records<T>, file: Records<T>, merge: (here: T, file: T) => T): Records<T> {
  const all = { ...here };
  for (const [id, theirs] of Object.entries(file)) {
    const mine = here[id];
    all[id] = mine === undefined ? theirs : merge(mine, theirs);
  }
  return all;
}

/** All records of both; where the words of one differ, the file's becomes a record of its own right after. */
function withBoth<T extends { id: Id; rank: string }>(
  here: Records<T>,
  file: Records<T>,
  words: readonly (keyof T & string)[],
  samePlace: (a: T, b: T) => boolean,
  newId: () => Id,
  mergeRest: (here: T, file: T) => T,
): Records<T> {
  const all = { ...here };
  for (const theirs of inOrder(Object.values(file))) {
    const mine = all[theirs.id];
    if (mine === undefined) {
      all[theirs.id] = theirs;
      continue;
    }
    const both = sameOrLonger(mine, theirs, words);
    if (both !== null) {
      all[theirs.id] = mergeRest(both, theirs);
    } else if (
      !Object.values(all).some((other) => samePlace(other, mine) && words.every((w) => other[w] === theirs[w]))
    ) {
      const neighbours = inOrder(Object.values(all).filter((other) => samePlace(other, mine)));
      const index = neighbours.findIndex((other) => other.id === mine.id) + 1;
      const id = newId();
      all[id] = { ...theirs, ...placeOf(mine), id, rank: rankAt(neighbours, index) };
    }
  }
  return all;
}

/** Where a record is, so that the file's words stand beside ours even when the note was moved on one side. */
function placeOf(record: object): { board?: Id; place?: Id } {
  return {
    ...('board' in record && typeof record.board === 'string' ? { board: record.board } : {}),
    ...('place' in record && typeof record.place === 'string' ? { place: record.place } : {}),
  };
}

/** `mine` with the longer text wherever one side holds the other's words; null where both have words of their own. */
function sameOrLonger<T>(mine: T, theirs: T, words: readonly (keyof T)[]): T | null {
  const both = { ...mine };
  for (const field of words) {
    const [a, b] = [String(mine[field]), String(theirs[field])];
    if (holds(a, b)) continue;
    if (!holds(b, a)) return null;
    both[field] = theirs[field];
  }
  return both;
}

/** One text out of two: the one that holds the other's words, or both. */
function joined(here: string, file: string, between: string): string {
  if (holds(here, file)) return here;
  return holds(file, here) ? file : here + between + file;
}

/** Whether `part` stands in `whole` as whole words ("to" does not stand in "tomorrow"). */
function holds(whole: string, part: string): boolean {
  if (part === '') return true;
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) {
    const before = whole.slice(0, at);
    const after = whole.slice(at + part.length);
    if (!/[\p{L}\p{N}\p{M}]$/u.test(before) && !/^[\p{L}\p{N}\p{M}]/u.test(after)) return true;
  }
  return false;
}
