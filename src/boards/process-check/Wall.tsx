import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { verdictOf } from '../../model/processCheck.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { ZoneWall } from '../zones/ToolWall.tsx';
import { Unheard } from './Overview.tsx';
import six from './Six.module.css';
import { Six } from './Six.tsx';
import { useZones } from './useZones.tsx';
import { VerdictSign } from './VerdictSign.tsx';

/** Procestjek as the room sees it. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const words = useWords().processCheck;
  const board = boardOf(course, boardId, 'process-check');
  return (
    <ZoneWall
      course={course}
      board={board}
      zones={useZones()}
      layout={six.layout}
      drawing={<Six board={board} />}
      question={board.subject.trim() || words.question}
      top={<Unheard board={board} wall />}
      inZone={(id) => {
        const verdict = verdictOf(board, id);
        if (verdict === '') return null;
        return (
          <p className={six.wallVerdict}>
            <span className={six.wallSign}>
              <VerdictSign verdict={verdict} />
            </span>
            {words.verdicts[verdict]}
          </p>
        );
      }}
    />
  );
}
