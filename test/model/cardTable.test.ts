import { expect, test } from 'vitest';
import { layCard, newCardsBoard, pileOf, tripwireDeck } from '../../src/model/cards.ts';
import {
  backToCards,
  canDraw,
  drawNext,
  keptCards,
  layOut,
  letGo,
  nextSpeaker,
  onwardOf,
  setDraw,
  sideBySide,
  takeCard,
} from '../../src/model/cardTable.ts';
import type { CardsBoard } from '../../src/model/course.ts';
import { pileCards } from '../support/pileCards.ts';

const words = (text: string) => ({ da: text, en: text });
const table = (draw: CardsBoard['draw'], deck = 'tillid') =>
  newCardsBoard({ id: 'kort', now: 1, title: words('Tillid'), deck, draw, seed: 5 });
let last = 0;
const newId = () => {
  last += 1;
  return `d${last}`;
};
const places = (board: CardsBoard) => sideBySide(board).map(({ place }) => place);
const shown = (board: CardsBoard) => board.drawn[board.shown];

test('one at a time: the card before has been talked about, unless somebody kept it', () => {
  const board = table('one');
  drawNext(board, pileCards(9), newId);
  const first = board.shown;
  drawNext(board, pileCards(9), newId);
  const second = board.shown;
  layCard(board, second, 'kept');
  drawNext(board, pileCards(9), newId);
  expect([board.drawn[first]?.state, board.drawn[second]?.state, shown(board)?.state]).toEqual([
    'done',
    'kept',
    'table',
  ]);
  expect(keptCards(board).map(({ id }) => id)).toEqual([second]);
});

test('one at a time goes on for ever: an empty pile is followed by a new one without the kept card', () => {
  const board = table('one');
  drawNext(board, pileCards(3), newId);
  const kept = shown(board)?.card;
  layCard(board, board.shown, 'kept');
  for (let n = 0; n < 2; n += 1) drawNext(board, pileCards(3), newId);
  expect([pileOf(board, pileCards(3)).length, canDraw(board, pileCards(3))]).toEqual([0, true]);
  for (let n = 0; n < 4; n += 1) {
    expect(drawNext(board, pileCards(3), newId)).toBe(1);
    expect(shown(board)?.card).not.toBe(kept);
  }
});

test('one each: everybody has a number, and the word goes round with the cards', () => {
  const board = table('each');
  expect(onwardOf(board)).toBe('lay');
  expect(layOut(board, pileCards(20), 4, newId)).toBe(4);
  expect([places(board), board.shown, onwardOf(board)]).toEqual([[1, 2, 3, 4], '', 'speaker']);
  for (const turn of [1, 2, 3, 4, 1]) {
    nextSpeaker(board, 4);
    expect([board.turn, shown(board)?.place]).toEqual([turn, turn]);
  }
});

test('one each: who has passed has the word without a card, and nobody else changes number', () => {
  const board = table('each');
  layOut(board, pileCards(20), 3, newId);
  nextSpeaker(board, 3);
  letGo(board, pileCards(20), 'passed', newId);
  expect(places(board)).toEqual([2, 3]);
  for (let n = 0; n < 3; n += 1) nextSpeaker(board, 3);
  expect([board.turn, board.shown]).toEqual([1, '']);
});

test('one each: there may be fewer cards than people', () => {
  expect(layOut(table('each'), pileCards(5), 14, newId)).toBe(5);
});

test('for a colleague: five open, one is taken, and a new one lies there when it is done or passed', () => {
  const board = table('colleague');
  layOut(board, pileCards(20), 14, newId);
  expect([places(board), onwardOf(board)]).toEqual([[1, 2, 3, 4, 5], 'choose']);
  takeCard(board, 3);
  const chosen = shown(board)?.card;
  expect([shown(board)?.place, onwardOf(board)]).toEqual([3, 'back']);
  backToCards(board, pileCards(20), newId);
  expect([places(board), board.shown]).toEqual([[1, 2, 3, 4, 5], '']);
  expect(sideBySide(board).map(({ card }) => card)).not.toContain(chosen);
  takeCard(board, 1);
  letGo(board, pileCards(20), 'passed', newId);
  expect([places(board), onwardOf(board)]).toEqual([[1, 2, 3, 4, 5], 'choose']);
});

test('face down: nine to pick from, each turned once; what nobody turned is still in the pile', () => {
  const board = table('pick');
  layOut(board, pileCards(20), 14, newId);
  const fan = sideBySide(board);
  expect(fan.map(({ state }) => state)).toEqual(Array(9).fill('hidden'));
  takeCard(board, 7);
  takeCard(board, 2);
  expect([shown(board)?.place, places(board)]).toEqual([2, [1, 2, 3, 4, 5, 6, 8, 9]]);
  backToCards(board, pileCards(20), newId);
  expect(takeCard(board, 7)).toBe(false);
  setDraw(board, 'one');
  expect([places(board), pileOf(board, pileCards(20)).length]).toEqual([[], 18]);
});

test('a tripwire has five minutes, any other card three', () => {
  expect([table('one', tripwireDeck).timer.length, table('one').timer.length]).toEqual([300_000, 180_000]);
});
