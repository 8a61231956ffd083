import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import type { ToolKind } from '../model/toolBoards.ts';
import { newToolBoard } from '../model/tools.ts';
import { toast } from '../ui/toasts.ts';

/** Puts a board of the toolbox into the course that is open (or the latest, or a new one) and goes there: no form, one press. */
export function useNewTool(): { start: (kind: ToolKind) => void; starting: boolean } {
  const [, navigate] = useLocation();
  const words = useWords();
  const [starting, setStarting] = useState(false);
  const start = async (kind: ToolKind) => {
    setStarting(true);
    try {
      const [{ someCourse }, { change, newId, readCourse }, { boardNames }] = await Promise.all([
        import('../courses/someCourse.ts'),
        import('../store/index.ts'),
        import('../i18n/boardNames.ts'),
      ]);
      await someCourse();
      const board = newToolBoard({ id: newId(), now: Date.now(), kind, title: boardNames.tools[kind] });
      change((course) => {
        course.boards[board.id] = board;
      });
      navigate(`/forloeb/${readCourse().id}/tavle/${board.id}`);
    } catch (error) {
      console.error(error);
      toast(words.storage.change.failed, { urgent: true });
      setStarting(false);
    }
  };
  return { start: (kind) => void start(kind), starting };
}
