/** A card, from 0, in a place on a sheet, from 0. */
export type Dealt = { slot: number; card: number };

export type Deal = {
  /** Different cards. */
  count: number;
  /** Whole decks, one after the other. */
  copies: number;
  perSheet: number;
  /** The first free place of the first sheet, from 1. */
  firstSlot: number;
  order: 'rows' | 'stacks';
};

/**
 * Which card stands where, sheet by sheet. `rows`: in reading order. `stacks`: each place takes cards in order down
 * through the sheets, so that the cut piles, laid on each other with the first place on top, are the decks in order.
 */
export function dealCards({ count, copies, perSheet, firstSlot, order }: Deal): Dealt[][] {
  const all = count * copies;
  if (all === 0 || perSheet === 0) return [];
  const used = firstSlot - 1;
  const sheets = Math.ceil((used + all) / perSheet);
  const dealt = Array.from({ length: sheets }, (): Dealt[] => []);
  let next = 0;
  const deal = (sheet: number, slot: number) => {
    if (next < all && (sheet > 0 || slot >= used)) dealt[sheet]?.push({ slot, card: next++ % count });
  };
  if (order === 'rows')
    for (let sheet = 0; sheet < sheets; sheet++) for (let slot = 0; slot < perSheet; slot++) deal(sheet, slot);
  else for (let slot = 0; slot < perSheet; slot++) for (let sheet = 0; sheet < sheets; sheet++) deal(sheet, slot);
  return dealt;
}
