import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { findCard } from '../content/cardsOf.ts';
import { useContent } from '../content/useContent.ts';
import { PageWall } from '../facilitate/PageWall.tsx';
import { LedWall } from '../facilitate/player/wall/MeetingWall.tsx';
import { BoardWall, WallWindow } from '../facilitate/WallWindow.tsx';
import type { Id } from '../model/course.ts';
import { picksOf } from '../model/selections.ts';
import { useDeck } from '../reading/useDeck.ts';
import { WallCard } from '../reading/WallCard.tsx';
import { WallSlide } from '../reading/WallSlide.tsx';
import { useCourse } from '../store/index.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { NotFound } from './NotFound.tsx';
import { OpenCourse } from './OpenCourse.tsx';

/** A board's wall in a window of its own. */
export function BoardWallRoute({ courseId, boardId }: { courseId: Id; boardId: Id }) {
  return (
    <WallWindow courseId={courseId}>
      <BoardWall boardId={boardId} />
    </WallWindow>
  );
}

/** The wall of a meeting, in a window of its own. */
export function MeetingWallRoute({ courseId, meetingId }: { courseId: Id; meetingId: Id }) {
  return (
    <WallWindow courseId={courseId}>
      <LedWall meetingId={meetingId} />
    </WallWindow>
  );
}

/** One card of a deck on the wall; the clicker leads to its neighbours. */
export function CardWallRoute({ deckId, cardId }: { deckId: string; cardId: string }) {
  const cards = useDeck(deckId)?.cards ?? [];
  const at = cards.findIndex((card) => card.id === cardId);
  const card = cards[at];
  if (card === undefined) return <NotFound />;
  return (
    <Pages at={at} of={cards.length} address={(n) => `/vaeg/kort/${deckId}/${cards[n]?.id}`}>
      <WallCard card={card} count={{ number: at + 1, of: cards.length }} />
    </Pages>
  );
}

/** A hand-picked selection on the wall, card by card. */
export function SelectionWallRoute({ courseId, selectionId, at }: { courseId: Id; selectionId: Id; at: number }) {
  return (
    <OpenCourse courseId={courseId}>
      <SelectionWall selectionId={selectionId} at={at} />
    </OpenCourse>
  );
}

function SelectionWall({ selectionId, at }: { selectionId: Id; at: number }) {
  const course = useCourse((one) => one);
  const decks = useContent('decks');
  const cards = picksOf(course, selectionId).flatMap((pick) => findCard(decks, pick) ?? []);
  const card = cards[at - 1];
  if (card === undefined) return <NotFound />;
  return (
    <Pages at={at - 1} of={cards.length} address={(n) => `/vaeg/udvalg/${course.id}/${selectionId}/${n + 1}`}>
      <WallCard card={card} count={{ number: at, of: cards.length }} />
    </Pages>
  );
}

/** The slides of a talk on the wall. */
export function TalkWallRoute({ id, at }: { id: string; at: number }) {
  const slides = useContent('talks').find((talk) => talk.id === id)?.slides ?? [];
  const slide = slides[at - 1];
  if (slide === undefined) return <NotFound />;
  return (
    <Pages at={at - 1} of={slides.length} address={(n) => `/vaeg/oplaeg/${id}/${n + 1}`}>
      <WallSlide
        slide={slide}
        count={{ number: at, of: slides.length }}
        drawing={slide.drawing && <Drawing name={slide.drawing} />}
      />
    </Pages>
  );
}

type PagesProps = { at: number; of: number; address: (n: number) => string; children: ReactNode };

/** Turns pages by changing the address, so that a reload comes back to the same one. The ends hold. */
function Pages({ at, of, address, children }: PagesProps) {
  const [, navigate] = useLocation();
  const step = (by: -1 | 1) => {
    const next = at + by;
    if (next >= 0 && next < of) navigate(address(next), { replace: true });
  };
  return <PageWall onStep={step}>{children}</PageWall>;
}
