import { joined } from '../../src/print/layout/breakText.ts';
import { spokenTexts } from '../../src/print/layout/continued.ts';
import type { Op, PrintDocument, TextOp } from '../../src/print/layout/displayList.ts';
import type { Measure } from '../../src/print/layout/measure.ts';
import { widthMm } from '../../src/print/layout/measure.ts';
import { printed } from '../../src/print/layout/printed.ts';
import { toMm } from '../../src/print/layout/units.ts';
import { squeeze } from './readPdf.ts';

/** A text as it is read, without the hyphens that only stand where its lines end. */
export function read(op: TextOp): string {
  const last = op.lines.at(-1);
  return last ? joined([...op.lines.slice(0, -1), { ...last, joint: 'end' }]) : '';
}

/** The texts of drawings that are read aloud, in order. */
export const spoken = (lists: readonly (readonly Op[])[]): TextOp[] => lists.flatMap((ops) => spokenTexts(ops));

/** Everything drawings say to who hears the whole; a word torn at a page's end is one word. */
export function heard(lists: readonly (readonly Op[])[]): string {
  let text = '';
  for (const op of spoken(lists)) {
    const last = op.lines.at(-1)?.joint;
    text += read(op) + (last === 'hyphen' || last === 'none' ? '' : ' ');
  }
  return squeeze(text);
}

export const heardIn = (document: PrintDocument) => heard(document.pages.map(({ ops }) => ops));

/** Boxes of all texts of a drawing in mm on the page, whatever they were placed in; a turned one is not followed. */
export function textBoxes(measure: Measure, ops: readonly Op[], dx = 0, dy = 0, factor = 1) {
  return ops.flatMap((op): { text: string; left: number; right: number; top: number; bottom: number }[] => {
    if (op.op === 'text')
      return op.lines.map((line) => {
        const high = toMm(op.size) * factor;
        const left = dx + line.x * factor;
        const baseline = dy + line.y * factor;
        const width = widthMm(measure, printed(line), op.font, op.size) * factor;
        return { text: line.text, left, right: left + width, top: baseline - high * 0.72, bottom: baseline };
      });
    if (op.op === 'place' && (op.turn ?? 0) === 0) {
      const scale = op.scale ?? 1;
      return textBoxes(measure, op.ops, dx + op.x * factor, dy + op.y * factor, factor * scale);
    }
    return op.op === 'group' || op.op === 'clip' ? textBoxes(measure, op.ops, dx, dy, factor) : [];
  });
}
