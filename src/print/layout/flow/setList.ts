import { signPaths } from '../../../model/shapes.ts';
import type { Op } from '../displayList.ts';
import { capMm, widthMm } from '../measure.ts';
import { oneLine, type Style } from '../paragraph.ts';
import { toMm } from '../units.ts';
import type { ListBlock } from './blocks.ts';
import { columns } from './columns.ts';
import { aired, type Piece, solid, tagged } from './piece.ts';
import type { Setter } from './setter.ts';
import { stack } from './stack.ts';
import { wordsPiece } from './words.ts';

/** A list: each point beside its mark. */
export function setList(setter: Setter, block: ListBlock, width: number): Piece {
  const items = block.items.filter((item) => item.trim() !== '');
  const indent = indentOf(setter, block, items.length);
  const rows = items.map((item, index) => {
    const text = wordsPiece(setter.measure, item, block.style, width - indent, setter.lang, {
      even: block.even ?? false,
    });
    const row = columns(
      [
        { x: 0, piece: mark(setter, block, index, indent), ...(isNumbered(block) ? { tag: 'Lbl' } : {}) },
        { x: indent, piece: text, tag: 'LBody' },
      ],
      true,
    );
    return tagged(aired(row, index === 0 ? {} : { above: block.between }), 'LI');
  });
  return aired(tagged(stack(rows), 'L'), block);
}

const isNumbered = ({ marker }: ListBlock) => marker === 'number' || typeof marker === 'object';

/** From the left end of the marks to the words, in mm. */
function indentOf({ measure }: Setter, { marker, style }: ListBlock, count: number): number {
  if (marker === 'dot') return toMm(style.size * 1.05);
  if (marker === 'box') return toMm(style.size * 1.7);
  if (typeof marker === 'object') return toMm(style.size * (signSize + 0.9));
  return widthMm(measure, `${count}.`, 'bold', style.size) + toMm(style.size * 0.6);
}

function mark(setter: Setter, { marker, style }: ListBlock, index: number, indent: number): Piece {
  const { measure, lang } = setter;
  if (marker === 'number') return wordsPiece(measure, `${index + 1}.`, { ...style, font: 'bold' }, indent, lang, {});
  if (typeof marker === 'object') return sign(setter, marker.sign, style, index);
  const cap = capMm(measure, style.font, style.size);
  return { ...solid(cap, (x, top) => [shape(marker, style, x, top + cap / 2)]), cap };
}

/** Across, of a sign with a number, in ems of the words beside it. */
const signSize = 1.75;

function sign({ measure }: Setter, fill: string, style: Style, index: number): Piece {
  const size = toMm(style.size * signSize);
  const cap = capMm(measure, style.font, style.size);
  const number = { font: 'extra', size: style.size * 0.95, fill: '#ffffff' } as const;
  const own = capMm(measure, number.font, number.size);
  const draw: Piece['draw'] = (x, top) => [
    { op: 'path', d: signPaths.core, x, y: top + cap / 2 - size / 2, scale: size / 100, fill },
    oneLine(measure, `${index + 1}`, number, { x: x + size / 2, top: top + (cap - own) / 2, align: 'middle' }),
  ];
  return { ...solid(cap, draw), cap };
}

function shape(marker: 'dot' | 'box', style: Style, x: number, middle: number): Op {
  const em = toMm(style.size);
  if (marker === 'dot') {
    const size = em * 0.36;
    return { op: 'path', d: signPaths.trust, x, y: middle - size / 2, scale: size / 100, fill: style.fill };
  }
  const size = em * 0.9;
  return { op: 'rect', x, y: middle - size / 2, width: size, height: size, stroke: style.fill, strokeWidth: 0.3 };
}
