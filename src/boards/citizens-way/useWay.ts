import { useMemo } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import { handoversOf, stepsOf } from '../../model/citizensWay.ts';
import type { Course, Id } from '../../model/course.ts';
import { inTerms } from '../../model/terms.ts';
import type { CitizensWayBoard, WayStep } from '../../model/toolBoards.ts';

/** A step as it is drawn: its number, what it is called, and whose hands the citizen goes on to after it, if others. */
export type DrawnStep = { step: WayStep; number: number; name: string; next: Id | undefined; to: WayStep | undefined };

/** The steps of a way in order. */
export function useSteps(board: CitizensWayBoard): DrawnStep[] {
  const words = useWords().citizensWay;
  return useMemo(() => {
    const steps = stepsOf(board);
    const handovers = new Map(handoversOf(board).map(({ from, to }) => [from.id, to]));
    return steps.map((step, i) => ({
      step,
      number: i + 1,
      name: step.title.trim() === '' ? words.step(i + 1) : words.named(i + 1, step.title),
      next: steps[i + 1]?.id,
      to: handovers.get(step.id),
    }));
  }, [board, words]);
}

/** Puts the workplace's own word for the citizen into a text. */
export function useAsked(course: Course): (text: string) => string {
  const lang = useLang();
  return (text) => inTerms(text, lang, course);
}
