import { removeBoard } from './boards.ts';
import { newCardsBoard } from './cards.ts';
import type { Board, Course, Id, Meeting, MeetingStep } from './course.ts';
import { newEvaluationBoard } from './evaluation.ts';
import { newGroupsBoard } from './groups.ts';
import { newHarvestBoard } from './harvest.ts';
import { stepsOf } from './meeting.ts';
import { generateRanks } from './rank.ts';
import { newRoadBoard, type RoadPlan, roadsOf } from './road.ts';
import type { Text } from './text.ts';
import { newTimer } from './timer.ts';
import type { ToolKind } from './toolBoards.ts';
import { newToolBoard } from './tools.ts';

/** What a step needs to be worked on: a kind of board, with what it is made of. */
export type BoardNeed =
  | { kind: 'road'; road: RoadPlan; place: Id }
  | { kind: 'cards'; deck: Id; title: Text; draw: 'one' | 'each' | 'colleague' | 'pick' }
  | { kind: 'harvest'; title: Text; place: Id }
  | { kind: 'groups'; title: Text; size: number }
  | { kind: 'tool'; tool: ToolKind; title: Text }
  | { kind: 'evaluation'; title: Text; questions: readonly Text[] };

/** A meeting of a script as it is before it becomes a group's own. */
export type MeetingPlan = {
  script: Id;
  part: Id;
  /** The deck or story it is held with in place of the script's own. */
  about?: Id;
  title: Text;
  steps: readonly { id: Id; title: Text; minutes: number; need: BoardNeed | null }[];
};

/** `newId` gives ids, `dice` a whole number for what is shuffled; `now`: ms since 1970. */
export type Making = { now: number; newId: () => Id; dice: () => number };

/**
 * Puts a meeting into a course, with the boards its steps work on; it begins now, at its first step, once somebody goes there.
 * Steps that need the same board share it, and a road begun at an earlier meeting of the same script is gone on with.
 */
export function addMeeting(course: Course, plan: MeetingPlan, making: Making): Meeting {
  const boards = new Map<string, Board>();
  const ranks = generateRanks(plan.steps.length);
  const steps: Record<Id, MeetingStep> = {};
  plan.steps.forEach(({ id, title, minutes, need }, i) => {
    const board = need === null ? null : boardFor(course, plan, need, boards, making);
    steps[id] = {
      id,
      rank: ranks[i] ?? '',
      title: { ...title },
      minutes,
      skipped: false,
      timer: newTimer(minutes),
      board: board?.id ?? '',
      place: need === null ? '' : placeOf(need),
      begunAt: null,
      leftAt: null,
    };
  });
  const length = plan.steps.reduce((sum, { minutes }) => sum + minutes, 0) * 60_000;
  const meeting: Meeting = {
    id: making.newId(),
    script: plan.script,
    part: plan.part,
    about: plan.about ?? '',
    title: { ...plan.title },
    createdAt: making.now,
    startsAt: making.now,
    endsAt: making.now + length,
    begunAt: null,
    endedAt: null,
    steps,
    at: plan.steps[0]?.id ?? '',
    blank: false,
  };
  course.meetings[meeting.id] = meeting;
  for (const board of boards.values()) course.boards[board.id] ??= board;
  return meeting;
}

/** Takes a meeting out of its course, with the boards that no other meeting works on. */
export function removeMeeting(course: Course, id: Id): void {
  const boards = boardsOf(course, id);
  delete course.meetings[id];
  const kept = new Set(Object.keys(course.meetings).flatMap((other) => boardsOf(course, other)));
  for (const board of boards) if (!kept.has(board)) removeBoard(course, board);
}

/** The boards a meeting works on, each once, in the order of its steps; none when there is no such meeting. */
export function boardsOf(course: Course, id: Id): Id[] {
  const meeting = course.meetings[id];
  if (meeting === undefined) return [];
  return [...new Set(stepsOf(meeting).map((step) => step.board))].filter((board) => course.boards[board] !== undefined);
}

const placeOf = (need: BoardNeed): Id => (need.kind === 'road' || need.kind === 'harvest' ? need.place : 'start');

function boardFor(course: Course, plan: MeetingPlan, need: BoardNeed, made: Map<string, Board>, making: Making): Board {
  const key = keyOf(need);
  const board = made.get(key) ?? goneOnWith(course, plan, need) ?? newBoard(need, making);
  made.set(key, board);
  return board;
}

/** Steps whose needs have the same key work on the same board. */
function keyOf(need: BoardNeed): string {
  if (need.kind === 'road') return `road ${need.road.id}`;
  if (need.kind === 'cards') return `cards ${need.deck}`;
  return need.kind === 'tool' ? `tool ${need.tool}` : need.kind;
}

/** The road of the same script's latest meeting in this course. */
function goneOnWith(course: Course, plan: MeetingPlan, need: BoardNeed): Board | undefined {
  if (need.kind !== 'road') return undefined;
  const used = new Set(
    Object.values(course.meetings)
      .filter((meeting) => meeting.script === plan.script && meeting.part !== plan.part)
      .flatMap((meeting) => Object.values(meeting.steps).map((step) => step.board)),
  );
  return roadsOf(course)
    .filter((road) => road.road === need.road.id && used.has(road.id))
    .sort((a, b) => b.createdAt - a.createdAt)[0];
}

function newBoard(need: BoardNeed, { now, newId, dice }: Making): Board {
  const base = { id: newId(), now };
  if (need.kind === 'road') return newRoadBoard(need.road, base.id, now);
  if (need.kind === 'cards') return newCardsBoard({ ...base, ...need, seed: dice() });
  if (need.kind === 'groups') return newGroupsBoard({ ...base, ...need, seed: dice() });
  if (need.kind === 'tool') return newToolBoard({ ...base, kind: need.tool, title: need.title });
  if (need.kind === 'evaluation') return newEvaluationBoard({ ...base, ...need, newId });
  return newHarvestBoard({ ...base, ...need });
}
