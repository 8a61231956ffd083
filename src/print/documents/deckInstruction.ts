import { lanePaths, signPaths, steepPath } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import type { Op } from '../layout/displayList.ts';
import { heightOf, setText } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine, paragraph, type Style } from '../layout/paragraph.ts';
import type { Sheet } from '../layout/sheet.ts';
import { words } from '../words.ts';
import { mainDimension } from './blankCard.ts';
import type { DeckPrint } from './deck.ts';
import { asphalt, dimensionInk, hairline, ink, muted, stop, white } from './palette.ts';
import { ruler } from './ruler.ts';

const left = 22;
const right = 188;
const body = { font: 'regular', size: 12, leading: 1.35, fill: ink } as const;
const head = { font: 'bold', size: 15, leading: 1.2, fill: ink, role: 'H2' } as const;

/** The page of a deck that says how to print and cut it, with a ruler of 100 mm. */
export function deckInstruction(measure: Measure, deck: DeckPrint, sheets: number, sheet: Sheet, lang: Lang): Op[] {
  const w = words[lang];
  const text = w.deck.instruction;
  const dimension = mainDimension(deck);
  const size = deck.size ?? 'small';
  const ops: Op[] = [
    { op: 'path', d: signPaths[dimension], x: left, y: 22, scale: 0.15, fill: dimensionInk[dimension] },
    oneLine(measure, deck.title, { font: 'extra', size: 34, fill: ink, role: 'H1' }, { x: left + 20, top: 23.2 }),
    oneLine(measure, text.heading, { ...head, size: 20 }, { x: left, top: 47 }),
    oneLine(
      measure,
      text.facts(deck.cards.length, deck.blanks, sheets, size),
      { ...body, fill: muted },
      { x: left, top: 56 },
    ),
  ];
  let y = 71;
  text.steps(sheets, size).forEach((step, index) => {
    const block = write(measure, step.head, head, left + 18, y, right - left - 18, lang);
    const under = write(measure, step.text, body, left + 18, block.bottom + 4, right - left - 18, lang);
    ops.push(...numbered(measure, index + 1, left + 5.5, y + 2), block.op, under.op);
    y = under.bottom + 9;
  });
  const aside = write(measure, text.oneSided, { ...body, fill: muted }, left + 18, y - 3, right - left - 18, lang);
  const rule = aside.bottom + 10;
  ops.push(aside.op, { op: 'line', x1: left, y1: rule, x2: right, y2: rule, stroke: hairline, strokeWidth: 0.3 });
  ops.push(...legend(measure, deck, rule + 11, lang));
  ops.push(...cutOrder(measure, sheet, right - 42, rule + 11, lang));
  ops.push(oneLine(measure, text.ruler, body, { x: left, top: 264 }));
  ops.push(...ruler(left, 273, 4, true));
  for (const mm of [0, 50, 100]) {
    const label = { x: left + mm, top: 279, align: 'middle' } as const;
    ops.push(oneLine(measure, mm === 100 ? w.deck.ruler : `${mm}`, { ...body, size: 9 }, label));
  }
  return ops;
}

function write(measure: Measure, text: string, style: Style, x: number, top: number, width: number, lang: Lang) {
  const { lines, height } = setText(
    measure,
    { text, font: style.font, width, leading: style.leading, lang },
    style.size,
  );
  return { op: paragraph(measure, lines, style, { x, top }), bottom: top + height };
}

function numbered(measure: Measure, number: number, x: number, middle: number): Op[] {
  const size = 11;
  const style = { font: 'bold', size: 15, fill: white } as const;
  const top = centred(middle, 0, heightOf(measure, style.font, style.size, 1, 1));
  return [
    { op: 'path', d: signPaths.core, x: x - size / 2, y: middle - size / 2, scale: size / 100, fill: stop },
    oneLine(measure, `${number}`, style, { x, top, align: 'middle' }),
  ];
}

/** What stands on the cards: the signs of a mixed deck, the arrows, and the mark of a hard card where there is one. */
function legend(measure: Measure, deck: DeckPrint, top: number, lang: Lang): Op[] {
  const w = words[lang];
  const used = dimensions.filter((dimension) => deck.cards.some((card) => card.dimension === dimension));
  const fill = used.length > 1 ? ink : dimensionInk[mainDimension(deck)];
  const shown = used.length > 1 ? used : [];
  const signs = shown.flatMap((dimension, index): Op[] => {
    const x = left + (index % 2) * 62;
    const middle = top + 14 + Math.floor(index / 2) * 9.5;
    return [
      { op: 'path', d: signPaths[dimension], x, y: middle - 3.25, scale: 0.065, fill: dimensionInk[dimension] },
      named(measure, w.dimensions[dimension], 'bold', x + 12, middle),
    ];
  });
  const arrows = deck.size === 'a5' ? [] : deck.cards.filter(({ stop }) => stop === undefined);
  const rows = [
    ...(['bonding', 'bridging', 'linking'] as const)
      .filter((direction) => arrows.some((card) => card.direction === direction))
      .map((direction) => ({
        d: lanePaths[direction],
        fill,
        name: w.directions[direction],
        meaning: w.directionMeaning[direction],
      })),
    ...(deck.cards.some(({ hard }) => hard)
      ? [{ d: steepPath, fill: ink, name: capital(w.hard), meaning: w.hardMeaning }]
      : []),
    ...(deck.cards.some(({ stop }) => stop !== undefined)
      ? [{ d: signPaths.core, fill: stop, name: w.deck.stop.name, meaning: w.deck.stop.meaning }]
      : []),
    ...(deck.cards.some(({ stopAfter }) => stopAfter !== undefined)
      ? [{ d: signPaths.core, fill: stop, name: w.deck.story.mark, meaning: w.deck.story.markMeaning }]
      : []),
  ];
  const from = top + 14.5 + Math.ceil(shown.length / 2) * 9.5;
  return [
    oneLine(measure, w.deck.instruction.legend, head, { x: left, top }),
    ...signs,
    ...rows.flatMap((row, index): Op[] => {
      const middle = from + index * 9.5;
      return [
        { op: 'path', d: row.d, x: left, y: middle - 3.25, scale: 0.065, fill: row.fill },
        named(measure, row.name, 'bold', left + 12, middle),
        named(measure, row.meaning, 'regular', left + 42, middle),
      ];
    }),
  ];
}

const dimensions = ['trust', 'justice', 'collaboration', 'core'] as const;

const named = (measure: Measure, text: string, font: 'bold' | 'regular', x: number, middle: number): Op =>
  oneLine(
    measure,
    text,
    { font, size: body.size, fill: ink },
    { x, top: centred(middle, 0, heightOf(measure, font, body.size, 1, 1)) },
  );

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The sheet, small, with its cuts numbered: down first, then across each half. */
function cutOrder(measure: Measure, sheet: Sheet, x: number, top: number, lang: Lang): Op[] {
  const scale = 38 / sheet.paper.width;
  const label = { font: 'bold', size: 8.5, fill: stop } as const;
  const y = top + 12;
  const place = { x: x + sheet.left * scale, y: y + sheet.top * scale };
  const card = { width: sheet.card.width * scale, height: sheet.card.height * scale };
  const cards = sheet.slots.map(
    (slot): Op => ({
      op: 'rect',
      x: x + slot.x * scale,
      y: y + slot.y * scale,
      ...card,
      stroke: asphalt,
      strokeWidth: 0.2,
    }),
  );
  // Cards that fill the sheet leave nothing to cut off around them.
  const edges = sheet.left > 0;
  const verticals = (edges ? [1, 3, 2] : []).map((number, column) =>
    oneLine(measure, `${number}`, label, { x: place.x + column * card.width, top: y - 4, align: 'middle' }),
  );
  const across = Array.from({ length: sheet.rows + 1 }, (_, row) => row).slice(...(edges ? [0] : [1, -1]));
  const horizontals = across.map((row, index) =>
    oneLine(measure, `${verticals.length + 1 + index}`, label, { x: x + 40, top: place.y + row * card.height - 1 }),
  );
  return [
    oneLine(measure, words[lang].deck.instruction.cut, { ...body, font: 'bold' }, { x, top: top + 1 }),
    { op: 'rect', x, y, width: 38, height: sheet.paper.height * scale, stroke: hairline, strokeWidth: 0.3 },
    ...cards,
    ...verticals,
    ...horizontals,
  ];
}
