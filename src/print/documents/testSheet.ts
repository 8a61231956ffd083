import { type Offset, type SheetPaper, type Sides, sheetPapers } from '../../model/printing.ts';
import type { Lang } from '../../model/text.ts';
import type { Op, Page, PrintDocument } from '../layout/displayList.ts';
import { backShift, behind, creaseOf, type Lying } from '../layout/duplex.ts';
import { setText } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine, paragraph, type Style } from '../layout/paragraph.ts';
import { placeCard } from '../layout/placeCard.ts';
import { words } from '../words.ts';
import { ink, muted } from './palette.ts';
import { missingCharacters } from './report.ts';
import { needles, scaleSize, scales } from './testScale.ts';

/**
 * What to test: a printer by its name, on the paper and by the way of two sides that are to be used. `offset`: what is known of
 * its drift, in mm; then the sheet is printed corrected and shows that it is right.
 */
export type TestSheetPrint = {
  printer: string;
  paper: SheetPaper;
  sides: Exclude<Sides, 'fold' | 'frontsOnly'>;
  offset: Offset;
};

/** From the edges of the paper to the middle of a corner's scales, and to the words between them, in mm. */
const corner = 28;
const column = 50;

const body: Style = { font: 'regular', size: 11.5, leading: 1.35, fill: ink };
const note: Style = { ...body, size: 9.5, fill: muted };

/**
 * One sheet, two sides. In front, scales in mm at five places; behind them two long lines that cross at 0 of both scales when
 * the back comes out where it should. Against the light a person reads how far it does not: right and down are positive.
 */
export function testSheetDocument(data: TestSheetPrint, lang: Lang, measure: Measure): PrintDocument {
  const { printer, paper, sides, offset } = data;
  const page = sheetPapers[paper];
  const { width, height } = page;
  const crease = creaseOf(page, sides === 'shortEdge' ? 'shortEdge' : 'longEdge');
  const shift = backShift(offset, crease);
  const middle = { x: width / 2, y: height / 2 };
  const corners = [corner, width - corner].flatMap((x) => [corner, height - corner].map((y) => ({ x, y })));
  const w = words[lang].testSheet;

  const scale = (at: Offset, ends?: typeof w.ends): Op[] => scales(measure, at, ends);
  const front = [...corners.flatMap((at) => scale(at)), ...scale(middle, w.ends), ...told(data, lang, measure)];
  const onBack = (lying: Lying, ops: Op[]): Op => {
    const back = behind(lying, crease);
    return placeCard({ ...back, x: back.x + shift.x, y: back.y + shift.y }, ops);
  };
  const half = scaleSize / 2;
  const box = (at: Offset): Lying => ({ x: at.x - half, y: at.y - half, width: scaleSize, height: scaleSize, turn: 0 });
  const name = oneLine(
    measure,
    w.back(printer),
    { ...note, role: 'P' },
    { x: width / 2 - column, top: 0, align: 'middle' },
  );
  const strip: Lying = { x: column, y: height - 12, width: width - 2 * column, height: 4, turn: 0 };
  const back = [...[...corners, middle].map((at) => onBack(box(at), needles())), onBack(strip, [name])];

  const sheet = (ops: Op[]): Page => ({ widthMm: width, heightMm: height, ops });
  return {
    title: w.title(printer),
    lang,
    pages: [sheet(front), sheet(back)],
    problems: missingCharacters(measure, printer, 'bold', 'printer'),
    sheets: 1,
    duplex: sides === 'handTurned' ? 'none' : sides,
    actualSize: true,
    openAt: 0,
  };
}

/** What to do, above and below the scales in the middle. */
function told({ printer, paper, sides, offset }: TestSheetPrint, lang: Lang, measure: Measure): Op[] {
  const w = words[lang].testSheet;
  const { width, height } = sheetPapers[paper];
  const room = width - 2 * column;
  let y = 0;
  const ops: Op[] = [];
  const write = (text: string, style: Style, indent = 0) => {
    const fit = { text, font: style.font, width: room - indent, leading: style.leading, lang };
    const { lines, height: high } = setText(measure, fit, style.size);
    ops.push(paragraph(measure, lines, style, { x: column + indent, top: y }));
    y += high;
  };
  y = 18;
  write(w.heading, { font: 'extra', size: 26, leading: 1.2, fill: ink, role: 'H1' });
  y += 4;
  write(w.printer(printer), { ...body, font: 'bold' });
  y += 7;
  w.steps(sides, printer).forEach((step, index) => {
    ops.push(oneLine(measure, `${index + 1}`, { ...body, font: 'bold' }, { x: column, top: y }));
    write(step, body, 6);
    y += 4;
  });
  y = height / 2 + 30;
  if (offset.x !== 0 || offset.y !== 0) {
    write(w.corrected(offset.x, offset.y), { ...body, font: 'bold' });
    y += 7;
  }
  for (const label of [w.across, w.down]) {
    y += 5;
    ops.push(oneLine(measure, label, { ...body, font: 'bold' }, { x: column, top: y }));
    ops.push(oneLine(measure, 'mm', body, { x: column + 58, top: y }));
    const line = y + 3.4;
    ops.push({ op: 'line', x1: column + 28, y1: line, x2: column + 56, y2: line, stroke: ink, strokeWidth: 0.25 });
    y += 5;
  }
  y += 5;
  write(w.corners, note);
  return ops;
}
