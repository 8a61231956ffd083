import type { FontSet } from '../fonts/fontSet.ts';
import type { DisplayList, LineOp, Op, PathOp, PlaceOp, RectOp, TextLine, TextOp } from '../layout/displayList.ts';
import { toPoints } from '../layout/units.ts';

type Pdf = PDFKit.PDFDocument;

/** Name under which a file of a font is registered in the PDF. */
export const fontKey = (font: string, part: string) => `${font} ${part}`;

/**
 * Draws a page's list on the current page of the PDF. Texts and pictures with an `alt` become elements of `structure`, in
 * the order of the list; all else is marked as decoration, so that a screen reader passes over it.
 */
export function drawPage(pdf: Pdf, fonts: FontSet, ops: DisplayList, structure: PDFKit.PDFStructureElement): void {
  for (const op of ops) {
    if (op.op === 'text' && op.role !== 'decoration') {
      structure.add(pdf.struct(op.role, {}, () => drawText(pdf, fonts, op)));
    } else if (op.op === 'path' && op.alt !== undefined) {
      structure.add(pdf.struct('Figure', { alt: op.alt }, () => drawPath(pdf, op)));
    } else if (op.op === 'place') {
      place(pdf, op, () => drawPage(pdf, fonts, op.ops, structure));
    } else {
      pdf.markContent('Artifact');
      draw(pdf, fonts, op);
      pdf.endMarkedContent();
    }
  }
}

function draw(pdf: Pdf, fonts: FontSet, op: Op): void {
  if (op.op === 'rect') drawRect(pdf, op);
  else if (op.op === 'line') drawLine(pdf, op);
  else if (op.op === 'path') drawPath(pdf, op);
  else if (op.op === 'text') drawText(pdf, fonts, op);
  else if (op.op === 'place') place(pdf, op, () => drawAll(pdf, fonts, op.ops));
  else {
    pdf.save();
    outline(pdf, op.x, op.y, op.width, op.height, op.radius).clip();
    drawAll(pdf, fonts, op.ops);
    pdf.restore();
  }
}

function drawAll(pdf: Pdf, fonts: FontSet, ops: DisplayList): void {
  for (const op of ops) draw(pdf, fonts, op);
}

function place(pdf: Pdf, { x, y, turn = 0, scale = 1, clip }: PlaceOp, inside: () => void): void {
  pdf.save().translate(toPoints(x), toPoints(y));
  if (turn !== 0) pdf.rotate(turn);
  if (scale !== 1) pdf.scale(scale);
  if (clip) outline(pdf, clip.x, clip.y, clip.width, clip.height).clip();
  inside();
  pdf.restore();
}

function outline(pdf: Pdf, x: number, y: number, width: number, height: number, radius = 0): Pdf {
  const box = [toPoints(x), toPoints(y), toPoints(width), toPoints(height)] as const;
  return radius > 0 ? pdf.roundedRect(...box, toPoints(radius)) : pdf.rect(...box);
}

function drawRect(pdf: Pdf, op: RectOp): void {
  if (op.fill) outline(pdf, op.x, op.y, op.width, op.height, op.radius).fill(op.fill);
  if (!op.stroke) return;
  pdf.lineWidth(toPoints(op.strokeWidth ?? 0.2));
  outline(pdf, op.x, op.y, op.width, op.height, op.radius).stroke(op.stroke);
}

function drawLine(pdf: Pdf, op: LineOp): void {
  pdf.save().lineWidth(toPoints(op.strokeWidth));
  if (op.dash) pdf.dash(toPoints(op.dash[0]), { space: toPoints(op.dash[1]) });
  pdf.moveTo(toPoints(op.x1), toPoints(op.y1)).lineTo(toPoints(op.x2), toPoints(op.y2)).stroke(op.stroke);
  pdf.restore();
}

function drawPath(pdf: Pdf, op: PathOp): void {
  pdf.save().translate(toPoints(op.x), toPoints(op.y)).scale(toPoints(op.scale));
  if (op.fill) pdf.path(op.d).fill(op.fill);
  if (op.stroke) {
    pdf.lineWidth((op.strokeWidth ?? 0.2) / op.scale);
    if (op.dash) pdf.dash(op.dash[0] / op.scale, { space: op.dash[1] / op.scale });
    pdf.path(op.d).stroke(op.stroke);
  }
  pdf.restore();
}

function drawText(pdf: Pdf, fonts: FontSet, op: TextOp): void {
  pdf.fillColor(op.fill);
  for (const [index, line] of op.lines.entries()) {
    if (line.joint !== 'hyphen') {
      // A space at the end of a line keeps its last word and the next line's first apart for those who copy or listen.
      const spaced = line.joint === 'space' || (line.joint === 'end' && index < op.lines.length - 1);
      drawRuns(pdf, fonts, op, line, spaced ? `${line.text} ` : line.text);
      continue;
    }
    // Who copies or listens gets the word without the hyphen that is only there because the line ends.
    pdf.markContent('Span', { actual: line.text });
    drawRuns(pdf, fonts, op, line, `${line.text}-`);
    pdf.endMarkedContent();
  }
}

function drawRuns(pdf: Pdf, fonts: FontSet, op: TextOp, line: TextLine, text: string): void {
  let x = toPoints(line.x);
  const runs = fonts.runs(text, op.font);
  for (const [index, run] of runs.entries()) {
    pdf
      .font(fontKey(op.font, run.part), op.size)
      .text(run.text, x, toPoints(line.y), { lineBreak: false, baseline: 'alphabetic' });
    if (index < runs.length - 1) x += pdf.widthOfString(run.text);
  }
}
