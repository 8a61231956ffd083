import type { FontPart, FontSet } from '../fonts/fontSet.ts';
import type {
  ClipOp,
  DisplayList,
  FontName,
  LineOp,
  PathOp,
  PlaceOp,
  RectOp,
  TextLine,
  TextOp,
} from '../layout/displayList.ts';
import { toPoints } from '../layout/units.ts';
import { addPath } from './gather.ts';
import type { Structure } from './structure.ts';

type Pdf = PDFKit.PDFDocument;

/**
 * Draws a page's list on the current page of the PDF. Texts and pictures with an `alt` become elements of `structure`, in
 * the order of the list; all else is marked as decoration, so that a screen reader passes over it.
 */
export function drawPage(pdf: Pdf, fonts: FontSet, ops: DisplayList, structure: Structure): void {
  let decorating = false;
  const decorate = (on: boolean) => {
    if (decorating === on) return;
    if (on) pdf.markContent('Artifact');
    else pdf.endMarkedContent();
    decorating = on;
  };
  for (const op of ops) {
    if (op.op === 'text' && op.role !== 'decoration') {
      decorate(false);
      structure.text({ ...op, role: op.role }, () => drawText(pdf, fonts, op));
    } else if (op.op === 'path' && op.alt !== undefined) {
      decorate(false);
      structure.figure(op.alt, () => drawPath(pdf, op));
    } else if (op.op === 'place' || op.op === 'clip') {
      decorate(false);
      const inside = () => within(pdf, op, () => drawPage(pdf, fonts, op.ops, structure));
      if (op.op === 'place' && op.name !== undefined) structure.section(op.name, inside);
      else inside();
    } else if (op.op === 'group') {
      decorate(false);
      structure.group(op.tag, () => drawPage(pdf, fonts, op.ops, structure));
    } else {
      decorate(true);
      if (op.op === 'rect') drawRect(pdf, op);
      else if (op.op === 'line') drawLine(pdf, op);
      else if (op.op === 'path') drawPath(pdf, op);
      else drawText(pdf, fonts, op);
    }
  }
  decorate(false);
}

function within(pdf: Pdf, op: PlaceOp | ClipOp, inside: () => void): void {
  pdf.save();
  if (op.op === 'clip') outline(pdf, op.x, op.y, op.width, op.height, op.radius).clip();
  else {
    const { x, y, turn = 0, scale = 1, clip } = op;
    pdf.translate(toPoints(x), toPoints(y));
    if (turn !== 0) pdf.rotate(turn);
    if (scale !== 1) pdf.scale(scale);
    if (clip) outline(pdf, clip.x, clip.y, clip.width, clip.height).clip();
  }
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
  if (op.fill) addPath(pdf, op.d).fill(op.fill);
  if (op.stroke) {
    pdf.lineWidth((op.strokeWidth ?? 0.2) / op.scale);
    if (op.dash) pdf.dash(op.dash[0] / op.scale, { space: op.dash[1] / op.scale });
    addPath(pdf, op.d).stroke(op.stroke);
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
    setFont(pdf, fonts, op.font, run.part, op.size);
    pdf.text(run.text, x, toPoints(line.y), { lineBreak: false, baseline: 'alphabetic' });
    if (index < runs.length - 1) x += pdf.widthOfString(run.text);
  }
}

/** pdfkit also takes a font that is parsed already, which its types leave out; parsing again costs as much as drawing a deck. */
function setFont(pdf: Pdf, fonts: FontSet, font: FontName, part: FontPart, size: number): void {
  const parsed = fonts.file(font, part) as unknown as PDFKit.Mixins.PDFFontSource;
  pdf.font(parsed, `${font} ${part}`, size);
}
