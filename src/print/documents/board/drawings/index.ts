import type { ToolKind } from '../../../../model/toolBoards.ts';
import { apvPlan } from './apvPlan.ts';
import { citizensWay } from './citizensWay.ts';
import { diamond } from './diamond.ts';
import type { DrawBoard } from './drawn.ts';
import { forceField } from './forceField.ts';
import { processCheck } from './processCheck.ts';
import { relations } from './relations.ts';
import { roomForAction } from './rings.ts';
import { trials } from './trials.ts';
import { triangle } from './triangle.ts';
import { twoViews } from './twoViews.ts';

/** How each board is drawn on paper. `core`: the drawing itself says the core sentence. */
export const boardDrawings: Record<ToolKind, { draw: DrawBoard; core?: true }> = {
  diamond: { draw: diamond, core: true },
  triangle: { draw: triangle },
  relations: { draw: relations },
  'room-for-action': { draw: roomForAction },
  'two-views': { draw: twoViews, core: true },
  'process-check': { draw: processCheck },
  'force-field': { draw: forceField },
  'citizens-way': { draw: citizensWay },
  trials: { draw: trials },
  'apv-plan': { draw: apvPlan },
};
