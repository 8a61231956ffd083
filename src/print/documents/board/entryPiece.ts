import { signPaths } from '../../../model/shapes.ts';
import type { FlowBlock } from '../../layout/flow/blocks.ts';
import { box, boxInset } from '../../layout/flow/box.ts';
import { type Piece, tagged } from '../../layout/flow/piece.ts';
import { setBlocks } from '../../layout/flow/setBlock.ts';
import type { Style } from '../../layout/paragraph.ts';
import { toMm } from '../../layout/units.ts';
import { hairline, ink, muted } from '../palette.ts';
import type { Entry } from './boardPrint.ts';
import { card, type Kit, shape } from './kit.ts';
import { markSign } from './signs.ts';

/** How the notes of a field look: the colour of the bar at their left, and whether their words are bold. */
export type EntryLook = { bar: string; bold?: boolean };

/** From one line for a pen to the next, in mm. */
const penLine = 9;

/** What is said about the words is a little smaller than they are, never under the floor. */
const lesser = (kit: Kit, size: number) => Math.max(kit.floor, size * 0.82);

/** A note, as a card `width` mm wide; torn only where it is higher than a whole page. */
export function entryPiece(
  kit: Kit,
  entry: Entry,
  width: number,
  size: number,
  { bar, bold = false }: EntryLook,
): Piece {
  const em = toMm(size);
  const look = {
    padding: { x: em * 0.62, y: em * 0.52 },
    fill: card,
    stroke: hairline,
    strokeWidth: 0.25,
    bar: { width: Math.max(0.9, em * 0.26), fill: bar },
  };
  const inner = setBlocks(kit, blocksOf(kit, entry, size, bold), width - boxInset(look));
  return tagged(tagged(box(inner, width, look), 'LBody'), 'LI');
}

/** The words of a note and what is said of it, without a card. */
export function blocksOf(
  kit: Kit,
  { label, text, more, votes, said }: Entry,
  size: number,
  bold: boolean,
): FlowBlock[] {
  const small = lesser(kit, size);
  const strong: Style = { font: bold ? 'bold' : 'regular', size, leading: 1.26, fill: ink };
  const quiet: Style = { font: 'regular', size: small, leading: 1.26, fill: ink };
  const name: Style = { font: 'bold', size: small, leading: 1.2, fill: muted };
  const gap = toMm(small) * 0.78;
  const has = more.some((one) => one.text.trim() !== '');
  return [
    { block: 'words', text: label, style: name, below: gap },
    ...(label !== '' && text.trim() === ''
      ? [{ block: 'writing', lines: 2, pitch: penLine, stroke: hairline } satisfies FlowBlock]
      : []),
    { block: 'words', text, style: has ? { ...strong, font: 'bold' } : strong, between: gap },
    ...more
      .filter((one) => one.text.trim() !== '')
      .map(
        (one): FlowBlock => ({
          block: 'words',
          text: one.label === '' ? one.text : `${one.label}${/[?:]$/.test(one.label) ? '' : ':'} ${one.text}`,
          style: quiet,
          above: gap,
          between: gap,
        }),
      ),
    ...(votes.count > 0 ? [withSign(small, votes.said, name, [disc(small)])] : []),
    ...(said
      ? [
          withSign(
            small,
            said.word,
            { ...name, fill: ink },
            markSign(said.mark)(toMm(small) * 0.55, toMm(small) * 0.36, toMm(small) * 1.05),
          ),
        ]
      : []),
  ];
}

const disc = (size: number) => shape(signPaths.trust, toMm(size) * 0.4, toMm(size) * 0.36, toMm(size) * 0.72, muted);

/** A small sign and its word beside it. */
const withSign = (
  size: number,
  word: string,
  style: Style,
  ops: Extract<FlowBlock, { block: 'figure' }>['ops'],
): FlowBlock => ({
  block: 'columns',
  gap: toMm(size) * 0.45,
  above: toMm(size) * 0.8,
  columns: [
    { width: toMm(size) * 1.15, blocks: [{ block: 'figure', height: toMm(size) * 0.7, ops }] },
    { share: 1, blocks: [{ block: 'words', text: word, style }] },
  ],
});
