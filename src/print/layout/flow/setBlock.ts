import type { Op } from '../displayList.ts';
import type { ColumnsBlock, FlowBlock, RuleBlock, WritingBlock } from './blocks.ts';
import { box, boxInset } from './box.ts';
import { columns } from './columns.ts';
import { aired, keep, nothing, type Piece, solid } from './piece.ts';
import { setList } from './setList.ts';
import { setTable } from './setTable.ts';
import { columnWidths, type Setter } from './setter.ts';
import { stack } from './stack.ts';
import { wordsPiece } from './words.ts';

/** Blocks under each other in a column `width` mm wide. */
export const setBlocks = (setter: Setter, blocks: readonly FlowBlock[], width: number): Piece =>
  stack(blocks.map((one) => kept(one, setBlock(setter, one, width))).filter((piece) => piece !== nothing));

const kept = (block: FlowBlock, piece: Piece): Piece =>
  piece !== nothing && 'keepNext' in block && block.keepNext ? { ...piece, keepNext: true } : piece;

/** A block in a column `width` mm wide; nothing for a text without words. */
export function setBlock(setter: Setter, block: FlowBlock, width: number): Piece {
  const { measure, lang } = setter;
  switch (block.block) {
    case 'words':
      return block.text.trim() === '' ? nothing : wordsPiece(measure, block.text, block.style, width, lang, block);
    case 'list':
      return setList(setter, block, width);
    case 'columns':
      return setColumns(setter, block, width);
    case 'table':
      return setTable(setter, block, width);
    case 'box':
      return box(setBlocks(setter, block.blocks, width - boxInset(block.look)), width, block.look, block);
    case 'keep':
      return keep(setBlocks(setter, block.blocks, width));
    case 'rule':
      return { ...solid(0, (x, top) => [ruleAt(block, x, top, width)], block), between: true };
    case 'writing':
      return writing(block, block.lines, width);
    case 'figure':
      return solid(block.height, (x, y) => [{ op: 'place', x, y, ops: [...block.ops] }], block);
    case 'newPage':
      return nothing;
  }
}

const ruleAt = ({ stroke, strokeWidth, dash }: Omit<RuleBlock, 'block'>, x: number, y: number, width: number): Op => ({
  op: 'line',
  x1: x,
  x2: x + width,
  y1: y,
  y2: y,
  stroke,
  strokeWidth,
  ...(dash ? { dash } : {}),
});

function setColumns(setter: Setter, block: ColumnsBlock, width: number): Piece {
  const widths = columnWidths(block.columns, block.gap, width);
  let x = 0;
  const cells = block.columns.map((column, index) => {
    const own = widths[index] ?? 0;
    const cell = { x, piece: setBlocks(setter, column.blocks, own) };
    x += own + block.gap;
    return cell;
  });
  return aired(columns(cells, block.level ?? false), block);
}

function writing(block: WritingBlock, lines: number, width: number): Piece {
  const { pitch, stroke } = block;
  return {
    height: lines * pitch,
    above: block.above ?? 0,
    below: block.below ?? 0,
    split: ({ left }) => {
      const cut = Math.min(Math.floor(left / pitch), lines - 1);
      return cut < 1 ? undefined : [writing(block, cut, width), writing(block, lines - cut, width)];
    },
    draw: (x, top) =>
      Array.from({ length: lines }, (_, index) =>
        ruleAt({ stroke, strokeWidth: 0.2, dash: [0.3, 0.9] }, x, top + (index + 1) * pitch, width),
      ),
  };
}
