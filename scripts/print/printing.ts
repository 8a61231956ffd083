import {
  type CardPrinting,
  type CardSizeName,
  cardSizes,
  looks,
  marksChoices,
  orders,
  presetPrinting,
  presets,
  type SheetPaper,
  type Size,
  sheetPapers,
  sidesChoices,
} from '../../src/model/printing.ts';
import { labelSheets } from '../../src/print/layout/labelSheets.ts';
import { byId, numberIn, oneOf } from './choose.ts';
import type { Values } from './options.ts';

/** Every choice about cards: what was typed, on top of what is right for the printer. */
export function printingOf(values: Values): CardPrinting {
  const from = presetPrinting[oneOf('preset', values.preset, presets, 'officeTwoSided')];
  const largePrint = values['large-print'] ?? from.largePrint;
  const size = sizeOf(values.size, { ...from, size: largePrint ? 'officeLarge' : from.size });
  const papers = Object.keys(sheetPapers) as SheetPaper[];
  return {
    ...size,
    largePrint,
    paper: oneOf('paper', values.paper, papers, from.paper),
    sides: oneOf('sides', values.sides, sidesChoices, from.sides),
    order: oneOf('order', values.order, orders, from.order),
    marks: oneOf('marks', values.marks, marksChoices, from.marks),
    bleed: numberIn('bleed', values.bleed, { from: 0, to: 5 }, from.bleed),
    edgeBacks: values['edge-backs'] ?? from.edgeBacks,
    look: oneOf('look', values.look, looks, from.look),
    copies: numberIn('copies', values.copies, { from: 1, to: 20, whole: true }, from.copies),
    sheets: values.sheets ?? from.sheets,
    firstSlot: numberIn('first-slot', values['first-slot'], { from: 1, to: 99, whole: true }, from.firstSlot),
    onePerPage: values['one-per-page'] ?? from.onePerPage,
    labels:
      values.labels === undefined ? from.labels : byId(labelSheets, values.labels, ['Etiketark', 'Label sheets']).id,
    instruction: values['no-instruction'] ? false : from.instruction,
    qr: values.qr ?? from.qr,
  };
}

/** A size by name, or `60x90`. */
function sizeOf(value: string | undefined, from: CardPrinting): { size: CardPrinting['size']; custom: Size } {
  const [, width, height] = /^(\d+(?:[.,]\d+)?)x(\d+(?:[.,]\d+)?)$/i.exec(value ?? '') ?? [];
  const side = (text: string) => numberIn('size', text, { from: 20, to: 400 }, 0);
  if (width !== undefined && height !== undefined)
    return { size: 'custom', custom: { width: side(width), height: side(height) } };
  const named = from.size === 'custom' ? 'office' : from.size;
  return { size: oneOf('size', value, Object.keys(cardSizes) as CardSizeName[], named), custom: from.custom };
}
