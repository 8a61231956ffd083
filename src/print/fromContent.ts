import { cardsOf, type ShownCard } from '../content/cardsOf.ts';
import type { Editions } from '../content/editions.ts';
import type { Content, Deck, Poster } from '../content/types.ts';
import { inTerms, type Terms } from '../model/terms.ts';
import type { Lang, Text } from '../model/text.ts';
import type { DeckCard, DeckPrint } from './documents/deckPrint.ts';
import type { WallPosterPrint } from './documents/wallPoster.ts';
import { words } from './words.ts';

/** How a text of the content is said: in one language and somebody's words. */
export type Say = (text: Text) => string;

/** What decks are made from; cards carry their deck's edition where the editions are known. */
export type MadeFrom = Pick<Content, 'stories' | 'roads'> & { editions?: Editions | undefined };

const sayIn =
  (lang: Lang, terms: Terms): Say =>
  (text) =>
    inTerms(text[lang], lang, terms);

/**
 * A deck of the content as it is printed for a workplace: in one language and with the workplace's own words. Decks made
 * from stories or stop signs need the content they are made from.
 */
export const deckToPrint = (
  deck: Deck,
  lang: Lang,
  terms: Terms,
  content: MadeFrom = { stories: [], roads: [] },
): DeckPrint => deckInWords(deck, sayIn(lang, terms), content);

/** Cards as they are printed, from wherever they come. */
export const cardsToPrint = (cards: readonly ShownCard[], lang: Lang, terms: Terms): DeckCard[] =>
  cardsInWords(cards, sayIn(lang, terms));

/** A poster of the gallery as it is printed for a workplace. */
export const wallPosterToPrint = (poster: Poster, lang: Lang, terms: Terms): WallPosterPrint =>
  wallPosterInWords(poster, sayIn(lang, terms));

export function deckInWords(deck: Deck, say: Say, content: MadeFrom): DeckPrint {
  const edition = content.editions?.[deck.id]?.edition;
  return {
    id: deck.id,
    title: say(deck.title),
    cards: cardsInWords(cardsOf(deck, content), say),
    blanks: deck.blanks ?? 0,
    ...(deck.from === 'stories' ? { story: true as const } : {}),
    ...(edition === undefined ? {} : { edition: say(editionOnPaper(edition)) }),
  };
}

/** An edition as it stands at the foot of a card. */
export const editionOnPaper = (edition: number): Text => ({
  da: words.da.deck.edition(edition),
  en: words.en.deck.edition(edition),
});

function cardsInWords(cards: readonly ShownCard[], say: Say): DeckCard[] {
  return cards.map(({ id, title, text, choices, back, workplace, stop, stopAfter, ...card }) => ({
    id,
    text: say(text),
    dimension: card.dimension,
    direction: card.direction,
    hard: card.difficulty === 'hard',
    ...(title && { title: say(title) }),
    ...(choices && { choices: choices.map(say) }),
    ...(back && { back: back.map(say) }),
    ...(workplace && { workplace }),
    ...(stop && { stop }),
    ...(stopAfter && { stopAfter }),
  }));
}

export function wallPosterInWords(poster: Poster, say: Say): WallPosterPrint {
  return {
    id: poster.id,
    title: say(poster.title),
    lead: poster.lead ? say(poster.lead) : '',
    drawing: poster.drawing,
    lines: poster.lines.map(({ head, text }) => ({ head: say(head), text: text ? say(text) : '' })),
  };
}
