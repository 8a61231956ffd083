import type { ReactNode } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Id, Meeting } from '../../model/course.ts';
import { setSettings, useCourse, useCourseState } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import { otherLanguage } from '../OtherLanguage.tsx';
import { TimerControls } from '../TimerControls.tsx';
import { WallTools } from '../WallTools.tsx';
import styles from './Foot.module.css';
import type { MeetingMoves } from './moves.ts';
import { beforeIt } from './places.ts';
import { spotFrom } from './spots.ts';
import { useMeetingScript } from './useMeetingScript.ts';

type Props = {
  meeting: Meeting;
  moves: MeetingMoves;
  /** What the leader looks at. */
  place: Id;
  saveFile: ReactNode;
  onOneScreen: () => void;
};

/** The asphalt below: back, the wall, the time, and the large button that says what comes next. */
export function Foot({ meeting, moves, place, saveFile, onOneScreen }: Props) {
  const { lead, wall } = useWords();
  const other = otherLanguage[useLang()];
  const courseId = useCourse((course) => course.id);
  const saving = useCourseState((state) => state.save.kind);
  const going = meeting.begunAt !== null && meeting.endedAt === null;
  const timer = meeting.steps[meeting.at]?.timer;
  return (
    <footer className={styles.foot}>
      <div className={styles.group}>
        <div className={styles.tools}>
          <Button look={meeting.blank ? 'go' : 'asphalt'} onClick={() => moves.blank()}>
            {meeting.blank ? wall.unblank : wall.blank} ({wall.blankKey})
          </Button>
          <WallTools
            address={`/vaeg/${courseId}/moede/${meeting.id}`}
            onOneScreen={onOneScreen}
            last={[{ label: other.name, run: () => setSettings({ lang: other.lang }) }]}
          />
        </div>
        {(saving === 'failed' || saving === 'memory') && saveFile}
      </div>
      <div className={styles.drive}>
        <Button
          look="asphalt"
          className={`${styles.big} ${styles.back}`}
          disabled={!canBack(meeting)}
          onClick={() => moves.turn(-1)}
        >
          {lead.foot.back}
        </Button>
        {going && timer !== undefined && (
          <div className={styles.timer}>
            <TimerControls
              timer={timer}
              label={lead.foot.timer}
              set={moves.timer}
              onMinutes={(minutes) => moves.lengthen(meeting.at, minutes)}
            />
          </div>
        )}
        {(going || (meeting.begunAt === null && place !== beforeIt)) && <NextButton meeting={meeting} moves={moves} />}
      </div>
    </footer>
  );
}

/** Whether there is something to go back to: not before the meeting, and not at the very first thing. */
const canBack = (meeting: Meeting): boolean =>
  meeting.endedAt !== null || (meeting.begunAt !== null && spotFrom(meeting, -1, (step) => step) !== null);

function NextButton({ meeting, moves }: { meeting: Meeting; moves: MeetingMoves }) {
  const { foot, stage } = useWords().lead;
  const lang = useLang();
  const { storyOf } = useMeetingScript(meeting);
  const spot = spotFrom(meeting, 1, storyOf);
  if (spot === null) return null;
  const name =
    spot === 'end'
      ? foot.end
      : meeting.begunAt === null
        ? foot.start
        : foot.nextIs(
            spot.step === meeting.at && spot.part
              ? stage.parts[spot.part]
              : (meeting.steps[spot.step]?.title[lang] ?? ''),
          );
  return (
    <Button look="go" className={`${styles.big} ${styles.next}`} onClick={() => moves.turn(1)}>
      {name}
    </Button>
  );
}
