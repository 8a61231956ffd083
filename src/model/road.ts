import type { Course, Id, RoadBoard, Stop } from './course.ts';
import { generateRanks, inOrder } from './rank.ts';
import type { Text } from './text.ts';
import { newTimer } from './timer.ts';

/** What a board needs to know of a road in the content; the board keeps its own copy of the words. */
export type RoadPlan = {
  id: Id;
  title: Text;
  stops: readonly { id: Id; name: Text; question: Text; posterHeading: Text; minutes: number }[];
};

export const startOfRoad = 'start';
export const endOfRoad = 'poster';
export const sideList = 'side';

/** A new board for a road. `id` and `now` (ms since 1970) are handed in. */
export function newRoadBoard(road: RoadPlan, id: Id, now: number): RoadBoard {
  const ranks = generateRanks(road.stops.length);
  const stops: Record<Id, Stop> = {};
  road.stops.forEach((stop, i) => {
    stops[stop.id] = {
      id: stop.id,
      rank: ranks[i] ?? '',
      name: { ...stop.name },
      question: { ...stop.question },
      heading: { ...stop.posterHeading },
      answer: '',
      answerWritten: false,
      timer: newTimer(stop.minutes),
    };
  });
  return {
    id,
    kind: 'road',
    road: road.id,
    createdAt: now,
    title: { ...road.title },
    value: '',
    stops,
    posterTitle: '',
    returnDate: '',
    wall: { at: startOfRoad, followUps: 0, blank: false },
  };
}

/** The stops from the first sign to the last. */
export function stopsOf(board: RoadBoard): Stop[] {
  return inOrder(Object.values(board.stops));
}

/** Every place along the road, in walking order: the start, the stops, the poster. */
export function placesOf(board: RoadBoard): Id[] {
  return [startOfRoad, ...stopsOf(board).map((stop) => stop.id), endOfRoad];
}

/** Whether a stop has been answered: something is written or marked for the poster, or notes were put there. */
export function isVisited(course: Course, board: RoadBoard, stop: Stop): boolean {
  return (
    stop.answer !== '' || Object.values(course.notes).some((note) => note.board === board.id && note.place === stop.id)
  );
}

/** The road of a course with this id. Throws when there is none: a link to a board that was removed. */
export function roadBoard(course: Course, boardId: Id): RoadBoard {
  const board = course.boards[boardId];
  if (board?.kind !== 'road') throw new Error(`No road ${boardId} in course ${course.id}`);
  return board;
}

/** The roads of a course, in no order. */
export const roadsOf = (course: Course): RoadBoard[] =>
  Object.values(course.boards).filter((board) => board.kind === 'road');
