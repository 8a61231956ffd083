/**
 * Editions of a deck: a number printed on each card, so that somebody with a printed deck can be told how far behind it is. A
 * deck's number grows when what stands on any of its cards changes.
 */
export type DeckEdition = {
  edition: number;
  /** By card: the edition it first came in, the one its words are from, and a mark of what stands on it now. */
  cards: Record<string, CardEdition>;
  /** Cards that are gone, by the edition they were last in. */
  gone: Record<string, number>;
};

export type CardEdition = { first: number; since: number; mark: string };

/** By the id of the deck. */
export type Editions = Record<string, DeckEdition>;

/** What has happened to a deck since an edition was printed: ids of cards. */
export type Behind = { changed: string[]; added: string[]; gone: string[] };

/** How a deck printed in edition `printed` differs from today's. Nothing, when it is today's or a number that never was. */
export function behind({ edition, cards, gone }: DeckEdition, printed: number): Behind {
  const nothing = { changed: [], added: [], gone: [] };
  if (printed < 1 || printed >= edition) return nothing;
  const later = Object.entries(cards).filter(([, card]) => card.since > printed);
  return {
    changed: later.filter(([, card]) => card.first <= printed).map(([id]) => id),
    added: later.filter(([, card]) => card.first > printed).map(([id]) => id),
    gone: Object.entries(gone)
      .filter(([, last]) => last >= printed)
      .map(([id]) => id),
  };
}
