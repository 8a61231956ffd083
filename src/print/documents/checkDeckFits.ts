import type { Lang } from '../../model/text.ts';
import type { Problem } from '../layout/displayList.ts';
import type { Measure } from '../layout/measure.ts';
import { type DeckPrint, deckDocument } from './deck.ts';

export type CardProblem = { cardId: string; message: Problem['message'] };

/** The cards of a deck that do not fit on paper or have characters that cannot be printed, each with its id. */
export function checkDeckFits(deck: DeckPrint, lang: Lang, measure: Measure): CardProblem[] {
  return deckDocument(deck, lang, measure).problems.map(({ field, message }) => ({ cardId: field, message }));
}
