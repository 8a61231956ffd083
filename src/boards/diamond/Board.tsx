import { useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { hasCore, wholeBoard } from '../../model/tools.ts';
import { useCourse } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import type { BoardProps } from '../entry.ts';
import { useAsked } from '../zones/useAsked.ts';
import { ZoneTool } from '../zones/ZoneTool.tsx';
import { CoreField } from './CoreField.tsx';
import { CornerChoice } from './CornerChoice.tsx';
import styles from './Diamond.module.css';
import { Diamond } from './Diamond.tsx';
import { Locked } from './Locked.tsx';
import { useDiamondPlaces } from './moves.ts';
import { useZones } from './useZones.tsx';

/** Diamanten in the facilitator's window: the core sentence on its sign, the corners' words around it. */
export default function Board({ boardId, ...place }: BoardProps) {
  const course = useCourse((one) => one);
  const words = useWords().diamond;
  const board = boardOf(course, boardId, 'diamond');
  const zones = useZones();
  const where = useDiamondPlaces(boardId, zones);
  const asked = useAsked(course);
  const { core, ...example } = words.example;
  const { at, go } = place;
  const ownCore = at === wholeBoard || at === 'core';
  return (
    <ZoneTool
      {...place}
      course={course}
      board={board}
      zones={zones}
      where={where}
      help={words.help}
      keys={words.keys}
      core={!ownCore}
      locked={
        !hasCore(course) && (
          <Locked course={course}>
            <Button look="go" onClick={() => go('core')}>
              {words.locked.go}
            </Button>
          </Locked>
        )
      }
      layout={styles.layout}
      drawing={null}
      middle={
        <Diamond corner={board.corner}>
          <CoreField course={course} boardId={boardId} onSign />
        </Diamond>
      }
      explain={words.explain}
      example={{ ...example, core: asked(core) }}
      inZone={(zone) =>
        zone === 'core' ? (
          at !== wholeBoard && <CoreField course={course} boardId={boardId} />
        ) : (
          <CornerChoice board={board} zone={zone} />
        )
      }
    />
  );
}
