import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { agreements, hasCore, wholeBoard } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import { DimensionSign } from '../../ui/Shape.tsx';
import type { WallProps } from '../entry.ts';
import { ToolWallPage, ZoneWall } from '../zones/ToolWall.tsx';
import { CoreSentence } from './CoreField.tsx';
import { ChosenCorner } from './CornerChoice.tsx';
import styles from './Diamond.module.css';
import { Diamond } from './Diamond.tsx';
import locked from './Locked.module.css';
import { useLockedWords } from './Locked.tsx';
import { useZones } from './useZones.tsx';

/** Diamanten as the room sees it: the core sentence large in the middle. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().diamond;
  const zones = useZones();
  const why = useLockedWords(course);
  const board = boardOf(course, boardId, 'diamond');
  const { at } = board.wall;
  if (at === agreements && !hasCore(course))
    return (
      <ToolWallPage course={course} board={board} heading={words.locked.title} core={false}>
        <span className={locked.sign}>
          <DimensionSign dimension="core" />
        </span>
        <p className={locked.wall}>{why}</p>
      </ToolWallPage>
    );
  return (
    <ZoneWall
      course={course}
      board={board}
      zones={zones}
      layout={styles.layout}
      drawing={null}
      question={words.question}
      core={at !== wholeBoard}
      middle={
        <Diamond corner={board.corner}>
          <CoreSentence course={course} />
        </Diamond>
      }
      inZone={(zone) => <ChosenCorner board={board} zone={zone} />}
    />
  );
}
