import { useLang, useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { actionsAt, agreedBefore, harvestPlaces } from '../../model/harvest.ts';
import { useCourse } from '../../store/index.ts';
import { WallActions } from '../actions/WallActions.tsx';
import type { WallProps } from '../entry.ts';
import { WallPage } from '../frame/WallPage.tsx';
import { WallNotes } from '../notes/WallNotes.tsx';

/** What the room sees of the harvest: the open place with the group's words. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().harvest;
  const lang = useLang();
  const board = boardOf(course, boardId, 'harvest');
  const place = harvestPlaces.find((one) => one === board.wall.at) ?? 'agreed';
  return (
    <WallPage title={board.title[lang]} heading={words[place].question}>
      {place === 'agreed' && (
        <WallActions actions={agreedBefore(course, board)} states empty={words.agreed.wallEmpty} />
      )}
      {place === 'actions' && <WallActions actions={actionsAt(course, boardId)} empty={words.actions.wallEmpty} />}
      {(place === 'learning' || place === 'parked') && <WallNotes course={course} boardId={boardId} place={place} />}
    </WallPage>
  );
}
