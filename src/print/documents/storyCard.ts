import { signPaths, smoothPath } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import { type Block, block } from '../layout/block.ts';
import type { Op, Problem } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine } from '../layout/paragraph.ts';
import type { Slot } from '../layout/sheet.ts';
import { papers, toMm } from '../layout/units.ts';
import { problem, words } from '../words.ts';
import type { Footer } from './cardFront.ts';
import type { DeckCard } from './deck.ts';
import { asphalt, dimensionInk, ink, muted, stop, white } from './palette.ts';

/** A5, landscape; lengths in mm from the card's corner. Every word keeps 12 mm from the edge, as office printers need. */
const card = { width: papers.a4.width, height: papers.a4.height / 2 };
const edge = 14;
const column = { width: 86, gap: 10 };
const text = { top: 34.5, bottom: 132 };
const foot = 137;
const leading = 1.36;
const storySizes = { largest: 14.5, smallest: 11 };
const questionSizes = { largest: 19, smallest: 13 };
const titleSize = 24;

/** The largest sizes at which every story stands in its two columns and every four questions on their back. */
export function fitStories(measure: Measure, cards: readonly DeckCard[], lang: Lang) {
  const largest = (sizes: { largest: number; smallest: number }, fits: (one: DeckCard, size: number) => boolean) => {
    let size = sizes.largest;
    while (size > sizes.smallest && !cards.every((one) => fits(one, size))) size -= 0.25;
    return { size, long: cards.filter((one) => !fits(one, size)) };
  };
  const stories = largest(storySizes, (one, size) => columnsOf(measure, one, size, lang).fits);
  const questions = largest(questionSizes, (one, size) => questionsOf(measure, one, size, lang).fits);
  const titles = cards.filter((one) => titleOf(measure, one, lang).lines.length > 1);
  const problems: Problem[] = [
    ...stories.long.map(({ id }) => problem(id, (w) => w.storyTooLong)),
    ...questions.long.map(({ id }) => problem(id, (w) => w.backTooLong)),
    ...titles.map(({ id }) => problem(id, (w) => w.cardTitleTooLong)),
  ];
  return { text: stories.size, questions: questions.size, problems };
}

const titleOf = (measure: Measure, { title = '' }: DeckCard, lang: Lang): Block =>
  block(measure, title, { font: 'extra', size: titleSize, leading: 1.1, fill: ink, role: 'H2' }, 128, lang);

/** A line of the story or its stop mark (`paragraph` undefined), and the air above it unless it begins a column. */
type Row = { paragraph: number | undefined; above: number; height: number; mayBegin: boolean };

/** The story's paragraphs over two columns, divided where the higher of them is lowest. */
function columnsOf(measure: Measure, one: DeckCard, size: number, lang: Lang) {
  const step = toMm(size * leading);
  const paragraphs = one.text
    .split(/\n\s*\n/)
    .map((paragraph) => block(measure, paragraph, { ...storyStyle, size }, column.width, lang));
  const rows = paragraphs.flatMap(({ lines }, paragraph): Row[] => [
    ...lines.map((_, line) => ({
      paragraph,
      above: line === 0 ? step * 0.55 : 0,
      height: step,
      // No line alone at the foot of a column or at the head of the next.
      mayBegin: line === 0 || (line > 1 && line < lines.length - 1),
    })),
    ...(paragraph + 1 === one.stopAfter
      ? [{ paragraph: undefined, above: step * 0.4, height: step * 1.3, mayBegin: false }]
      : []),
  ]);
  const heightOf = (some: readonly Row[]) =>
    some.reduce((sum, { above, height }, index) => sum + height + (index === 0 ? 0 : above), 0);
  const higher = (split: number) => Math.max(heightOf(rows.slice(0, split)), heightOf(rows.slice(split)));
  const splits = rows.flatMap(({ mayBegin }, index) => (mayBegin && index > 0 ? [index] : []));
  const split = splits.reduce((best, next) => (higher(next) < higher(best) ? next : best), rows.length);
  const places = [rows.slice(0, split), rows.slice(split)].flatMap((some, at) => {
    let y = 0;
    return some.map((row, index) => {
      if (index > 0) y += row.above;
      const place = { paragraph: row.paragraph, x: at * (column.width + column.gap), y };
      y += row.height;
      return place;
    });
  });
  const fits = higher(split) <= text.bottom - text.top && paragraphs.every(({ forced }) => !forced);
  return { paragraphs, places, fits };
}

const storyStyle = { font: 'regular', leading, fill: ink } as const;

/** The front: sign, title and the story in two columns, with a mark where the one who reads aloud may stop. */
export function storyFront(
  measure: Measure,
  one: DeckCard,
  size: number,
  footer: Footer,
  slot: Slot,
  lang: Lang,
): Op[] {
  const { x, y } = slot;
  const { paragraphs, places } = columnsOf(measure, one, size, lang);
  const at = { x: x + edge, y: y + text.top };
  const told = paragraphs.map((paragraph, index): Op => {
    const own = places.filter((place) => place.paragraph === index);
    const op = paragraph.at({ x: 0, top: 0 });
    const baseline = op.lines[0]?.y ?? 0;
    const lines = op.lines.map((line, n) => ({
      ...line,
      x: at.x + (own[n]?.x ?? 0),
      y: at.y + (own[n]?.y ?? 0) + baseline,
    }));
    return { ...op, lines };
  });
  const mark = places.find((place) => place.paragraph === undefined);
  const stopped = one.stopAfter ?? 0;
  return [
    ...header(measure, one, footer, slot, lang),
    ...told.slice(0, stopped),
    ...(mark ? stopMark(measure, at.x + mark.x, at.y + mark.y, size, lang) : []),
    ...told.slice(stopped),
  ];
}

function stopMark(measure: Measure, x: number, y: number, size: number, lang: Lang): Op[] {
  const sign = 5;
  const style = { font: 'bold', size: size * 0.88, fill: stop } as const;
  const high = heightOf(measure, style.font, style.size, 1, 1);
  return [
    { op: 'path', d: signPaths.core, x, y, scale: sign / 100, fill: stop },
    oneLine(measure, words[lang].deck.story.stop, style, { x: x + sign + 2.5, top: centred(y, sign, high) }),
  ];
}

/** Sign, title, what kind of workplace it is, and which card of the deck; the same on both sides. */
function header(measure: Measure, one: DeckCard, footer: Footer | undefined, { x, y }: Slot, lang: Lang): Op[] {
  const colour = dimensionInk[one.dimension];
  const small = { font: 'regular', size: 9.5, fill: muted } as const;
  const sign = 12;
  const right = x + card.width - edge;
  const title = titleOf(measure, one, lang);
  const middle = y + 19.5;
  const place = one.workplace && footer ? words[lang].workplaces[one.workplace] : '';
  const high = heightOf(measure, 'regular', 12, 1, 1);
  return [
    title.at({ x: x + edge + sign + 5, top: centred(middle, 0, title.height) }),
    { op: 'path', d: signPaths[one.dimension], x: x + edge, y: middle - sign / 2, scale: sign / 100, fill: colour },
    ...(place === ''
      ? []
      : [
          oneLine(
            measure,
            place,
            { font: 'regular', size: 12, fill: muted },
            { x: right, top: centred(middle, 0, high), align: 'right' },
          ),
        ]),
    ...(footer
      ? [
          oneLine(measure, words[lang].product, { ...small, role: 'decoration' }, { x: x + edge, top: y + foot }),
          oneLine(measure, `${footer.name} ${words[lang].deck.count(footer.number, footer.of)}`, small, {
            x: right,
            top: y + foot,
            align: 'right',
          }),
        ]
      : []),
  ];
}

const questionLeft = 20;
const questionsTop = 46;

function questionsOf(measure: Measure, one: DeckCard, size: number, lang: Lang) {
  const width = card.width - 2 * edge - strip - questionLeft;
  const style = { font: 'bold', size, leading: 1.24, fill: ink } as const;
  const blocks = (one.back ?? []).map((question) => block(measure, question, style, width, lang, true));
  const room = foot - questionsTop;
  const needed = blocks.reduce((sum, { height }) => sum + Math.max(height, 9), 0) + 7 * (blocks.length - 1);
  return { blocks, spare: room - needed, fits: needed <= room && blocks.every(({ forced }) => !forced) };
}

const strip = 24;
const road = smoothPath([
  [10, -10],
  [14, 24],
  [8, 66],
  [16, 108],
  [11, 160],
]);

/** The back: the story's questions, numbered, and the road along the edge. */
export function storyBack(measure: Measure, one: DeckCard, size: number, slot: Slot, lang: Lang): Op[] {
  const { x, y } = slot;
  const colour = dimensionInk[one.dimension];
  const { blocks, spare } = questionsOf(measure, one, size, lang);
  const between = 7 + Math.max(0, Math.min(7, spare / Math.max(1, blocks.length)));
  const edgeX = x + edge + strip;
  const moved = { ...slot, x: x + strip };
  let down = y + questionsTop;
  const questions = blocks.flatMap((question, index): Op[] => {
    const sign = 9;
    const high = Math.max(question.height, sign);
    const number = { font: 'extra', size: 13, fill: white, role: 'decoration' } as const;
    const firstLine = heightOf(measure, 'bold', size, 1, 1);
    const middle = question.height > sign ? down + firstLine / 2 + 0.6 : down + high / 2;
    const top = question.height > sign ? down : centred(down, high, question.height);
    const ops: Op[] = [
      { op: 'path', d: signPaths.core, x: edgeX, y: middle - sign / 2, scale: sign / 100, fill: colour },
      oneLine(measure, `${index + 1}`, number, {
        x: edgeX + sign / 2,
        top: centred(middle, 0, heightOf(measure, number.font, number.size, 1, 1)),
        align: 'middle',
      }),
      question.at({ x: edgeX + questionLeft - 5, top }),
    ];
    down += high + between;
    return ops;
  });
  const box = { x: x + 6, y: y + 6, width: strip, height: card.height - 12, radius: 3 };
  return [
    {
      op: 'clip',
      ...box,
      ops: [
        { op: 'rect', ...box, radius: 0, fill: colour },
        { op: 'path', d: road, x: x + 6, y, scale: 1, stroke: white, strokeWidth: 12.4 },
        { op: 'path', d: road, x: x + 6, y, scale: 1, stroke: asphalt, strokeWidth: 11 },
        { op: 'path', d: road, x: x + 6, y, scale: 1, stroke: white, strokeWidth: 0.9, dash: [5, 4] },
      ],
    },
    ...header(measure, one, undefined, moved, lang),
    ...questions,
  ];
}
