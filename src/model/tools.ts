import { firstSteps, isStepWritten, stepsOf } from './citizensWay.ts';
import type { Board, Course, Id } from './course.ts';
import { addNote } from './notes.ts';
import { plainValues } from './plain.ts';
import { sideList } from './road.ts';
import type { Text } from './text.ts';
import type { ToolBoard, ToolKind } from './toolBoards.ts';
import { trialsOf } from './trials.ts';

/** The kinds of board in the toolbox, in the order they are offered. */
export const toolKinds = [
  'diamond',
  'triangle',
  'relations',
  'room-for-action',
  'two-views',
  'process-check',
  'force-field',
  'citizens-way',
  'trials',
  'apv-plan',
] as const satisfies readonly ToolKind[];

/** The place where a board is seen whole, and the one where it ends: what was agreed, and when it is looked at again. */
export const wholeBoard = 'start';
export const agreements = 'actions';

/**
 * The zones of each kind that hold notes, in walking order. Those of the triangle are its arrows, from a corner to another:
 * `social` well-being and social capital, `task` quality, productivity and innovation, `citizen` satisfied citizens.
 */
export const toolZones = {
  diamond: ['trust', 'justice', 'collaboration', 'core'],
  triangle: ['social-task', 'task-social', 'task-citizen', 'citizen-task', 'citizen-social', 'social-citizen'],
  relations: [],
  'room-for-action': ['decide', 'influence', 'given', 'leave'],
  'two-views': ['leaders', 'staff', 'core'],
  'process-check': ['heard', 'rules', 'facts', 'reason', 'tone', 'reopen'],
  'force-field': ['drives', 'holds'],
  'citizens-way': [],
  trials: [],
  'apv-plan': [],
} as const satisfies Record<ToolKind, readonly Id[]>;

/** A zone of the boards of a kind. */
export type ZoneOf<K extends ToolKind> = (typeof toolZones)[K][number];

/** What is asked at a relation map after who is on it, and the same map as a list. */
export const relationPlaces = ['lines', 'weakest', 'list'] as const satisfies readonly Id[];

/** The places of a board in walking order: the whole of it, its zones (or steps, or trials), what was agreed. */
export const toolPlaces = (board: ToolBoard): Id[] => [wholeBoard, ...placesWithin(board), agreements];

function placesWithin(board: ToolBoard): readonly Id[] {
  if (board.kind === 'citizens-way') return stepsOf(board).map(({ id }) => id);
  if (board.kind === 'trials') return trialsOf(board).map(({ id }) => id);
  return board.kind === 'relations' ? relationPlaces : toolZones[board.kind];
}

export const isTool = (board: Board): board is ToolBoard => toolKinds.some((kind) => kind === board.kind);

/** A board on which nothing has been said yet. `now`: ms since 1970. */
export function newToolBoard({
  id,
  now,
  kind,
  title,
}: {
  id: Id;
  now: number;
  kind: ToolKind;
  title: Text;
}): ToolBoard {
  const base = {
    id,
    createdAt: now,
    title: { ...title },
    returnDate: '',
    example: true,
    wall: { at: wholeBoard, followUps: 0, blank: false },
  };
  switch (kind) {
    case 'diamond':
      return { ...base, kind, corner: '' };
    case 'relations':
      return { ...base, kind, parties: {}, lines: {} };
    case 'process-check':
      return { ...base, kind, subject: '', verdicts: {} };
    case 'force-field':
      return { ...base, kind, goal: '' };
    case 'citizens-way':
      return { ...base, kind, steps: firstSteps() };
    case 'trials':
      return { ...base, kind, trials: {} };
    case 'apv-plan':
      return { ...base, kind, phase: 1 };
    default:
      return { ...base, kind };
  }
}

/** The most words of the core sentence: one that can be said in a breath. */
export const mostCoreWords = 25;

export const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whether the course says what the workplace is there for, in few enough words. */
export const hasCore = ({ core }: Course): boolean => {
  const count = wordsIn(core);
  return count > 0 && count <= mostCoreWords;
};

/** Whether a board shows its example: until somebody takes it away or writes the first words. */
export const showsExample = (course: Course, board: ToolBoard): boolean =>
  board.example &&
  !hasOwnWords(board) &&
  !plainValues(course.notes).some((note) => note.board === board.id && note.place !== sideList);

/** Whether something stands on a board that is no note. */
function hasOwnWords(board: ToolBoard): boolean {
  if (board.kind === 'citizens-way') return stepsOf(board).some(isStepWritten);
  if (board.kind === 'force-field') return board.goal.trim() !== '';
  if (board.kind === 'process-check')
    return board.subject.trim() !== '' || Object.values(board.verdicts).some(({ verdict }) => verdict !== '');
  return board.kind === 'trials' && Object.keys(board.trials).length > 0;
}

/**
 * Puts two notes of a board into one at `place`, with the words and votes of both, and the owner and date of the one that has
 * them. It stands where one of them stood if that was at `place`, else last. `id`: the new note's.
 */
export function mergeNotes(
  course: Course,
  [first, second]: readonly [Id, Id],
  { id, place, now }: { id: Id; place: Id; now: number },
): void {
  const [one, two] = [course.notes[first], course.notes[second]];
  if (one === undefined || two === undefined || first === second) return;
  addNote(course, { id, board: one.board, place, text: `${one.text} / ${two.text}`, now });
  const both = course.notes[id];
  if (both === undefined) return;
  both.votes = Math.min(999, one.votes + two.votes);
  both.owner = one.owner || two.owner;
  both.due = one.due || two.due;
  both.rank = [one, two].find((note) => note.place === place)?.rank ?? both.rank;
  delete course.notes[first];
  delete course.notes[second];
}
