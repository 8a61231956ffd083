import { createHash } from 'node:crypto';
import { cardsOf, type ShownCard } from '../cardsOf.ts';
import type { CardEdition, DeckEdition, Editions } from '../editions.ts';
import type { Content, Deck } from '../types.ts';

/** The committed ledger of the decks' editions, in the content folder; written by `npm run content -- --accept`. */
export const editionsFile = 'editions.json';

type Printed = Pick<Content, 'decks' | 'stories' | 'roads'>;

/** The ledger as it has to be for this content: unchanged where no card has changed since `before`. */
export function editionsOf(content: Printed, before: Editions): Editions {
  return Object.fromEntries(content.decks.map((deck) => [deck.id, editionOf(deck, content, before[deck.id])]));
}

function editionOf(deck: Deck, content: Printed, before: DeckEdition | undefined): DeckEdition {
  const marks = new Map(cardsOf(deck, content).map((card) => [card.id, markOf(card)]));
  if (before === undefined) return { edition: 1, cards: withMarks(marks, {}, 1), gone: {} };
  const same = (id: string) => before.cards[id]?.mark === marks.get(id);
  const lost = Object.keys(before.cards).filter((id) => !marks.has(id));
  if (lost.length === 0 && [...marks.keys()].every(same)) return before;
  const gone = { ...before.gone, ...Object.fromEntries(lost.map((id) => [id, before.edition])) };
  return { edition: before.edition + 1, cards: withMarks(marks, before.cards, before.edition + 1), gone };
}

function withMarks(
  marks: ReadonlyMap<string, string>,
  before: DeckEdition['cards'],
  now: number,
): DeckEdition['cards'] {
  return Object.fromEntries(
    [...marks].map(([id, mark]): [string, CardEdition] => {
      const old = before[id];
      return [id, old?.mark === mark ? old : { first: old?.first ?? now, since: now, mark }];
    }),
  );
}

/** Eight letters that change when what is printed on a card changes, in either language. */
function markOf({ text, title, choices, back, workplace, dimension, direction, difficulty, stop }: ShownCard): string {
  const printed = { text, title, choices, back, workplace, dimension, direction, hard: difficulty === 'hard', stop };
  return createHash('sha256').update(JSON.stringify(printed)).digest('hex').slice(0, 8);
}

/** The ledger as text: one card a line, so that a change is seen. */
export function writeEditions(editions: Editions): string {
  const decks = Object.entries(editions).map(([id, { edition, cards, gone }]) => {
    const lines = Object.entries(cards).map(([card, of]) => `      ${JSON.stringify(card)}: ${JSON.stringify(of)}`);
    const list = `{\n${lines.join(',\n')}\n    }`;
    return `  ${JSON.stringify(id)}: {\n    "edition": ${edition},\n    "cards": ${list},\n    "gone": ${JSON.stringify(gone)}\n  }`;
  });
  return `{\n${decks.join(',\n')}\n}\n`;
}
