import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import { cardsBoard, gatherCards, layCard, type PileCard, tripwireDeck } from '../../model/cards.ts';
import {
  backToCards,
  canDraw,
  drawNext,
  layOut,
  letGo,
  nextSpeaker,
  onwardOf,
  peopleAt,
  setDraw,
  showKept,
  sideBySide,
  takeCard,
} from '../../model/cardTable.ts';
import type { CardsBoard, Id } from '../../model/course.ts';
import type { Text } from '../../model/text.ts';
import { isBegun, resetTimer, startTimer } from '../../model/timer.ts';
import { change, newId, readCourse, undoThisStep, view } from '../../store/index.ts';
import { announce, toast, undoAction } from '../../ui/toasts.ts';
import type { Table } from './useTable.ts';

type Where = { boardId: Id; cards: readonly PileCard[]; say: (text: Text) => string };

/** Everything a person can do at a card table. Mouse, finger and key all call these, and each says what happened. */
export type CardMoves = ReturnType<typeof cardMoves>;

export function useCardMoves({ board: { id }, source: { cards }, say }: Table): CardMoves {
  const words = useWords();
  return useMemo(() => cardMoves({ boardId: id, cards, say }, words), [id, cards, say, words]);
}

function cardMoves({ boardId, cards, say }: Where, words: Words) {
  const { said, allOut, choose } = words.cards;
  const now = () => cardsBoard(readCourse(), boardId);
  const act = (recipe: (board: CardsBoard) => void) => change((course) => recipe(cardsBoard(course, boardId)));
  const shownText = () => {
    const card = now().drawn[now().shown];
    return card === undefined ? '' : say(card.text);
  };
  const draw = () => {
    if (!canDraw(now(), cards)) return announce(allOut);
    act((board) => drawNext(board, cards, newId));
    freshTime(boardId);
    announce(shownText());
  };
  const lay = () => {
    const people = peopleAt(readCourse());
    let laid = 0;
    act((board) => {
      laid = layOut(board, cards, people, newId);
    });
    if (laid === 0) announce(allOut);
    else if (now().draw === 'each' && laid < people) toast(said.fewer(laid));
    else announce(said.laid(laid));
  };
  const speaker = () => {
    act((board) => nextSpeaker(board, peopleAt(readCourse())));
    if (now().draw === 'each') freshTime(boardId);
    announce(said.speaker(now().turn, now().draw === 'each' ? shownText() : ''));
  };
  const askToChoose = () => {
    const way = now().draw;
    if (way === 'colleague' || way === 'pick') announce(choose[way]);
  };
  return {
    lay,
    speaker,
    /** The one thing that comes next: draw, lay cards out, the next speaker, or back to the others. */
    onward() {
      switch (onwardOf(now())) {
        case 'draw':
          return draw();
        case 'lay':
          return lay();
        case 'speaker':
          return speaker();
        case 'back':
          act((board) => backToCards(board, cards, newId));
          return askToChoose();
        case 'choose':
          return askToChoose();
      }
    },
    /** Turns or shows the card with this number among those side by side. */
    take(place: number) {
      let there = false;
      act((board) => {
        there = takeCard(board, place);
      });
      if (!there) return;
      freshTime(boardId);
      announce(shownText());
    },
    /** From one person's card back to all of them. */
    showAll() {
      act((board) => {
        board.shown = '';
      });
      announce(said.laid(sideBySide(now()).length));
    },
    showKept(id: Id) {
      act((board) => showKept(board, id));
      announce(shownText());
    },
    /** Keeps the shown card, or lets it go again. */
    keep() {
      const card = now().drawn[now().shown];
      if (card === undefined) return;
      const keeps = card.state !== 'kept';
      act((board) => layCard(board, card.id, keeps ? 'kept' : 'table'));
      announce(keeps ? said.kept(say(card.text)) : said.unkept(say(card.text)));
    },
    pass() {
      if (now().shown === '') return;
      act((board) => letGo(board, cards, 'passed', newId));
      announce(said.passed);
    },
    putBack() {
      if (now().shown === '') return;
      act((board) => letGo(board, cards, 'back', newId));
      announce(said.putBack);
    },
    stopOrder() {
      act((board) => {
        board.turn = 0;
      });
    },
    setDraw(way: CardsBoard['draw']) {
      if (now().draw === way) return;
      act((board) => setDraw(board, way));
    },
    filter(choice: Partial<Pick<CardsBoard, 'hard' | 'dimension' | 'difficulty'>>) {
      act((board) => Object.assign(board, choice));
    },
    setPeople(people: number) {
      change((course) => {
        course.people = people;
      });
    },
    gather() {
      act((board) => gatherCards(board, Math.floor(Math.random() * 2 ** 31)));
      toast(said.gathered, undoAction(undoThisStep(), words.app));
    },
  };
}

/** Each card has the whole time: from the start where the time is used, and at once for a tripwire. */
function freshTime(boardId: Id): void {
  const { timer, deck } = cardsBoard(readCourse(), boardId);
  const starts = isBegun(timer) || deck === tripwireDeck;
  if (!starts) return;
  view((course) => {
    const here = cardsBoard(course, boardId).timer;
    resetTimer(here);
    startTimer(here, Date.now());
  });
}
