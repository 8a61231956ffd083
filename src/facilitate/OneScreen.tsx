import { Suspense, useEffect, useRef, useState } from 'react';
import { entryOf } from '../boards/registry.ts';
import { useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { useCourse } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { toast } from '../ui/toasts.ts';
import styles from './OneScreen.module.css';
import { toggleBlank, turn, useClicker } from './useClicker.ts';
import { WallView } from './WallView.tsx';

/** For a mirrored projector: the wall fills the screen, and the controls come with Enter or the mouse and go with Esc. */
export function OneScreen({ boardId, onLeave }: { boardId: Id; onLeave: () => void }) {
  const words = useWords();
  const board = useCourse((course) => course.boards[boardId]);
  const [controls, setControls] = useState(false);
  const hideOrLeave = () => (controls ? setControls(false) : onLeave());
  useClicker(boardId, true, { arrows: !controls, onEscape: hideOrLeave });
  useEffect(() => {
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    toast(words.wall.oneScreenHint);
    return () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, [words]);
  const onEscape = useRef(hideOrLeave);
  onEscape.current = hideOrLeave;
  useEffect(() => {
    // The Esc that ends full screen never comes as a key: browsers keep it to themselves.
    const ended = () => document.fullscreenElement === null && onEscape.current();
    document.addEventListener('fullscreenchange', ended);
    return () => document.removeEventListener('fullscreenchange', ended);
  }, []);
  useEffect(() => {
    if (controls) return;
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      setControls(true);
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, [controls]);
  if (board === undefined) return null;
  const { Line } = entryOf(board);
  return (
    <div className={styles.screen} onPointerMove={(event) => event.movementY !== 0 && setControls(true)}>
      <main>
        <WallView boardId={boardId} />
      </main>
      {controls && (
        <div className={styles.controls}>
          <div className={styles.line}>
            <Suspense fallback={null}>
              <Line boardId={boardId} />
            </Suspense>
          </div>
          <Button look="asphalt" onClick={() => turn(boardId, -1)}>
            {words.road.previous}
          </Button>
          <Button look="asphalt" onClick={() => turn(boardId, 1)}>
            {words.road.next}
          </Button>
          <Button look="asphalt" onClick={() => toggleBlank(boardId)}>
            {board.wall.blank ? words.wall.unblank : words.wall.blank}
          </Button>
          <Button look="asphalt" onClick={onLeave}>
            {words.wall.leaveOneScreen}
          </Button>
        </div>
      )}
    </div>
  );
}
