import { useLang, useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { actionsAt, agreedBefore, type HarvestPlace, harvestPlaces } from '../../model/harvest.ts';
import { notesAt } from '../../model/notes.ts';
import { useCourse } from '../../store/index.ts';
import { ActionsPlace } from '../actions/ActionsPlace.tsx';
import type { BoardProps } from '../entry.ts';
import { BoardFrame } from '../frame/BoardFrame.tsx';
import { NotesPlace } from '../notes/NotesPlace.tsx';
import { AgreedPlace } from './AgreedPlace.tsx';
import { useHarvestPlaces } from './places.ts';

/** The harvest in the facilitator's window: its four places in a row, and the open one, anew once the room comes to it. */
export default function Board({ boardId, at, go, inPlan = false, ahead = false }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().harvest;
  const lang = useLang();
  const board = boardOf(course, boardId, 'harvest');
  const where = useHarvestPlaces(board);
  const place = harvestPlaces.find((one) => one === at) ?? 'agreed';
  const counts: Record<HarvestPlace, number> = {
    agreed: agreedBefore(course, board).length,
    learning: notesAt(course, boardId, 'learning').length,
    actions: actionsAt(course, boardId).length,
    parked: notesAt(course, boardId, 'parked').length,
  };
  const places = harvestPlaces.map((id) => ({ id, label: words.withCount(words.places[id], counts[id]) }));
  return (
    <BoardFrame
      title={board.title[lang]}
      inPlan={inPlan}
      way={inPlan ? null : { label: words.nav, places, at: place, go }}
      help={words.help}
    >
      {place === 'agreed' && <AgreedPlace course={course} board={board} />}
      {place === 'actions' && <ActionsPlace key={`${ahead}`} course={course} boardId={boardId} />}
      {(place === 'learning' || place === 'parked') && (
        <NotesPlace key={`${place} ${ahead}`} course={course} where={where} place={place} {...words[place]} />
      )}
    </BoardFrame>
  );
}
