import { capMm } from '../measure.ts';
import type { TableBlock } from './blocks.ts';
import { type Cell, columns } from './columns.ts';
import { type Piece, solid, tagged } from './piece.ts';
import { columnWidths, type Setter } from './setter.ts';
import { ruled, table } from './table.ts';
import { wordsPiece } from './words.ts';

/** A table; where a cell is empty, a line to write on. */
export function setTable(setter: Setter, block: TableBlock, width: number): Piece {
  const widths = columnWidths(block.columns, block.gap, width);
  const cellsOf = (texts: readonly string[], cell: (text: string, index: number, width: number) => Piece): Cell[] => {
    let x = 0;
    return block.columns.map((_, index) => {
      const own = widths[index] ?? 0;
      const made = { x, piece: cell(texts[index] ?? '', index, own) };
      x += own + block.gap;
      return made;
    });
  };
  const words = (text: string, style: TableBlock['style'], own: number, whole: boolean) =>
    wordsPiece(setter.measure, text, style, own, setter.lang, { whole });
  const names = cellsOf(
    block.columns.map(({ name }) => name),
    (text, _, own) => words(text, block.names, own, true),
  ).map((cell): Cell => ({ ...cell, tag: 'TH' }));
  const rows = block.rows.map((texts) => {
    const cells = cellsOf(texts, (text, index, own) => {
      const style = block.columns[index]?.style ?? block.style;
      return text.trim() === '' ? blank(setter, block, own) : words(text, style, own, false);
    }).map((cell): Cell => ({ ...cell, tag: 'TD' }));
    return ruled(tagged(columns(cells, true), 'TR'), width, block.padding, block.stroke, 0.2);
  });
  const head = ruled(tagged(columns(names, true), 'TR'), width, block.padding * 0.7, block.stroke, 0.4);
  return table(head, rows, { above: block.above ?? 0, below: block.below ?? 0 });
}

function blank({ measure }: Setter, { style, stroke }: TableBlock, width: number): Piece {
  const cap = capMm(measure, style.font, style.size);
  return {
    ...solid(cap, (x, top) => [
      { op: 'line', x1: x, x2: x + width, y1: top + cap, y2: top + cap, stroke, strokeWidth: 0.2, dash: [0.3, 0.9] },
    ]),
    cap,
  };
}
