import type { PileCard } from '../../src/model/cards.ts';

/** So many cards of the deck `tillid`, easy and of one dimension unless `each` says otherwise of number `i`. */
export const pileCards = (count: number, each: (i: number) => Partial<PileCard> = () => ({})): PileCard[] =>
  Array.from({ length: count }, (_, i) => ({
    deck: 'tillid',
    card: `tillid-${i}`,
    text: { da: `Spørgsmål ${i}`, en: `Spørgsmål ${i}` },
    dimension: 'trust',
    difficulty: 'easy',
    ...each(i),
  }));
