import { useState } from 'react';
import { Link } from 'wouter';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Id, Stop } from '../../model/course.ts';
import { notesAt } from '../../model/notes.ts';
import { endOfRoad, placesOf, roadBoard, sideList, startOfRoad, stopsOf } from '../../model/road.ts';
import { useCourse } from '../../store/index.ts';
import { Button, linkLook } from '../../ui/Button.tsx';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import { KeyHelp } from '../../ui/KeyHelp.tsx';
import type { BoardProps } from '../entry.ts';
import { SideList } from '../notes/SideList.tsx';
import styles from './Board.module.css';
import { PosterView } from './PosterView.tsx';
import { useRoadPlaces } from './places.ts';
import { RoadMap } from './RoadMap.tsx';
import { StartView } from './StartView.tsx';
import { StopView } from './StopView.tsx';

/** Værdivejen in the facilitator's window: the road to the left, the open place, the side list on demand. */
export default function Board({ boardId, at, go, inPlan = false, ahead = false }: BoardProps) {
  const course = useCourse((one) => one);
  const { road: words, notes } = useWords();
  const lang = useLang();
  const [side, setSide] = useState(false);
  const [help, setHelp] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const board = roadBoard(course, boardId);
  const where = useRoadPlaces(board);
  const stop = board.stops[at];
  const stops = stopsOf(board);
  const first = stops[0]?.id;
  const matters = notesAt(course, boardId, sideList).length;
  const Main = inPlan ? 'div' : 'main';
  return (
    <DragArea>
      <div className={`${styles.board} ${inPlan ? styles.inPlan : ''} ${side ? styles.withSide : ''}`}>
        {!inPlan && (
          <RoadMap course={course} board={board} at={placesOf(board).includes(at) ? at : startOfRoad} go={go} />
        )}
        <Main id={inPlan ? undefined : 'content'} className={styles.main} tabIndex={inPlan ? undefined : -1}>
          <header className={styles.head}>
            <p className={styles.where}>
              <span>{board.title[lang]}</span>
              {stop !== undefined && <span>{words.stopOf(stops.indexOf(stop) + 1, stops.length)}</span>}
              {stop !== undefined && board.value !== '' && (
                <span className={styles.value}>
                  {words.value}: {board.value}
                </span>
              )}
            </p>
            <Button look="quiet" aria-expanded={side} onClick={() => setSide(!side)}>
              {notes.showSide(matters)}
            </Button>
            <Button look="quiet" onClick={() => setHelp(true)}>
              {notes.keys}
            </Button>
            {inPlan && !choosing && (
              <Button look="quiet" onClick={() => setChoosing(true)}>
                {board.value === '' ? words.pickValue : words.changeValue}
              </Button>
            )}
            {!inPlan && stop !== undefined && <NextButton stops={stops} at={at} go={go} />}
          </header>
          <div className={styles.place}>
            {!choosing && stop !== undefined && (
              <StopView key={stop.id} course={course} board={board} stop={stop} ahead={ahead} />
            )}
            {!choosing && at === endOfRoad && (
              <PosterView
                course={course}
                board={board}
                print={
                  <Link href={`/forloeb/${course.id}/tavle/${boardId}/print`} className={linkLook('go')}>
                    {words.poster.print}
                  </Link>
                }
              />
            )}
            {choosing && (
              <StartView course={course} board={board} drive={words.valueChosen} onDrive={() => setChoosing(false)} />
            )}
            {!choosing && stop === undefined && at !== endOfRoad && (
              <StartView
                course={course}
                board={board}
                drive={words.drive}
                onDrive={() => first !== undefined && go(first)}
              />
            )}
          </div>
        </Main>
        {side && <SideList course={course} where={where} />}
      </div>
      {help && <KeyHelp {...words.help} onClose={() => setHelp(false)} />}
    </DragArea>
  );
}

/** On to the next stop; after the last one, to the poster. */
function NextButton({ stops, at, go }: { stops: Stop[]; at: Id; go: (at: Id) => void }) {
  const words = useWords().road;
  const number = stops.findIndex((stop) => stop.id === at) + 2;
  const next = stops[number - 1]?.id ?? endOfRoad;
  return (
    <Button look="go" onClick={() => go(next)}>
      {next === endOfRoad ? words.driveToPoster : words.driveTo(number)}
    </Button>
  );
}
