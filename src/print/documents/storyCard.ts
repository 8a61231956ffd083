import type { Lang } from '../../model/text.ts';
import { type Block, block } from '../layout/block.ts';
import type { Op } from '../layout/displayList.ts';
import { type Fitted, fitText, heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine, paragraph } from '../layout/paragraph.ts';
import { words } from '../words.ts';
import type { Footer } from './cardFoot.ts';
import { inkFor, onSign, roadInk, sign, smallInk, textInk } from './cardPaint.ts';
import type { Face, Range } from './cardShape.ts';
import type { DeckCard } from './deckPrint.ts';
import { white } from './palette.ts';
import { qrBox, qrCode } from './qrCode.ts';
import { storyColumns } from './storyColumns.ts';
import { type StoryShape, storyShapeOf } from './storyShape.ts';

/** Sizes in points that all stories of a deck share, and which of them are too long at the smallest. */
export type StoryFit = {
  story: number;
  questions: number;
  tooLong: { story: string[]; back: string[]; title: string[] };
};

/** The largest sizes at which every story stands in its columns and all its questions on its back. */
export function fitStories(measure: Measure, cards: readonly DeckCard[], face: Face, lang: Lang): StoryFit {
  const shape = storyShapeOf(face);
  const largest = ({ preferred, floor }: Range, fits: (one: DeckCard, size: number) => boolean) => {
    let size = preferred;
    while (size > floor && !cards.every((one) => fits(one, size))) size = Math.max(floor, size - 0.25);
    return { size, long: cards.filter((one) => !fits(one, size)).map(({ id }) => id) };
  };
  const stories = largest(shape.story, (one, size) => storyColumns(measure, one, size, shape, lang).fits);
  const questions = largest(shape.questions, (one, size) => questionsOf(measure, one, size, face, lang).fits);
  const titles = cards.filter((one) => titleOf(measure, one, shape.title.width, shape, lang).lines.length > 1);
  return {
    story: stories.size,
    questions: questions.size,
    tooLong: { story: stories.long, back: questions.long, title: titles.map(({ id }) => id) },
  };
}

const titleOf = (measure: Measure, { title = '' }: DeckCard, width: number, shape: StoryShape, lang: Lang): Fitted =>
  fitText(measure, {
    text: title,
    font: 'extra',
    width,
    height: shape.title.sign * 0.7,
    preferred: shape.title.preferred,
    floor: shape.title.floor,
    leading: 1.1,
    lang,
  });

/** The front: sign, title and the story, with a mark where the one who reads aloud may stop. Its corner is at the origin. */
export function storyFront(
  measure: Measure,
  one: DeckCard,
  fit: StoryFit,
  footer: Footer,
  face: Face,
  lang: Lang,
): Op[] {
  const shape = storyShapeOf(face);
  const { paragraphs, places } = storyColumns(measure, one, fit.story, shape, lang, textInk(face.look));
  const at = { x: shape.edge, y: shape.text.top };
  const told = paragraphs.map((text, index): Op => {
    const own = places.filter((place) => place.paragraph === index);
    const op = text.at({ x: 0, top: 0 });
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
    ...header(measure, one, footer, shape, face, lang),
    ...told.slice(0, stopped),
    ...(mark ? stopMark(measure, at.x + mark.x, at.y + mark.y, fit.story, face, lang) : []),
    ...told.slice(stopped),
  ];
}

function stopMark(measure: Measure, x: number, y: number, size: number, { look }: Face, lang: Lang): Op[] {
  const mark = size * 0.34;
  const style = { font: 'bold', size: size * 0.88, fill: inkFor(look, 'core') } as const;
  const high = heightOf(measure, style.font, style.size, 1, 1);
  return [
    sign(look, 'core', { x, y, size: mark }),
    oneLine(measure, words[lang].deck.story.stop, style, { x: x + mark * 1.5, top: centred(y, mark, high) }),
  ];
}

/** Sign, title, what kind of workplace it is, and which card of the deck. `footer` undefined: the back, moved beside its strip. */
function header(
  measure: Measure,
  one: DeckCard,
  footer: Footer | undefined,
  shape: StoryShape,
  { look }: Face,
  lang: Lang,
): Op[] {
  const { edge, width, title: at } = shape;
  const x = footer ? edge : shape.back.from;
  const small = { font: 'regular', size: shape.foot.size, fill: smallInk(look) } as const;
  const right = width - edge;
  const titleLeft = x + at.sign + (shape.place.under ? at.sign * 0.4 : 5);
  const title = titleOf(measure, one, footer ? at.width : right - titleLeft, shape, lang);
  const titleStyle = { font: 'extra', size: title.size, leading: 1.1, fill: textInk(look), role: 'H2' } as const;
  const placeStyle = { font: 'regular', size: shape.place.size, fill: smallInk(look) } as const;
  const high = heightOf(measure, 'regular', shape.place.size, 1, 1);
  const place = one.workplace && footer ? words[lang].workplaces[one.workplace] : '';
  const placeAt = shape.place.under
    ? { x, top: at.middle + at.sign / 2 + shape.place.size * 0.3 }
    : ({ x: right, top: centred(at.middle, 0, high), align: 'right' } as const);
  return [
    paragraph(measure, title.lines, titleStyle, { x: titleLeft, top: centred(at.middle, 0, title.height) }),
    sign(look, one.dimension, { x, y: at.middle - at.sign / 2, size: at.sign }),
    ...(place === '' ? [] : [oneLine(measure, place, placeStyle, placeAt)]),
    ...(footer ? storyFoot(measure, footer, small, shape, lang) : []),
  ];
}

function storyFoot(
  measure: Measure,
  { name, number, of, edition }: Footer,
  style: { font: 'regular'; size: number; fill: string },
  { edge, width, foot }: StoryShape,
  lang: Lang,
): Op[] {
  const product = [words[lang].product, edition].filter(Boolean).join('  ');
  const which = `${name} ${words[lang].deck.count(number ?? 0, of)}`;
  return [
    oneLine(measure, product, { ...style, role: 'decoration' }, { x: edge, top: foot.top }),
    oneLine(measure, which, style, { x: width - edge, top: foot.top, align: 'right' }),
  ];
}

function questionsOf(measure: Measure, one: DeckCard, size: number, face: Face, lang: Lang) {
  const { back, edge, width, height, foot } = storyShapeOf(face);
  const room = (one.qr === undefined ? foot.top : height - qrBox.height - 8) - back.top;
  const style = { font: 'bold', size, leading: 1.24, fill: textInk(face.look) } as const;
  const blocks = (one.back ?? []).map(
    (question): Block => block(measure, question, style, width - edge - back.from - back.indent, lang, true),
  );
  const needed =
    blocks.reduce((sum, { height: high }) => sum + Math.max(high, back.sign), 0) + back.gap * (blocks.length - 1);
  return { blocks, spare: room - needed, fits: needed <= room && blocks.every(({ forced }) => !forced) };
}

/** The back: the story's questions, numbered, and the road along the edge. Its corner is at the origin. */
export function storyBack(measure: Measure, one: DeckCard, fit: StoryFit, face: Face, lang: Lang): Op[] {
  const shape = storyShapeOf(face);
  const { look } = face;
  const { back, height, width, edge, road } = shape;
  const colour = inkFor(look, one.dimension);
  const { blocks, spare } = questionsOf(measure, one, fit.questions, face, lang);
  const between = back.gap + Math.max(0, Math.min(back.gap, spare / Math.max(1, blocks.length)));
  let down = back.top;
  const questions = blocks.flatMap((question, index): Op[] => {
    const size = back.sign;
    const high = Math.max(question.height, size);
    const firstLine = heightOf(measure, 'bold', fit.questions, 1, 1);
    const tall = question.height > size;
    const middle = tall ? down + firstLine / 2 + 0.6 : down + high / 2;
    const top = tall ? down : centred(down, high, question.height);
    const number = look === 'ink' ? colour : white;
    const ops: Op[] = [
      sign(look, 'core', { x: back.from, y: middle - size / 2, size }, colour),
      onSign(measure, `${index + 1}`, { x: back.from + size / 2, y: middle, signSize: size }, number),
      question.at({ x: back.from + back.indent, top }),
    ];
    down += high + between;
    return ops;
  });
  const qrAt = { x: width - edge - qrBox.width, y: height - qrBox.height - 6 };
  return [
    ...roadStrip(shape, face, colour, road),
    ...header(measure, one, undefined, shape, face, lang),
    ...questions,
    ...(one.qr === undefined ? [] : qrCode(measure, one.qr, qrAt, lang)),
  ];
}

function roadStrip({ back, height }: StoryShape, { look }: Face, colour: string, d: string): Op[] {
  const box = { x: back.inset, y: back.inset, width: back.strip, height: height - 2 * back.inset, radius: 3 };
  const road = { op: 'path', d, x: 0, y: 0, scale: 1 } as const;
  const broad = back.strip * 0.46;
  const dash = [broad * 0.45, broad * 0.36] as const;
  const outlined = look === 'ink';
  const layers: Op[] = [
    ...(outlined ? [] : [{ op: 'rect' as const, ...box, radius: 0, fill: colour }]),
    { ...road, stroke: outlined ? colour : white, strokeWidth: broad + 1.4 },
    { ...road, stroke: outlined ? white : roadInk(look), strokeWidth: broad + (outlined ? 0.4 : 0) },
    { ...road, stroke: outlined ? colour : white, strokeWidth: 0.9, dash },
  ];
  const border: Op = { op: 'rect', ...box, stroke: colour, strokeWidth: 0.5 };
  return [{ op: 'clip', ...box, ops: layers }, ...(outlined ? [border] : [])];
}
