import type { Lang } from '../../model/text.ts';
import type { Op, PrintDocument, Problem } from '../layout/displayList.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine } from '../layout/paragraph.ts';
import { behind, type Sheet, unprintable } from '../layout/sheet.ts';
import { papers } from '../layout/units.ts';
import { problem, words } from '../words.ts';
import { type DeckPrint, page } from './deck.ts';
import { deckInstruction } from './deckInstruction.ts';
import { asphalt, muted } from './palette.ts';
import { missingCharacters } from './report.ts';
import { fitStories, storyBack, storyFront } from './storyCard.ts';

const { width, height } = papers.a4;
const card = { width, height: height / 2 };

/** Two landscape A5 cards one above the other: a single cut, and turned on the long edge each back lies behind its front. */
const sheet: Sheet = {
  paper: papers.a4,
  card,
  columns: 1,
  rows: 2,
  left: 0,
  top: 0,
  slots: [0, 1].map((row) => ({ column: 0, row, x: 0, y: row * card.height })),
};

/** A deck of stories on A4, two cards of A5 a sheet: the story in front, its questions behind, the instruction last. */
export function storyDeckDocument(deck: DeckPrint, lang: Lang, measure: Measure): PrintDocument {
  const sheets = Math.ceil(deck.cards.length / 2);
  const fitted = fitStories(measure, deck.cards, lang);
  const pages = Array.from({ length: sheets }, (_, index) => {
    const placed = sheet.slots.flatMap((slot, place) => {
      const number = index * 2 + place + 1;
      const one = deck.cards[number - 1];
      return one ? [{ card: one, slot, footer: { name: deck.title, number, of: deck.cards.length } }] : [];
    });
    const fronts = placed.flatMap(({ card, slot, footer }) =>
      storyFront(measure, card, fitted.text, footer, slot, lang),
    );
    const backs = placed.flatMap(({ card, slot }) =>
      storyBack(measure, card, fitted.questions, behind(sheet, slot), lang),
    );
    return [page([...cut(measure, lang), ...fronts]), page(backs)];
  });
  const empty = deck.cards.length === 0 ? [problem('cards', (w) => w.noCards)] : [];
  const characters = deck.cards.flatMap((one): Problem[] =>
    [one.title ?? '', one.text, ...(one.back ?? [])].flatMap((text) =>
      missingCharacters(measure, text, 'regular', one.id),
    ),
  );
  return {
    title: words[lang].deck.title(deck.title),
    lang,
    pages: [...pages.flat(), page(deckInstruction(measure, deck, sheets, sheet, lang))],
    problems: [...empty, ...fitted.problems, ...characters],
    sheets: sheets + 1,
    duplex: 'longEdge',
    actualSize: true,
    openAt: sheets * 2,
  };
}

/** Where to cut, across the middle of the sheet. */
function cut(measure: Measure, lang: Lang): Op[] {
  const y = card.height;
  const style = { font: 'regular', size: 6, fill: muted, role: 'decoration' } as const;
  return [
    { op: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: muted, strokeWidth: 0.15, dash: [0.6, 1.2] },
    ...[0, width - 9].map(
      (x): Op => ({ op: 'line', x1: x, x2: x + 9, y1: y, y2: y, stroke: asphalt, strokeWidth: 0.25 }),
    ),
    oneLine(measure, words[lang].deck.story.cut, style, { x: unprintable + 6, top: y - 3 }),
  ];
}
