import type { ToolKind } from './toolBoards.ts';

/** How many minutes a board of the toolbox usually takes (plan.md section 3, the tools it is used by). */
export const toolMinutes: Readonly<Record<ToolKind, number>> = {
  diamond: 45,
  triangle: 30,
  relations: 45,
  'room-for-action': 30,
  'two-views': 60,
  'process-check': 30,
  'force-field': 40,
  'citizens-way': 60,
  trials: 30,
  'apv-plan': 60,
};
