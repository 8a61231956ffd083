import type { FlowBlock } from '../../layout/flow/blocks.ts';
import { type Cell, columns } from '../../layout/flow/columns.ts';
import { keep, type Piece, solid, tagged } from '../../layout/flow/piece.ts';
import { setBlocks } from '../../layout/flow/setBlock.ts';
import { ruled, table } from '../../layout/flow/table.ts';
import type { Style } from '../../layout/paragraph.ts';
import { toMm } from '../../layout/units.ts';
import type { Kit } from './kit.ts';
import { markSign } from './signs.ts';

/** A cell: its words; without any a line to write on, unless it is `bare`. `missing`: said with a sign, where something must be filled in. */
export type Cellful = { text: string; missing?: string; bare?: true };

export type TableLook = { size: number; ink: string; quiet: string; stroke: string };

/** Rows under the names of their columns; `strong`: the column in bold. A row is torn only where it is higher than a page. */
export function agreedTable(
  kit: Kit,
  names: readonly { name: string; share: number }[],
  rows: readonly (readonly Cellful[])[],
  width: number,
  look: TableLook,
  strong = 0,
): { head: Piece; rows: Piece[]; whole: (rows: readonly Piece[]) => Piece } {
  const gap = toMm(look.size) * 0.9;
  const shares = names.reduce((sum, { share }) => sum + share, 0);
  const room = width - gap * (names.length - 1);
  const cells = (make: (index: number, own: number) => Piece, tag: 'TH' | 'TD'): Cell[] => {
    let x = 0;
    return names.map(({ share }, index) => {
      const own = (room * share) / shares;
      const cell: Cell = { x, piece: make(index, own), tag };
      x += own + gap;
      return cell;
    });
  };
  const row = (made: Cell[], padding: number, stroke: number) =>
    ruled(tagged(columns(made, true), 'TR'), width, padding, look.stroke, stroke);
  const label: Style = { font: 'bold', size: Math.max(kit.floor, look.size * 0.72), leading: 1.2, fill: look.quiet };
  const padding = toMm(look.size) * 0.52;
  const head = row(
    cells(
      (index, own) => setBlocks(kit, [{ block: 'words', text: names[index]?.name ?? '', style: label }], own),
      'TH',
    ),
    padding * 0.7,
    0.35,
  );
  const set = rows.map((one) =>
    keep(
      row(
        cells((index, own) => cellPiece(kit, one[index] ?? { text: '' }, own, look, index === strong), 'TD'),
        padding,
        0.2,
      ),
    ),
  );
  return { head, rows: set, whole: (some) => table(head, some, { above: 0, below: 0 }) };
}

function cellPiece(kit: Kit, { text, missing, bare }: Cellful, width: number, look: TableLook, strong: boolean): Piece {
  const style: Style = { font: strong ? 'bold' : 'regular', size: look.size, leading: 1.24, fill: look.ink };
  const em = toMm(look.size);
  if (text.trim() === '' && missing !== undefined) {
    const sign: FlowBlock = {
      block: 'figure',
      height: em * 0.7,
      ops: markSign('missing')(em * 0.6, em * 0.36, em * 1.1),
    };
    const words: FlowBlock = { block: 'words', text: missing, style: { ...style, font: 'bold' } };
    const both: FlowBlock = {
      block: 'columns',
      gap: em * 0.5,
      columns: [
        { width: em * 1.2, blocks: [sign] },
        { share: 1, blocks: [words] },
      ],
    };
    return setBlocks(kit, [both], width);
  }
  if (bare) return solid(em * 0.7, () => []);
  if (text.trim() === '')
    return solid(em * 0.7, (x, top) => [
      {
        op: 'line',
        x1: x,
        x2: x + width,
        y1: top + em * 0.75,
        y2: top + em * 0.75,
        stroke: look.quiet,
        strokeWidth: 0.2,
        dash: [0.4, 0.9],
      },
    ]);
  return setBlocks(kit, [{ block: 'words', text, style }], width);
}
