import { entryOf } from '../boards/registry.ts';
import { useWords } from '../i18n/language.tsx';
import type { Id, Timer } from '../model/course.ts';
import { addMinutes } from '../model/timer.ts';
import { view } from '../store/index.ts';
import { TimerControls } from './TimerControls.tsx';

/** `label`: whose time it is, where it is not that of the open place. */
type Props = { boardId: Id; at: Id; timer: Timer; label?: string };

/** The timer of the open place on a board. */
export function TimerBar({ boardId, at, timer, label }: Props) {
  const words = useWords().road.timer;
  const set = (act: (timer: Timer, now: number) => void) =>
    view((course) => {
      const board = course.boards[boardId];
      const here = board && entryOf(board).timerAt(board, at);
      if (here !== undefined) act(here, Date.now());
    });
  return (
    <TimerControls
      timer={timer}
      label={label ?? words.label}
      set={set}
      onMinutes={(minutes) => set((one, now) => addMinutes(one, minutes, now))}
    />
  );
}
