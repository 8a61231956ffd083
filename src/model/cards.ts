import { boardOf } from './boards.ts';
import type { CardsBoard, Course, DrawnCard, Id } from './course.ts';
import { inOrder, rankAtEnd } from './rank.ts';
import { shuffled } from './shuffle.ts';
import type { Text } from './text.ts';
import { newTimer } from './timer.ts';

/** A card that can be in a pile: by its ids in the content, with what it asks and what it is sorted by. */
export type PileCard = {
  deck: Id;
  card: Id;
  text: Text;
  dimension: 'trust' | 'justice' | 'collaboration' | 'core';
  difficulty: 'easy' | 'medium' | 'hard';
};

type New = { id: Id; now: number; title: Text; deck: Id; selection?: Id; draw: CardsBoard['draw']; seed: number };

/** The deck of constraints that trip up the first idea (domain.md 7). A table with it gives five minutes a card, others three. */
export const tripwireDeck = 'benspaend';

/** The card table of a course with this id. Throws when there is none. */
export const cardsBoard = (course: Course, boardId: Id): CardsBoard => boardOf(course, boardId, 'cards');

/** A new card table for a deck, or for a selection when `deck` is empty. Hard cards stay in the box. */
export function newCardsBoard({ id, now, title, deck, selection = '', draw, seed }: New): CardsBoard {
  return {
    id,
    kind: 'cards',
    createdAt: now,
    title: { ...title },
    deck,
    selection,
    draw,
    seed,
    pile: 1,
    hard: false,
    dimension: '',
    difficulty: '',
    drawn: {},
    shown: '',
    turn: 0,
    timer: newTimer(deck === tripwireDeck ? 5 : 3),
    wall: { at: 'start', followUps: 0, blank: false },
  };
}

const keyOf = ({ deck, card }: { deck: Id; card: Id }) => `${deck}/${card}`;

/** The cards that may be drawn at all. */
export function inPlay(board: CardsBoard, cards: readonly PileCard[]): PileCard[] {
  return cards.filter(
    ({ dimension, difficulty }) =>
      (board.hard || board.difficulty === 'hard' || difficulty !== 'hard') &&
      (board.dimension === '' || dimension === board.dimension) &&
      (board.difficulty === '' || difficulty === board.difficulty),
  );
}

/**
 * The pile from the top card down: shuffled by the seed, without what has been drawn from it or still lies on the table from an
 * earlier one, and what was put back at the bottom. Empty when all have been drawn.
 */
export function pileOf(board: CardsBoard, cards: readonly PileCard[]): PileCard[] {
  const gone = new Set<string>();
  const back: PileCard[] = [];
  const byKey = new Map(inPlay(board, cards).map((card) => [keyOf(card), card]));
  for (const drawn of inOrder(Object.values(board.drawn))) {
    const here = drawn.pile === board.pile;
    if (here || drawn.state === 'table' || drawn.state === 'hidden' || drawn.state === 'kept') gone.add(keyOf(drawn));
    const card = byKey.get(keyOf(drawn));
    if (here && drawn.state === 'back' && card !== undefined) back.push(card);
  }
  const fresh = shuffled(cards, board.seed + board.pile).filter(
    (card) => byKey.has(keyOf(card)) && !gone.has(keyOf(card)),
  );
  return [...fresh, ...back];
}

/** What has been drawn, in that order, and is not under the pile again: open, face down, kept, talked about and passed. */
export const onTable = (board: CardsBoard): DrawnCard[] =>
  inOrder(Object.values(board.drawn)).filter(({ state }) => state !== 'back');

/**
 * Draws `ids.length` cards from the top, each under its id. With a `place` they lie side by side, numbered from there; without one
 * the last is shown when it lies open. When the pile runs out it is shuffled again, without the cards that are still on the table.
 * Says how many were drawn: fewer only when there are no more cards.
 */
export function drawCards(
  board: CardsBoard,
  cards: readonly PileCard[],
  ids: readonly Id[],
  state: 'table' | 'hidden' = 'table',
  place = 0,
): number {
  let count = 0;
  for (const id of ids) {
    const card = topCard(board, cards);
    if (card === undefined) break;
    const again = Object.values(board.drawn).find((one) => one.pile === board.pile && keyOf(one) === keyOf(card));
    if (again !== undefined) delete board.drawn[again.id];
    board.drawn[id] = {
      id,
      deck: card.deck,
      card: card.card,
      rank: rankAtEnd(Object.values(board.drawn)),
      text: { ...card.text },
      state,
      pile: board.pile,
      place: place === 0 ? 0 : place + count,
    };
    if (state === 'table' && place === 0) board.shown = id;
    count += 1;
  }
  return count;
}

/** The next card; from a new pile when this one has run out. */
function topCard(board: CardsBoard, cards: readonly PileCard[]): PileCard | undefined {
  const [top] = pileOf(board, cards);
  if (top !== undefined) return top;
  const [fresh] = pileOf({ ...board, pile: board.pile + 1 }, cards);
  if (fresh !== undefined) board.pile += 1;
  return fresh;
}

/** Turns a card that lies face down, or shows one that lies open. */
export function showCard(board: CardsBoard, id: Id): void {
  const card = board.drawn[id];
  if (card === undefined) return;
  if (card.state === 'hidden') card.state = 'table';
  board.shown = id;
}

/** Keeps a card, lays it aside, passes it, or puts it under the pile. What was shown makes way unless it is kept. */
export function layCard(board: CardsBoard, id: Id, state: 'table' | 'kept' | 'done' | 'passed' | 'back'): void {
  const card = board.drawn[id];
  if (card === undefined) return;
  card.state = state;
  if (state === 'back') card.rank = rankAtEnd(Object.values(board.drawn));
  if (board.shown === id && state !== 'table' && state !== 'kept') board.shown = '';
}

/** Gathers all cards and shuffles them anew by another seed. */
export function gatherCards(board: CardsBoard, seed: number): void {
  board.drawn = {};
  board.shown = '';
  board.turn = 0;
  board.pile = 1;
  board.seed = seed;
}

/** Whose turn is next among `people`; from 1, round and round. */
export const nextTurn = (turn: number, people: number): number => (turn % Math.max(1, people)) + 1;
