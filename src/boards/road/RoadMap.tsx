import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, Id, RoadBoard, Stop } from '../../model/course.ts';
import { endOfRoad, isVisited, startOfRoad, stopsOf } from '../../model/road.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { noteKind, useNoteMoves } from '../notes/moves.ts';
import { useRoadPlaces } from './places.ts';
import { RoadDrawing, SignFace, signPlace } from './RoadDrawing.tsx';
import styles from './RoadMap.module.css';

type Props = { course: Course; board: RoadBoard; at: Id; go: (at: Id) => void };

/** The way through the road: start, stop signs, poster. Notes can be dropped on the signs. */
export function RoadMap({ course, board, at, go }: Props) {
  const words = useWords().road;
  return (
    <nav className={styles.map} aria-label={words.signs}>
      <RoadDrawing>
        <li className={styles.start}>
          <PlaceButton name={words.startPlace} here={at === startOfRoad} go={() => go(startOfRoad)} />
        </li>
        {stopsOf(board).map((stop, i) => (
          <StopButton
            key={stop.id}
            stop={stop}
            number={i + 1}
            here={at === stop.id}
            passed={isVisited(course, board, stop)}
            board={board}
            go={() => go(stop.id)}
          />
        ))}
        <li className={styles.end}>
          <PlaceButton name={words.posterPlace} here={at === endOfRoad} go={() => go(endOfRoad)} />
        </li>
      </RoadDrawing>
    </nav>
  );
}

function PlaceButton({ name, here, go }: { name: string; here: boolean; go: () => void }) {
  return (
    <button type="button" className={styles.place} aria-current={here ? 'step' : undefined} onClick={go}>
      {name}
    </button>
  );
}

type StopProps = { stop: Stop; number: number; here: boolean; passed: boolean; board: RoadBoard; go: () => void };

function StopButton({ stop, number, here, passed, board, go }: StopProps) {
  const words = useWords().road;
  const lang = useLang();
  const moves = useNoteMoves(useRoadPlaces(board));
  const { ref, over } = useDropPlace({ kind: noteKind, onDrop: (note) => moves.moveTo(note.id, stop.id) });
  const state = here ? words.hereNow : passed ? words.visited : '';
  return (
    <li
      ref={ref}
      className={`${styles.sign} ${here ? styles.here : ''} ${over ? styles.over : ''}`}
      style={signPlace(number).style}
    >
      <button
        type="button"
        className={styles.stop}
        aria-current={here ? 'step' : undefined}
        aria-label={[words.openStop(number, stop.name[lang]), state].filter(Boolean).join(', ')}
        onClick={go}
      >
        <SignFace number={number} name={stop.name[lang]} here={here} passed={passed} />
      </button>
    </li>
  );
}
