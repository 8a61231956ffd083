import { useWords } from '../../i18n/language.tsx';
import { relationsBoard } from '../../model/relations.ts';
import { agreements, relationPlaces } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { AgreedWall, ToolWallPage } from '../zones/ToolWall.tsx';
import { WallLines } from './WallLines.tsx';
import { WallMap } from './WallMap.tsx';

/** Relationskortet as the room sees it: the map under its question, the same as a list, or what was agreed. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().relations;
  const board = relationsBoard(course, boardId);
  const { at } = board.wall;
  if (at === agreements) return <AgreedWall course={course} board={board} />;
  const question = relationPlaces.find((one) => one === at) ?? 'start';
  return (
    <ToolWallPage course={course} board={board} heading={words.questions[question]}>
      {question === 'list' ? <WallLines board={board} /> : <WallMap board={board} weakest={question === 'weakest'} />}
    </ToolWallPage>
  );
}
