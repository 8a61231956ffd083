import { drawCards, layCard, nextTurn, type PileCard, pileOf, showCard } from './cards.ts';
import type { CardsBoard, Course, DrawnCard, Id } from './course.ts';
import { inOrder } from './rank.ts';

/** To choose one from for a colleague. */
const openCards = 5;
/** Face down to pick from: as many as there are number keys. */
export const fanCards = 9;
/** One each, however many there are in the room. */
const mostDealt = 60;

/** How many sit round the table, as long as nobody has counted. */
const usualPeople = 6;

export const peopleAt = (course: Course): number => course.people ?? usualPeople;

/** The cards that lie side by side to choose from or one for each, by their numbers: open or face down. */
export const sideBySide = (board: CardsBoard): DrawnCard[] =>
  inOrder(Object.values(board.drawn))
    .filter(({ place, state }) => place > 0 && (state === 'table' || state === 'hidden'))
    .sort((a, b) => a.place - b.place);

/** The cards somebody chose to go on with, in the order of drawing. */
export const keptCards = (board: CardsBoard): DrawnCard[] =>
  inOrder(Object.values(board.drawn)).filter(({ state }) => state === 'kept');

/** Whether another card can be drawn, from this pile or from the next one. */
export const canDraw = (board: CardsBoard, cards: readonly PileCard[]): boolean =>
  pileOf(board, cards).length > 0 || pileOf({ ...board, pile: board.pile + 1 }, cards).length > 0;

/** Another way of drawing; what lies on the table is cleared first. */
export function setDraw(board: CardsBoard, draw: CardsBoard['draw']): void {
  clearTable(board);
  board.draw = draw;
  board.turn = 0;
}

/**
 * What "on" means at this table. `draw`: the next card. `lay`: cards side by side. `speaker`: the next person with a card. `back`: from
 * the chosen card to the others. `choose`: nothing yet, somebody is choosing.
 */
export type Onward = 'draw' | 'lay' | 'speaker' | 'back' | 'choose';

export function onwardOf(board: CardsBoard): Onward {
  if (board.draw === 'one') return 'draw';
  const laid = sideBySide(board).length > 0;
  if (board.draw === 'each') return laid ? 'speaker' : 'lay';
  const chosen = board.drawn[board.shown];
  if (chosen !== undefined && (laid || chosen.state !== 'kept')) return 'back';
  return laid ? 'choose' : 'lay';
}

/** Draws the next card; the one that was shown has been talked about. Says how many were drawn. */
export function drawNext(board: CardsBoard, cards: readonly PileCard[], newId: () => Id): number {
  finishShown(board);
  return drawCards(board, cards, [newId()]);
}

/** Lays cards side by side, as many as the way of drawing wants, in place of those before. Says how many there were. */
export function layOut(board: CardsBoard, cards: readonly PileCard[], people: number, newId: () => Id): number {
  clearTable(board);
  board.turn = 0;
  const wanted = { one: 1, each: Math.min(people, mostDealt), colleague: openCards, pick: fanCards }[board.draw];
  const ids = Array.from({ length: wanted }, newId);
  return drawCards(board, cards, ids, board.draw === 'pick' ? 'hidden' : 'table', 1);
}

/** Back from the chosen card to the others. Among open cards a new one takes its place; a fan has one less. */
export function backToCards(board: CardsBoard, cards: readonly PileCard[], newId: () => Id): void {
  finishShown(board);
  fillPlaces(board, cards, newId);
}

/** The next person has the word, round and round; with one card each, that person's card is shown. */
export function nextSpeaker(board: CardsBoard, people: number): void {
  board.turn = nextTurn(board.turn, people);
  if (board.draw !== 'each') return;
  const own = inOrder(Object.values(board.drawn)).find(
    ({ place, state }) => place === board.turn && (state === 'table' || state === 'kept'),
  );
  board.shown = own?.id ?? '';
}

/** Shows the card with this number; from a fan it is turned. Says whether there is one. */
export function takeCard(board: CardsBoard, place: number): boolean {
  const card = sideBySide(board).find((one) => one.place === place);
  if (card === undefined) return false;
  if (board.draw === 'pick' && board.shown !== card.id) finishShown(board);
  showCard(board, card.id);
  return true;
}

/** Shows a card that was kept, in place of the one shown. */
export function showKept(board: CardsBoard, id: Id): void {
  if (board.shown === id) return;
  finishShown(board);
  showCard(board, id);
}

/** Passes the shown card or puts it under the pile; among open cards a new one takes its place. */
export function letGo(board: CardsBoard, cards: readonly PileCard[], state: 'passed' | 'back', newId: () => Id): void {
  layCard(board, board.shown, state);
  fillPlaces(board, cards, newId);
}

/** What was shown has been talked about, unless it was kept; with one card each it still lies before its person. */
function finishShown(board: CardsBoard): void {
  const card = board.drawn[board.shown];
  if (card?.state === 'table' && board.draw !== 'each') layCard(board, card.id, 'done');
  board.shown = '';
}

function fillPlaces(board: CardsBoard, cards: readonly PileCard[], newId: () => Id): void {
  if (board.draw !== 'colleague') return;
  const taken = new Set(sideBySide(board).map(({ place }) => place));
  for (let place = 1; place <= openCards; place += 1) {
    if (!taken.has(place)) drawCards(board, cards, [newId()], 'table', place);
  }
}

/** Open cards are laid aside, those nobody has turned go back to where they were in the pile, kept ones stay. */
function clearTable(board: CardsBoard): void {
  for (const card of Object.values(board.drawn)) {
    card.place = 0;
    if (card.state === 'table') card.state = 'done';
    if (card.state === 'hidden') delete board.drawn[card.id];
  }
  board.shown = '';
}
