import type { ReactNode } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Id, Meeting } from '../../model/course.ts';
import { setSettings, useCourse, useCourseState, useSettings } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Dots } from '../../ui/Shape.tsx';
import { toast } from '../../ui/toasts.ts';
import { otherLanguage } from '../OtherLanguage.tsx';
import { TimerControls } from '../TimerControls.tsx';
import { closeWall, openWall, useWallHandle } from '../wallHandle.ts';
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
  const { lead } = useWords();
  const saving = useCourseState((state) => state.save.kind);
  const going = meeting.begunAt !== null && meeting.endedAt === null;
  const timer = meeting.steps[meeting.at]?.timer;
  return (
    <footer className={styles.foot}>
      <div className={styles.group}>
        <WallTools meeting={meeting} moves={moves} onOneScreen={onOneScreen} />
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

function WallTools({ meeting, moves, onOneScreen }: Pick<Props, 'meeting' | 'moves' | 'onOneScreen'>) {
  const { wall } = useWords();
  const other = otherLanguage[useLang()];
  const courseId = useCourse((course) => course.id);
  const { open } = useWallHandle();
  const dark = useSettings((settings) => settings.wallTheme === 'asphalt');
  const items = (): MenuItem[] => [
    { label: wall.oneScreen, run: onOneScreen },
    { label: dark ? wall.themeLight : wall.theme, run: () => setSettings({ wallTheme: dark ? 'light' : 'asphalt' }) },
    ...(open ? [{ label: wall.close, run: closeWall }] : []),
    { label: other.name, run: () => setSettings({ lang: other.lang }) },
  ];
  return (
    <div className={styles.tools}>
      <Button look={meeting.blank ? 'go' : 'asphalt'} onClick={() => moves.blank()}>
        {meeting.blank ? wall.unblank : wall.blank} ({wall.blankKey})
      </Button>
      <Button
        look="asphalt"
        onClick={() => {
          if (!openWall(`/vaeg/${courseId}/moede/${meeting.id}`)) toast(wall.blocked, { urgent: true });
        }}
      >
        {open ? wall.openAgain : wall.open}
      </Button>
      <Menu label={wall.choices} items={items} className={styles.more}>
        <Dots />
      </Menu>
    </div>
  );
}
