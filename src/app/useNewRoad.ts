import { useState } from 'react';
import { useLocation } from 'wouter';
import { loadKind } from '../content/catalogue.ts';
import { useWords } from '../i18n/language.tsx';
import { newRoadBoard } from '../model/road.ts';
import { toast } from '../ui/toasts.ts';

/** Makes a course with a road and goes there: no form, one press. */
export function useNewRoad(): { start: (road: string) => void; starting: boolean } {
  const [, navigate] = useLocation();
  const words = useWords();
  const [starting, setStarting] = useState(false);
  const start = async (id: string) => {
    setStarting(true);
    try {
      const [{ createCourse, newId }, roads] = await Promise.all([import('../store/index.ts'), loadKind('roads')]);
      const road = roads.find((one) => one.id === id);
      if (road === undefined) throw new Error('There is no road in the content');
      const board = newRoadBoard(road, newId(), Date.now());
      const course = await createCourse({ boards: { [board.id]: board } });
      navigate(`/forloeb/${course}/tavle/${board.id}`);
    } catch (error) {
      console.error(error);
      toast(words.storage.change.failed, { urgent: true });
      setStarting(false);
    }
  };
  return { start: (id) => void start(id), starting };
}
