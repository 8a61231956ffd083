import type { Box, GroupOp, Op, PathOp, PlaceOp, QuarterTurn, TextLine, TextOp } from './displayList.ts';
import { type Measure, widthMm } from './measure.ts';
import { printed } from './printed.ts';
import type { Tile } from './tiles.ts';
import { toMm } from './units.ts';

/** Where a drawing stands on the poster: its corner in the poster's mm, turned clockwise around it, and how much larger. */
type Frame = { x: number; y: number; turn: QuarterTurn; scale: number };

const whole: Frame = { x: 0, y: 0, turn: 0, scale: 1 };

/**
 * A poster's drawing as one tile has it. Words are in every tile they touch, but read aloud and listed only in the one where
 * they begin to be seen on the finished poster, there in full; so are pictures with an `alt`.
 */
export function drawingOn(tile: Tile, ops: readonly Op[], measure: Measure): Op[] {
  return within(tile, ops, whole, measure);
}

function within(tile: Tile, ops: readonly Op[], frame: Frame, measure: Measure): Op[] {
  return ops.flatMap((op): Op[] => {
    if (op.op === 'text') return text(tile, op, frame, measure);
    if (op.op === 'path') return [picture(tile, op, frame)];
    if (op.op === 'clip') return [{ ...op, ops: within(tile, op.ops, frame, measure) }];
    if (op.op === 'group') return group(op, within(tile, op.ops, frame, measure));
    if (op.op === 'place') return [part(op, within(tile, op.ops, moved(frame, op), measure))];
    return [op];
  });
}

/** A list or table of which nothing is read aloud here is drawn only. */
const group = (op: GroupOp, ops: Op[]): Op[] => (ops.some(isAloud) ? [{ ...op, ops }] : ops);

function part({ name, ...op }: PlaceOp, ops: Op[]): PlaceOp {
  return { ...op, ops, ...(name !== undefined && ops.some(isAloud) && { name }) };
}

function isAloud(op: Op): boolean {
  if (op.op === 'text') return op.role !== 'decoration';
  if (op.op === 'path') return op.alt !== undefined;
  return 'ops' in op && op.ops.some(isAloud);
}

function text(tile: Tile, op: TextOp, frame: Frame, measure: Measure): TextOp[] {
  const first = op.lines[0];
  if (first && op.role !== 'decoration' && shows(tile, pointOf(frame, first.x, first.y))) return [op];
  const lines = op.lines.filter((line) => touches(tile.part, lineBox(op, line, frame, measure)));
  return lines.length === 0 ? [] : [{ ...op, lines, role: 'decoration' }];
}

function picture(tile: Tile, op: PathOp, frame: Frame): PathOp {
  if (op.alt === undefined || shows(tile, pointOf(frame, op.x, op.y))) return op;
  const { alt: _, ...drawn } = op;
  return drawn;
}

/** From a little over the capitals to under the descenders, with room for accents. */
function lineBox(op: TextOp, line: TextLine, frame: Frame, measure: Measure): Box {
  const high = toMm(op.size);
  const width = widthMm(measure, printed(line), op.font, op.size);
  const a = pointOf(frame, line.x, line.y - 1.1 * high);
  const b = pointOf(frame, line.x + width, line.y + 0.4 * high);
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(b.x - a.x), height: Math.abs(b.y - a.y) };
}

const touches = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What begins outside the poster belongs to the tile at that edge. */
function shows({ shown, row, column, right, bottom }: Tile, { x, y }: { x: number; y: number }): boolean {
  const across = (column === 0 || x >= shown.x) && (right === 'cut' || x < shown.x + shown.width);
  return across && (row === 0 || y >= shown.y) && (bottom === 'cut' || y < shown.y + shown.height);
}

function pointOf({ x, y, turn, scale }: Frame, localX: number, localY: number): { x: number; y: number } {
  const [across, down] = [localX * scale, localY * scale];
  if (turn === 90) return { x: x - down, y: y + across };
  if (turn === 180) return { x: x - across, y: y - down };
  if (turn === 270) return { x: x + down, y: y - across };
  return { x: x + across, y: y + down };
}

const turns: readonly QuarterTurn[] = [0, 90, 180, 270];

function moved(frame: Frame, { x, y, turn = 0, scale = 1 }: PlaceOp): Frame {
  const added = turns[(turns.indexOf(frame.turn) + turns.indexOf(turn)) % turns.length] ?? 0;
  return { ...pointOf(frame, x, y), turn: added, scale: frame.scale * scale };
}
