import type { Lang } from '../../model/text.ts';
import { block } from '../layout/block.ts';
import type { Op, Page } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine, paragraph, type Style } from '../layout/paragraph.ts';
import { papers, toMm } from '../layout/units.ts';
import { words } from '../words.ts';
import { hairline, ink, muted } from './palette.ts';
import type { PosterPrint } from './poster.ts';

const left = 22;
const right = 188;
const bottom = 272;
const at = { text: left, owner: 112, due: 152 };
const body: Style = { font: 'regular', size: 12, leading: 1.3, fill: ink };
const gap = 5;

type Row = { height: number; draw(top: number): Op[] };

/** The matters beside the poster with owner and date, on as many A4 pages as they need; no page when there are none. */
export function sideList(poster: PosterPrint, lang: Lang, measure: Measure): Page[] {
  const matters = poster.side.filter((matter) => matter.text.trim() !== '');
  if (matters.length === 0) return [];
  const heading = head(measure, poster, lang);
  const room = bottom - heading.height;
  const rows = matters.flatMap((matter) => rowsOf(measure, matter, room - 2 * gap, lang));
  const pages: Row[][] = [[]];
  let used = 0;
  for (const one of rows) {
    const needed = one.height + 2 * gap;
    if (used > 0 && used + needed > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(one);
    used += needed;
  }
  return pages.map((page, index) => {
    let y = heading.height;
    const ops = page.flatMap((one) => {
      const drawn: Op[] = [line(y), ...one.draw(y + gap)];
      y += one.height + 2 * gap;
      return drawn;
    });
    const foot = { ...body, size: 9, fill: muted };
    const count =
      pages.length > 1
        ? [
            oneLine(measure, words[lang].side.page(index + 1, pages.length), foot, {
              x: right,
              top: 281,
              align: 'right',
            }),
          ]
        : [];
    return {
      widthMm: papers.a4.width,
      heightMm: papers.a4.height,
      ops: [
        ...heading.ops,
        ...ops,
        line(y),
        oneLine(measure, words[lang].product, foot, { x: left, top: 281 }),
        ...count,
      ],
    };
  });
}

const line = (y: number): Op => ({ op: 'line', x1: left, x2: right, y1: y, y2: y, stroke: hairline, strokeWidth: 0.3 });

/** A longer name is left to the poster, which has it in full. */
const mostNameLines = 4;

/** Title, whose list it is, and the names of the columns; `height`: where the first row begins, in mm. */
function head(measure: Measure, poster: PosterPrint, lang: Lang): { ops: Op[]; height: number } {
  const w = words[lang].side;
  const width = right - left;
  const title = block(
    measure,
    w.heading,
    { font: 'extra', size: 28, leading: 1.1, fill: ink, role: 'H1' },
    width,
    lang,
  );
  const whose = [poster.title.trim() || poster.road, poster.workplace.trim()].filter((text) => text !== '').join(', ');
  const full = block(measure, whose, { ...body, font: 'bold', size: 14 }, width, lang);
  const name = full.lines.length <= mostNameLines ? full : block(measure, '', body, width, lang);
  const lead = block(measure, w.lead, { ...body, fill: muted }, width, lang);
  const nameTop = 22 + title.height + 7;
  const leadTop = nameTop + name.height + 4;
  const columns = leadTop + lead.height + 14;
  const label = { ...body, font: 'bold', size: 10, fill: muted } as const;
  return {
    ops: [
      title.at({ x: left, top: 22 }),
      ...(name.lines.length > 0 ? [name.at({ x: left, top: nameTop })] : []),
      lead.at({ x: left, top: leadTop }),
      oneLine(measure, w.owner, label, { x: at.owner, top: columns }),
      oneLine(measure, w.due, label, { x: at.due, top: columns }),
    ],
    height: columns + 6,
  };
}

/**
 * A matter; where owner or date is not said yet, a line to write it on. One row, or as many as it takes when it is higher than
 * `room` mm.
 */
function rowsOf(measure: Measure, matter: PosterPrint['side'][number], room: number, lang: Lang): Row[] {
  const columns = [
    { text: matter.text, style: { ...body, font: 'bold' } as const, x: at.text, end: at.owner - 6 },
    { text: matter.owner, style: body, x: at.owner, end: at.due - 4 },
    { text: matter.due, style: body, x: at.due, end: right },
  ].map((column) => ({
    ...column,
    lines: block(measure, column.text, column.style, column.end - column.x, lang).lines,
  }));
  const most = Math.max(1, linesIn(measure, room));
  const rows = Math.ceil(Math.max(...columns.map(({ lines }) => lines.length)) / most);
  return Array.from({ length: rows }, (_, index): Row => {
    const cells = columns.map((column) => ({ ...column, lines: column.lines.slice(index * most, (index + 1) * most) }));
    const longest = Math.max(...cells.map(({ lines }) => lines.length));
    return {
      height: heightOf(measure, body.font, body.size, body.leading, longest),
      draw: (top) =>
        cells.flatMap(({ lines, style, x, end }): Op[] => {
          if (lines.length > 0) return [paragraph(measure, lines, style, { x, top })];
          return index === 0 ? [toWriteOn(x, end, top)] : [];
        }),
    };
  });
}

const linesIn = (measure: Measure, height: number) =>
  1 + Math.floor((height - heightOf(measure, body.font, body.size, body.leading, 1)) / toMm(body.size * body.leading));

const toWriteOn = (x1: number, x2: number, top: number): Op => ({
  op: 'line',
  x1,
  x2,
  y1: top + 4.5,
  y2: top + 4.5,
  stroke: muted,
  strokeWidth: 0.15,
  dash: [0.4, 0.8],
});
