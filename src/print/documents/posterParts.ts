import type { Lang } from '../../model/text.ts';
import { type Block, block } from '../layout/block.ts';
import type { Op } from '../layout/displayList.ts';
import { type Measure, widthMm } from '../layout/measure.ts';
import type { Style } from '../layout/paragraph.ts';
import { printed } from '../layout/printed.ts';
import { toMm } from '../layout/units.ts';
import { words } from '../words.ts';
import { hairline, ink, muted, stop, white, yellow } from './palette.ts';
import type { PosterPrint } from './poster.ts';

/** A part of the poster that knows its height in mm and draws itself from a top; `forced`: a word had to be cut. */
export type Part = { height: number; forced: boolean; draw(top: number): Op[] };

/** Sizes of type in points at A3, chosen together. */
export type Sizes = { title: number; facts: number; heading: number; answer: number; promise: number };

/** The text column beside the road, and the full width below, in mm at A3. */
export const column = { left: 91, right: 277 };
export const full = { left: 22, right: 277 };
const columnWidth = column.right - column.left;
const pale = '#d3d9de';

/** Title, workplace and number present; above them `over`, the name of the road, unless that is the title. */
export function headPart(measure: Measure, poster: PosterPrint, sizes: Sizes, over: string, lang: Lang): Part {
  const title = poster.title.trim() || poster.road;
  const style: Style = { font: 'extra', size: sizes.title, leading: 1.08, fill: ink, role: 'H1' };
  const facts: Style = { font: 'bold', size: sizes.facts, leading: 1.25, fill: ink };
  const plain: Style = { ...facts, font: 'regular', fill: muted };
  const road = block(measure, title === over ? '' : over, plain, columnWidth, lang);
  const heading = block(measure, title, style, columnWidth, lang, true);
  const place = block(measure, poster.workplace, facts, columnWidth, lang);
  const people = poster.people ? words[lang].poster.people(poster.people) : '';
  const shift = widthMm(measure, poster.workplace.trim(), facts.font, facts.size) + 8;
  const beside = place.lines.length === 1 && shift + widthMm(measure, people, plain.font, plain.size) <= columnWidth;
  const present = block(measure, people, plain, columnWidth, lang);
  const gapRoad = road.height > 0 ? 8 : 0;
  const gapFacts = place.height + present.height > 0 ? 8 : 0;
  const below = place.height > 0 && present.height > 0 && !beside ? 5 : 0;
  const factsHeight = beside ? Math.max(place.height, present.height) : place.height + below + present.height;
  return {
    height: road.height + gapRoad + heading.height + gapFacts + factsHeight,
    forced: heading.forced || place.forced,
    draw: (top) => {
      const titleTop = top + road.height + gapRoad;
      const factsTop = titleTop + heading.height + gapFacts;
      const presentAt = beside
        ? { x: column.left + shift, top: factsTop }
        : { x: column.left, top: factsTop + place.height + below };
      return [
        road.at({ x: column.left, top }),
        heading.at({ x: column.left, top: titleTop }),
        place.at({ x: column.left, top: factsTop }),
        present.at(presentAt),
      ].filter((op) => op.lines.length > 0);
    },
  };
}

/** Heading and answer of a stop; without an answer two lines to write on by hand. */
export function answerPart(measure: Measure, answer: PosterPrint['answers'][number], sizes: Sizes, lang: Lang): Part {
  const heading = block(
    measure,
    answer.heading,
    { font: 'bold', size: sizes.heading, leading: 1.2, fill: stop, role: 'H2' },
    columnWidth,
    lang,
  );
  const style: Style = { font: 'bold', size: sizes.answer, leading: 1.2, fill: ink };
  const text = block(measure, answer.answer, style, columnWidth, lang, true);
  const gap = toMm(sizes.answer) * 0.5;
  const empty = text.lines.length === 0;
  return {
    height: heading.height + (empty ? 31 : gap + text.height),
    forced: text.forced || heading.forced,
    draw: (top) => [
      heading.at({ x: column.left, top }),
      ...(empty
        ? [16, 31].map((below) => rule(column.left, column.right, top + heading.height + below, hairline))
        : [text.at({ x: column.left, top: top + heading.height + gap })]),
    ],
  };
}

const rule = (x1: number, x2: number, y: number, stroke: string): Op => ({
  op: 'line',
  x1,
  x2,
  y1: y,
  y2: y,
  stroke,
  strokeWidth: 0.4,
});

/** The promises on asphalt, a row each: what, who, from when. Without any: three white fields to write in. */
export function promisesPart(measure: Measure, poster: PosterPrint, sizes: Sizes, lang: Lang): Part {
  const w = words[lang].poster;
  const style: Style = { font: 'bold', size: sizes.promise, leading: 1.2, fill: white };
  const heading = block(measure, w.promises, { ...style, fill: yellow, role: 'H2' }, 200, lang);
  const kept = poster.promises.filter((promise) => `${promise.what}${promise.who}${promise.from}`.trim() !== '');
  if (kept.length === 0) return blankPromises(heading);
  const x = { what: full.left, who: full.left + 148, from: full.left + 202 };
  const rows = kept.map((promise) => {
    const what = block(measure, promise.what, style, 142, lang, true);
    const who = block(measure, promise.who, { ...style, fill: pale }, 50, lang);
    const from = block(measure, promise.from, { ...style, font: 'regular', fill: pale }, full.right - x.from, lang);
    const blocks = [what, who, from];
    return {
      height: Math.max(...blocks.map((one) => one.height)),
      forced: blocks.some((one) => one.forced),
      draw: (top: number) =>
        [what.at({ x: x.what, top }), who.at({ x: x.who, top }), from.at({ x: x.from, top })].filter(
          (op) => op.lines.length > 0,
        ),
    };
  });
  const gap = toMm(sizes.promise) * 0.5;
  const under = 2;
  return {
    height: heading.height + under + rows.reduce((sum, row) => sum + row.height + 2 * gap, 0),
    forced: rows.some((row) => row.forced),
    draw: (top) => {
      let y = top + heading.height + under;
      return [
        heading.at({ x: full.left, top }),
        ...rows.flatMap((row, index) => {
          const line = index === 0 ? [] : [rule(full.left, full.right, y, '#56626c')];
          const ops = [...line, ...row.draw(y + gap)];
          y += row.height + 2 * gap;
          return ops;
        }),
      ];
    },
  };
}

function blankPromises(heading: Block): Part {
  const field = { height: 15, gap: 5 };
  return {
    height: heading.height + 7 + 3 * field.height + 2 * field.gap,
    forced: false,
    draw: (top) => [
      heading.at({ x: full.left, top }),
      ...[0, 1, 2].map((row): Op => {
        const y = top + heading.height + 7 + row * (field.height + field.gap);
        return {
          op: 'rect',
          x: full.left,
          y,
          width: full.right - full.left,
          height: field.height,
          radius: 2,
          fill: white,
        };
      }),
    ],
  };
}

/** When the group looks at the poster again; without a date, a white field for it. `name` stands at the right. */
export function footPart(measure: Measure, poster: PosterPrint, sizes: Sizes, name: string, lang: Lang): Part {
  const w = words[lang];
  const style: Style = { font: 'bold', size: sizes.facts, leading: 1.2, fill: white };
  const date = poster.returnDate.trim();
  const line = block(measure, date === '' ? w.poster.returnBlank : w.poster.returnOn(date), style, 200, lang, true);
  const x = full.left + widthMm(measure, w.poster.returnBlank, style.font, style.size) + 6;
  const dateField = { width: 75, height: 15 };
  const widths = line.lines.map((one) => widthMm(measure, printed(one), style.font, style.size));
  const taken = date === '' ? x + dateField.width : full.left + Math.max(...widths);
  const quiet: Style = { ...style, font: 'regular', fill: pale };
  const beside = Math.max(40, full.right - taken - 8);
  const whose = block(measure, name, quiet, beside, lang);
  return {
    height: Math.max(line.height, whose.height),
    forced: line.forced || whose.forced,
    draw: (top) => [
      line.at({ x: full.left, top }),
      ...(date === '' ? [{ op: 'rect', x, y: top - 4.5, ...dateField, radius: 2, fill: white } satisfies Op] : []),
      whose.at({ x: full.right, top, align: 'right' }),
    ],
  };
}
