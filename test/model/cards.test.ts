import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawCards,
  gatherCards,
  inPlay,
  layCard,
  newCardsBoard,
  nextTurn,
  onTable,
  pileOf,
  showCard,
} from '../../src/model/cards.ts';
import { pileCards } from '../support/pileCards.ts';

const words = (text: string) => ({ da: text, en: text });
const cards = (count: number) =>
  pileCards(count, (i) => ({
    dimension: i % 4 === 0 ? 'justice' : 'trust',
    difficulty: i % 5 === 4 ? 'hard' : 'easy',
  }));

const table = (seed = 1) =>
  newCardsBoard({ id: 'kort', now: 1, title: words('Tillid'), deck: 'tillid', draw: 'one', seed });
let next = 0;
const ids = (count: number) => Array.from({ length: count }, () => `d${next++}`);

describe('the pile', () => {
  test('is in the same order in every window, and in another order by another seed', () => {
    const order = (seed: number) => pileOf(table(seed), cards(40)).map(({ card }) => card);
    expect(order(7)).toEqual(order(7));
    expect(order(8)).not.toEqual(order(7));
  });

  test('holds no hard cards until they are let in', () => {
    const board = table();
    expect(pileOf(board, cards(40)).map(({ difficulty }) => difficulty)).not.toContain('hard');
    board.hard = true;
    expect(pileOf(board, cards(40))).toHaveLength(40);
  });

  test('can be of one dimension or one difficulty; asking for hard ones lets them in', () => {
    const board = table();
    board.dimension = 'justice';
    expect(new Set(inPlay(board, cards(40)).map(({ dimension }) => dimension))).toEqual(new Set(['justice']));
    board.dimension = '';
    board.difficulty = 'hard';
    expect(inPlay(board, cards(40))).toHaveLength(8);
  });

  test('gives no card twice until all have been drawn, whatever is kept, passed or put back on the way', () => {
    const after = fc.constantFrom('table', 'kept', 'passed', 'back' as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.array(after, { maxLength: 60 }),
        fc.nat(),
        (count, laid, seed) => {
          const board = table(seed);
          board.hard = true;
          const all = cards(count);
          const seen: string[] = [];
          for (const state of laid) {
            const [id = ''] = ids(1);
            const before = board.pile;
            if (drawCards(board, all, [id]) === 0) break;
            const drawn = board.drawn[id];
            if (board.pile !== before) seen.length = 0;
            expect(seen).not.toContain(drawn?.card);
            if (state !== 'back') seen.push(drawn?.card ?? '');
            layCard(board, id, state as 'table');
          }
        },
      ),
    );
  });

  test('is shuffled again when it is empty, without the cards that are still on the table', () => {
    const board = table();
    board.hard = true;
    const [kept = '', passed = ''] = ids(2);
    drawCards(board, cards(2), [kept, passed]);
    layCard(board, kept, 'kept');
    layCard(board, passed, 'passed');
    const [again = ''] = ids(1);
    expect(drawCards(board, cards(2), [again])).toBe(1);
    expect(board.drawn[again]?.card).toBe(board.drawn[passed]?.card);
    expect(drawCards(board, cards(2), ids(3))).toBe(0);
  });

  test('has what was put back at the bottom', () => {
    const board = table();
    const [id = ''] = ids(1);
    drawCards(board, cards(10), [id]);
    const card = board.drawn[id]?.card;
    layCard(board, id, 'back');
    expect(pileOf(board, cards(10)).at(-1)?.card).toBe(card);
    expect(onTable(board)).toEqual([]);
  });
});

test('a card that is drawn open is shown; one face down waits to be turned', () => {
  const board = table();
  const [open = '', hidden = ''] = ids(2);
  drawCards(board, cards(10), [open]);
  expect(board.shown).toBe(open);
  drawCards(board, cards(10), [hidden], 'hidden');
  expect([board.shown, board.drawn[hidden]?.state]).toEqual([open, 'hidden']);
  showCard(board, hidden);
  expect([board.shown, board.drawn[hidden]?.state]).toEqual([hidden, 'table']);
});

test('a card that is passed makes way; one that is kept stays in view', () => {
  const board = table();
  const [id = ''] = ids(1);
  drawCards(board, cards(10), [id]);
  layCard(board, id, 'kept');
  expect(board.shown).toBe(id);
  layCard(board, id, 'passed');
  expect(board.shown).toBe('');
});

test('gathering the cards begins again with a new order', () => {
  const board = table();
  drawCards(board, cards(10), ids(4));
  gatherCards(board, 99);
  expect([onTable(board), board.seed, board.shown]).toEqual([[], 99, '']);
});

test('turns go round and round', () => {
  expect([nextTurn(0, 3), nextTurn(1, 3), nextTurn(3, 3), nextTurn(2, 0)]).toEqual([1, 2, 1, 1]);
});
