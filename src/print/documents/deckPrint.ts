import type { Story } from '../../content/types.ts';

/**
 * A card with its final texts. `title` stands in place of the dimension's name; `choices`: the two ways out of a dilemma;
 * `back`: what its own back says instead of the deck's; `stop`: its number along a road; `stopAfter`: paragraphs of a story
 * before the first talk; `qr`: a QR code to the card's page as an SVG path in a box of 100 × 100, without quiet zone.
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
  qr?: string;
};

/**
 * A deck ready to print: texts final, in one language, terms replaced. `blanks`: cards to write on, after the others. `story`: long texts
 * read aloud, on cards of A5 or A6 however small the others are. `edition`: which version of the content it is, in few letters.
 * `only`: ids of the cards that are printed, as they are in the whole deck: with their number in it and in its size of type.
 */
export type DeckPrint = {
  id: string;
  title: string;
  cards: DeckCard[];
  blanks: number;
  story?: true;
  edition?: string;
  only?: readonly string[];
};

/** The cards of a deck that are printed. */
export const printedCards = ({ cards, only }: Pick<DeckPrint, 'cards' | 'only'>): DeckCard[] =>
  only === undefined ? cards : cards.filter(({ id }) => only.includes(id));
