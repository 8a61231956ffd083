import type { DeckPrint } from '../../print/documents/deckPrint.ts';

/** The page of a card on screen. */
export const cardPage = ({ id, story }: Pick<DeckPrint, 'id' | 'story'>, card: string): string =>
  story ? `/fortaellinger/${card.slice(id.length + 1)}` : `/kort/${id}/${card}`;
