import { useCallback, useMemo } from 'react';
import type { ShownCard } from '../../content/cardsOf.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import { cardsBoard, pileOf, tripwireDeck } from '../../model/cards.ts';
import { canDraw, keptCards, peopleAt, sideBySide } from '../../model/cardTable.ts';
import type { CardsBoard, Course, DrawnCard, Id } from '../../model/course.ts';
import { inTerms } from '../../model/terms.ts';
import type { Text } from '../../model/text.ts';
import { useCourse } from '../../store/index.ts';
import { type Source, useSource } from './useSource.ts';

/** A drawn card as it is read: its words as they were asked, what else stands on it as the content has it today. */
export type Face = Pick<ShownCard, 'dimension' | 'difficulty'> & {
  id: Id;
  state: DrawnCard['state'];
  place: number;
  text: string;
  title: string | undefined;
  choices: string[];
  /** Questions behind a story or a stop sign, for whoever leads. */
  back: string[];
};

/** A card table as a window draws it: what is shown, what lies side by side, what was kept, how many are left. */
export type Table = {
  course: Course;
  board: CardsBoard;
  source: Source;
  say: (text: Text) => string;
  people: number;
  tripwire: boolean;
  /** What its cards are called, where that is not their dimension. */
  kind: string | undefined;
  shown: Face | undefined;
  laid: Face[];
  kept: Face[];
  left: number;
  /** What is on the back of the top card. */
  top: Face['dimension'];
  canDraw: boolean;
};

export function useTable(boardId: Id): Table {
  const words = useWords().cards;
  const lang = useLang();
  const course = useCourse((one) => one);
  const board = cardsBoard(course, boardId);
  const source = useSource(course, board);
  const { profile, citizen } = course;
  const say = useCallback((text: Text) => inTerms(text[lang], lang, { profile, citizen }), [lang, profile, citizen]);
  const drawn = useMemo(() => {
    const face = (card: DrawnCard) => faceOf(card, source, say);
    const shown = board.drawn[board.shown];
    const pile = pileOf(board, source.cards);
    return {
      shown: shown && face(shown),
      laid: sideBySide(board).map(face),
      kept: keptCards(board).map(face),
      left: pile.length,
      top: pile[0]?.dimension ?? 'core',
      canDraw: canDraw(board, source.cards),
    };
  }, [board, source, say]);
  const tripwire = board.deck === tripwireDeck;
  const kind = tripwire ? words.tripwire : undefined;
  return { course, board, source, say, people: peopleAt(course), tripwire, kind, ...drawn };
}

function faceOf(drawn: DrawnCard, { inContent }: Source, say: (text: Text) => string): Face {
  const card = inContent(drawn);
  return {
    id: drawn.id,
    state: drawn.state,
    place: drawn.place,
    text: say(drawn.text),
    dimension: card?.dimension ?? 'core',
    difficulty: card?.difficulty ?? 'easy',
    title: card?.title && say(card.title),
    choices: card?.choices?.map(say) ?? [],
    back: card?.back?.map(say) ?? [],
  };
}
