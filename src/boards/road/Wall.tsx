import { useContent } from '../../content/useContent.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, RoadBoard, Stop } from '../../model/course.ts';
import { endOfRoad, isVisited, roadBoard, stopsOf } from '../../model/road.ts';
import { inTerms } from '../../model/terms.ts';
import type { Text } from '../../model/text.ts';
import { useCourse } from '../../store/index.ts';
import { StopSign } from '../../ui/Shape.tsx';
import type { WallProps } from '../entry.ts';
import { WallNotes } from '../notes/WallNotes.tsx';
import { RoadDrawing, SignFace, signPlace } from './RoadDrawing.tsx';
import styles from './Wall.module.css';
import { WallPoster } from './WallPoster.tsx';

/** What the room sees of the road: the open stop with the group's words, or the poster. Sizes in `--u`, a pixel at 1920×1080. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const board = roadBoard(course, boardId);
  const stop = board.stops[board.wall.at];
  if (board.wall.at === endOfRoad) return <WallPoster course={course} board={board} />;
  return (
    <div className={styles.wall}>
      <WallRoad course={course} board={board} />
      {stop === undefined ? <Welcome board={board} /> : <OpenStop course={course} board={board} stop={stop} />}
    </div>
  );
}

function WallRoad({ course, board }: { course: Course; board: RoadBoard }) {
  const lang = useLang();
  return (
    <div className={styles.road} aria-hidden="true">
      <RoadDrawing>
        {stopsOf(board).map((stop, i) => {
          const here = board.wall.at === stop.id;
          return (
            <li key={stop.id} className={`${styles.sign} ${here ? styles.here : ''}`} style={signPlace(i + 1).style}>
              <SignFace number={i + 1} name={stop.name[lang]} here={here} passed={isVisited(course, board, stop)} />
            </li>
          );
        })}
      </RoadDrawing>
    </div>
  );
}

function Welcome({ board }: { board: RoadBoard }) {
  const words = useWords();
  const lang = useLang();
  return (
    <div className={styles.welcome}>
      <h1>{board.title[lang]}</h1>
      {board.value !== '' && (
        <p className={styles.big}>
          {words.road.value}: {board.value}
        </p>
      )}
      <p>{words.wall.fourSigns}</p>
    </div>
  );
}

function OpenStop({ course, board, stop }: { course: Course; board: RoadBoard; stop: Stop }) {
  const words = useWords().road;
  const lang = useLang();
  const stops = stopsOf(board);
  const asked = (text: Text) => inTerms(text[lang], lang, course);
  const number = stops.findIndex((one) => one.id === stop.id) + 1;
  const followUps =
    useContent('roads')
      .find((road) => road.id === board.road)
      ?.stops.find((one) => one.id === stop.id)
      ?.followUps.slice(0, board.wall.followUps) ?? [];
  return (
    <div className={styles.stop}>
      <p className={styles.where}>
        <span className={styles.inlineSign} aria-hidden="true">
          <StopSign look="open">{number}</StopSign>
        </span>
        <span>{words.stopOf(number, stops.length)}</span>
        {board.value !== '' && (
          <span className={styles.value}>
            {words.value}: {board.value}
          </span>
        )}
      </p>
      <h1 className={styles.question}>{asked(stop.question)}</h1>
      {followUps.map((question) => (
        <p key={question.da} className={styles.followUp}>
          {asked(question)}
        </p>
      ))}
      <WallNotes course={course} boardId={board.id} place={stop.id} />
    </div>
  );
}
