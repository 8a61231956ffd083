import type { Op } from '../displayList.ts';
import type { Style } from '../paragraph.ts';
import type { BoxLook } from './box.ts';
import type { Setting } from './words.ts';

/**
 * What a flowing sheet is made of, as plain data; widths come from where a block stands. Lengths in mm. `above` and `below`:
 * air wanted, of which the larger of two neighbours' counts.
 */
export type FlowBlock =
  | WordsBlock
  | ListBlock
  | ColumnsBlock
  | TableBlock
  | BoxBlock
  | KeepBlock
  | RuleBlock
  | WritingBlock
  | FigureBlock
  | { block: 'newPage' };

/** `keepNext`: a page does not end after it. */
type Air = { above?: number; below?: number; keepNext?: boolean };

/** A heading or paragraphs. `field`: what a problem calls it. */
export type WordsBlock = { block: 'words'; text: string; style: Style; field?: string } & Setting;

/** Points with a mark of their own in front: a dot, a box to tick, numbers, or numbers on signs of the colour `sign`. */
export type ListBlock = {
  block: 'list';
  items: readonly string[];
  marker: 'dot' | 'box' | 'number' | { sign: string };
  style: Style;
  between: number;
  /** Even lines instead of full ones. */
  even?: boolean;
  field?: string;
} & Air;

/** Blocks beside each other: a width in mm, or a share of what the others leave. `level`: first lines on one line. */
export type ColumnsBlock = {
  block: 'columns';
  columns: readonly ({ blocks: readonly FlowBlock[] } & ({ width: number } | { share: number }))[];
  gap: number;
  level?: boolean;
} & Air;

/** Rows of texts under the names of their columns, which are repeated on each page. An empty cell is a line to write on. */
export type TableBlock = {
  block: 'table';
  columns: readonly { name: string; share: number; style?: Style }[];
  rows: readonly (readonly string[])[];
  names: Style;
  style: Style;
  gap: number;
  padding: number;
  stroke: string;
  field?: string;
} & Air;

export type BoxBlock = { block: 'box'; blocks: readonly FlowBlock[]; look: BoxLook } & Air;

/** Not torn apart when it fits on a page. */
export type KeepBlock = { block: 'keep'; blocks: readonly FlowBlock[] };

/** A line between two blocks, not at the head of a page. */
export type RuleBlock = { block: 'rule'; stroke: string; strokeWidth: number; dash?: readonly [number, number] } & Air;

/** Lines to write on by hand, `pitch` mm apart. */
export type WritingBlock = { block: 'writing'; lines: number; pitch: number; stroke: string } & Air;

/** A drawing of its own from its corner (0, 0). */
export type FigureBlock = { block: 'figure'; height: number; ops: readonly Op[] } & Air;
