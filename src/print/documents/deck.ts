import type { Story } from '../../content/types.ts';
import type { Lang } from '../../model/text.ts';
import { tidy } from '../layout/breakText.ts';
import type { Op, Page, PrintDocument, Problem } from '../layout/displayList.ts';
import { type Fitted, fitText, heightOf, setText } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine } from '../layout/paragraph.ts';
import { behind, cutMarks, placeCards, type Sheet } from '../layout/sheet.ts';
import { papers } from '../layout/units.ts';
import { problem, words } from '../words.ts';
import { blankCards, blankFront } from './blankCard.ts';
import { cardBack } from './cardBack.ts';
import { cardFront, cardSize, choicesFit, questionFit, titleFits } from './cardFront.ts';
import { deckInstruction } from './deckInstruction.ts';
import { fitBacks, ownBack } from './ownBack.ts';
import { muted } from './palette.ts';
import { missingCharacters } from './report.ts';
import { ruler } from './ruler.ts';
import { storyDeckDocument } from './storyDeck.ts';

/**
 * A card with its final texts. `title` stands in place of the dimension's name; `choices`: the two ways out of a dilemma;
 * `back`: what its own back says instead of the deck's; `stop`: its number along a road; `stopAfter`: paragraphs of a story
 * before the first talk.
 */
export type DeckCard = {
  id: string;
  title?: string;
  text: string;
  choices?: readonly string[];
  back?: readonly string[];
  workplace?: Story['workplace'];
  stop?: number;
  stopAfter?: number;
  dimension: 'trust' | 'justice' | 'collaboration' | 'core';
  direction: 'bonding' | 'bridging' | 'linking';
  hard: boolean;
};

/**
 * A deck ready to print: texts final, in one language, terms replaced. `blanks`: cards to write on, after the others. `a5`:
 * long texts, two cards a sheet, instead of eight small ones.
 */
export type DeckPrint = { id: string; title: string; cards: DeckCard[]; blanks: number; size?: 'a5' };

/** A deck on A4; see the two kinds of cards. */
export const deckDocument = (deck: DeckPrint, lang: Lang, measure: Measure): PrintDocument =>
  deck.size === 'a5' ? storyDeckDocument(deck, lang, measure) : smallDeckDocument(deck, lang, measure);

/**
 * A deck on A4, eight cards a sheet: front, its back, front, its back …, and the instruction on the last page.
 *
 * The instruction comes last in the file so that the whole file printed two-sided in one go is right: an odd page before
 * the fronts would put every front on the back of the sheet before it. It is still the page a viewer opens at (`openAt`), and
 * the first sheet carries the same advice and a ruler in its margin.
 */
function smallDeckDocument(deck: DeckPrint, lang: Lang, measure: Measure): PrintDocument {
  const sheet = placeCards(papers.a4, cardSize);
  const perSheet = sheet.slots.length;
  const all = [...deck.cards, ...blankCards(deck)];
  const sheets = Math.ceil(all.length / perSheet);
  const fitted = fitQuestions(deck, lang, measure);
  const behindCards = fitBacks(measure, deck.cards, lang);
  const cardPages = Array.from({ length: sheets }, (_, index) => {
    const cards = all.slice(index * perSheet, (index + 1) * perSheet);
    const placed = sheet.slots.flatMap((slot, place) => {
      const card = cards[place];
      const number = index * perSheet + place + 1;
      return card ? [{ slot, card, number }] : [];
    });
    const front: Op[] = [
      ...cutMarks(sheet),
      ...margin(measure, sheet, deck.title, index + 1, sheets, lang),
      ...placed.flatMap(({ slot, card, number }) => {
        if (number > deck.cards.length) return blankFront(measure, card.dimension, deck.title, slot, lang);
        return cardFront(
          measure,
          card,
          fitted.get(card.id) ?? { lines: [], size: 0 },
          { name: deck.title, number, of: deck.cards.length },
          slot,
          lang,
        );
      }),
    ];
    const back = placed.flatMap(({ slot, card }) => {
      const lines = behindCards.lines.get(card.id);
      return lines
        ? ownBack(measure, card, lines, behind(sheet, slot), lang)
        : cardBack(measure, card, behind(sheet, slot), lang);
    });
    return [page(front), page(back)];
  });
  const instruction = page(deckInstruction(measure, deck, sheets, sheet, lang));
  return {
    title: words[lang].deck.title(deck.title),
    lang,
    pages: [...cardPages.flat(), instruction],
    problems: [...deckProblems(deck, fitted, lang, measure), ...behindCards.problems],
    sheets: sheets + 1,
    duplex: 'longEdge',
    actualSize: true,
    openAt: sheets * 2,
  };
}

/** A page of A4. */
export const page = (ops: Op[]): Page => ({ widthMm: papers.a4.width, heightMm: papers.a4.height, ops });

/** One size for the whole deck, the largest that every card can take, by id; a dilemma with its two choices takes its own. */
function fitQuestions(deck: DeckPrint, lang: Lang, measure: Measure): Map<string, Fitted> {
  const alone = deck.cards.filter(({ choices }) => choices !== undefined);
  const together = deck.cards.filter(({ choices }) => choices === undefined);
  return new Map([
    ...alone.map((card): [string, Fitted] => [card.id, fitText(measure, questionFit(measure, card, lang))]),
    ...fitTogether(together, lang, measure),
  ]);
}

function fitTogether(cards: readonly DeckCard[], lang: Lang, measure: Measure): [string, Fitted][] {
  const fits = cards.map((card) => ({ id: card.id, fit: questionFit(measure, card, lang) }));
  let size = Number.POSITIVE_INFINITY;
  const tooLong = new Set<string>();
  for (const { id, fit } of fits) {
    const fitted = fitText(measure, { ...fit, preferred: Math.min(size, fit.preferred) });
    size = fitted.size;
    if (!fitted.fits) tooLong.add(id);
  }
  return fits.map(({ id, fit }) => [id, { ...setText(measure, fit, size), size, fits: !tooLong.has(id) }]);
}

function deckProblems(deck: DeckPrint, fitted: Map<string, Fitted>, lang: Lang, measure: Measure): Problem[] {
  const empty = deck.cards.length === 0 ? [problem('cards', (w) => w.noCards)] : [];
  const cards = deck.cards.flatMap((card) => {
    const own = fitted.get(card.id);
    const count = tidy(card.text).split(/\s+/).length;
    const long = own?.fits && !own.forced ? [] : [problem(card.id, (w) => w.cardTooLong(count))];
    return [
      ...long,
      ...(choicesFit(measure, card, lang) ? [] : [problem(card.id, (w) => w.choicesTooLong)]),
      ...(titleFits(measure, card, lang) ? [] : [problem(card.id, (w) => w.cardTitleTooLong)]),
      ...[card.text, card.title ?? '', ...(card.choices ?? []), ...(card.back ?? [])].flatMap((text) =>
        missingCharacters(measure, text, 'bold', card.id),
      ),
    ];
  });
  return [...empty, ...missingCharacters(measure, deck.title, 'extra', 'title'), ...cards];
}

/** What stands in the margin that is cut away: deck, sheet and how to print; on the first sheet a ruler too. */
function margin(measure: Measure, sheet: Sheet, title: string, number: number, sheets: number, lang: Lang): Op[] {
  const style = { font: 'regular', size: 6, fill: muted, role: 'decoration' } as const;
  const w = words[lang].deck;
  const top = sheet.top - 1.2 - heightOf(measure, style.font, style.size, 1, 1);
  const strip = [
    oneLine(measure, w.strip(title, number, sheets), style, { x: sheet.left + 2, top }),
    oneLine(measure, w.stripHow, style, { x: sheet.paper.width - sheet.left - 2, top, align: 'right' }),
  ];
  if (number > 1) return strip;
  const x = (sheet.paper.width - 100) / 2;
  const y = sheet.paper.height - sheet.top + 1;
  return [...strip, ...ruler(x, y, 1.8, true), oneLine(measure, w.ruler, style, { x: x + 101.5, top: y })];
}
