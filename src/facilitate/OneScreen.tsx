import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { toast } from '../ui/toasts.ts';
import styles from './OneScreen.module.css';
import { type Hands, useClicker } from './useClicker.ts';

type Props = Pick<Hands, 'turn' | 'blank'> & {
  wall: ReactNode;
  blanked: boolean;
  /** There is nowhere to turn to: no buttons for it. */
  onePlace?: boolean;
  onLeave: () => void;
  /** What stands over the buttons: the line to type in, words to say. */
  children: ReactNode;
  /** More buttons. */
  more?: ReactNode;
};

/** For a mirrored projector: the wall fills the screen, and the controls come with Enter or the mouse and go with Esc. */
export function OneScreen({ turn, blank, wall, blanked, onePlace = false, onLeave, children, more }: Props) {
  const words = useWords();
  const [controls, setControls] = useState(false);
  const hideOrLeave = () => (controls ? setControls(false) : onLeave());
  useClicker(true, { turn, blank, arrows: !controls, onEscape: hideOrLeave });
  useFullScreen(hideOrLeave);
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
  return (
    <div
      className={styles.screen}
      onPointerMove={(event) => event.movementY !== 0 && setControls(true)}
      onPointerDown={(event) => isFreePlace(event.target) && setControls(true)}
    >
      <main>{wall}</main>
      {controls && (
        <div className={styles.controls}>
          {children}
          <div className={styles.buttons}>
            {!onePlace && (
              <>
                <Button look="asphalt" onClick={() => turn(-1)}>
                  {words.road.previous}
                </Button>
                <Button look="asphalt" onClick={() => turn(1)}>
                  {words.road.next}
                </Button>
              </>
            )}
            <Button look="asphalt" onClick={blank}>
              {blanked ? words.wall.unblank : words.wall.blank}
            </Button>
            {more}
            <Button look="asphalt" onClick={onLeave}>
              {words.wall.leaveOneScreen}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** A press on something of the wall's own, such as an answer to tap, is not a wish for the controls. */
const isFreePlace = (target: EventTarget) =>
  target instanceof Element && target.closest('button, a, input, label') === null;

/** Takes the whole screen while it is shown. The Esc that ends full screen never comes as a key: browsers keep it to themselves. */
function useFullScreen(onEscape: () => void): void {
  const words = useWords();
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useEffect(() => {
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    toast(words.wall.oneScreenHint);
    return () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, [words]);
  useEffect(() => {
    const ended = () => document.fullscreenElement === null && latest.current();
    document.addEventListener('fullscreenchange', ended);
    return () => document.removeEventListener('fullscreenchange', ended);
  }, []);
}
