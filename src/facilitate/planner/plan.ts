import type { LedSteps } from '../../content/ledStep.ts';
import type { Agenda } from '../../model/agendaShape.ts';
import type { Id } from '../../model/course.ts';
import type { Dragged } from '../../ui/drag/useDragged.ts';
import type { PlannerMoves } from './moves.ts';

/** What react-dnd calls anything that can be put into a room: `new <key>` of the library, `block <id>` of the plan. */
export const agendaKind = 'agenda';

/** What all parts of the planner share. */
export type Plan = {
  courseId: Id;
  agenda: Agenda;
  steps: LedSteps;
  moves: PlannerMoves;
  /** The room that new things are put into. */
  chosen: Id;
  /** The block whose name and note are open. */
  edited: Id;
  several: boolean;
  choose: (room: Id) => void;
  edit: (block: Id) => void;
  drop: (item: Dragged, room: Id, before?: Id) => void;
  lead: (room: Id) => void;
};
