import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import type { Board, Id, Timer } from '../model/course.ts';
import { redo, setSettings, undo, useCourse, useCourseState, useSettings } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { Dots } from '../ui/Shape.tsx';
import { toast } from '../ui/toasts.ts';
import styles from './MeetingBar.module.css';
import { OtherLanguage } from './OtherLanguage.tsx';
import { SavedLine } from './SavedLine.tsx';
import { TimerBar } from './TimerBar.tsx';
import { closeWall, openWall, useWallHandle } from './wallHandle.ts';
import { toggleBlank } from './wallMoves.ts';

type Props = { board: Board; at: Id; timer: Timer | undefined; saveFile: ReactNode; onOneScreen: () => void };

/** The asphalt at the foot of the window: whose road it is, what is saved, undo, the timer, the wall. */
export function MeetingBar({ board, at, timer, saveFile, onOneScreen }: Props) {
  const words = useWords();
  const course = useCourse((one) => one);
  const canUndo = useCourseState((state) => state.canUndo);
  const canRedo = useCourseState((state) => state.canRedo);
  const saving = useCourseState((state) => state.save.kind);
  return (
    <footer className={styles.bar}>
      <Link href={`/forloeb/${course.id}`} className={styles.name}>
        {course.workplace || course.title || words.courses.untitled}
      </Link>
      <SavedLine />
      {(saving === 'failed' || saving === 'memory') && saveFile}
      <div className={styles.group}>
        <Button look="asphalt" onClick={undo} disabled={!canUndo}>
          {words.app.undo}
        </Button>
        <Button look="asphalt" onClick={redo} disabled={!canRedo}>
          {words.app.redo}
        </Button>
      </div>
      <OtherLanguage />
      <div className={`${styles.group} ${styles.right}`}>
        {timer !== undefined && <TimerBar boardId={board.id} at={at} timer={timer} />}
        <WallButtons courseId={course.id} board={board} onOneScreen={onOneScreen} />
      </div>
    </footer>
  );
}

function WallButtons({ courseId, board, onOneScreen }: { courseId: Id; board: Board; onOneScreen: () => void }) {
  const words = useWords().wall;
  const { open } = useWallHandle();
  const dark = useSettings((settings) => settings.wallTheme === 'asphalt');
  const items = (): MenuItem[] => [
    { label: words.oneScreen, run: onOneScreen },
    {
      label: `${board.wall.blank ? words.unblank : words.blank} (${words.blankKey})`,
      run: () => toggleBlank(board.id),
    },
    {
      label: dark ? words.themeLight : words.theme,
      run: () => setSettings({ wallTheme: dark ? 'light' : 'asphalt' }),
    },
    ...(open ? [{ label: words.close, run: closeWall }] : []),
  ];
  return (
    <div className={styles.group}>
      {board.wall.blank && (
        <Button look="go" onClick={() => toggleBlank(board.id)}>
          {words.unblank}
        </Button>
      )}
      <Button
        look="asphalt"
        onClick={() => {
          if (!openWall(`/vaeg/${courseId}/${board.id}`)) toast(words.blocked, { urgent: true });
        }}
      >
        {open ? words.openAgain : words.open}
      </Button>
      <Menu label={words.choices} items={items} className={styles.more}>
        <Dots />
      </Menu>
    </div>
  );
}
