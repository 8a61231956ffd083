import type { LedSteps } from '../../content/ledStep.ts';
import type { Agenda } from '../../model/agendaShape.ts';
import type { Id } from '../../model/course.ts';
import type { Dragged } from '../../ui/drag/useDragged.ts';
import type { PlannerMoves } from './moves.ts';

/** What react-dnd calls anything that can be put into a room: `new <key>` of the library, `block <id>` of the plan. */
export const agendaKind = 'agenda';

/** What all parts of the planner can do; the same for as long as the planner is open. */
export type Hands = {
  steps: LedSteps;
  moves: PlannerMoves;
  choose: (room: Id) => void;
  /** Opens a block's name and note; an empty id closes them. */
  edit: (block: Id) => void;
  drop: (item: Dragged, room: Id, before?: Id) => void;
};

/** What all parts of the planner share as it is now. */
export type Plan = {
  hands: Hands;
  courseId: Id;
  agenda: Agenda;
  /** The room that new things are put into. */
  chosen: Id;
  /** The block whose name and note are open. */
  edited: Id;
  several: boolean;
  lead: (room: Id) => void;
};
