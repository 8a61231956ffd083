import { type RefObject, useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { EvaluationBoard, Id } from '../../model/course.ts';
import { type Answer, answers, questionsOf } from '../../model/evaluation.ts';
import { toast } from '../../ui/toasts.ts';
import type { EvaluationMoves } from './moves.ts';

/** Where the person with the keyboard is: before the first question, at one of them, or through. */
export type RoundStep = 'ready' | number | 'thanks';

/**
 * One person at a time answers the questions; with the last one the slip is counted. Until then the answers are in this window
 * only and shown nowhere. Keys: 1–4 answer, 0 passes, Backspace goes back, Enter goes on to the next person.
 */
export function useRound(board: EvaluationBoard, moves: EvaluationMoves, box: RefObject<HTMLElement | null>) {
  const words = useWords();
  const [step, setStep] = useState<RoundStep>('ready');
  const slip = useRef(new Map<Id, Answer>());
  const takeBack = useRef<() => boolean>(() => false);
  const questions = questionsOf(board);
  const begin = () => {
    slip.current = new Map();
    setStep(0);
  };
  const answer = (given: Answer | null) => {
    const question = typeof step === 'number' ? questions[step] : undefined;
    if (question === undefined || typeof step !== 'number') return;
    if (given === null) slip.current.delete(question.id);
    else slip.current.set(question.id, given);
    if (step + 1 < questions.length) {
      setStep(step + 1);
      return;
    }
    takeBack.current = moves.addSlip(slip.current);
    setStep('thanks');
  };
  const back = () => {
    if (step === 'thanks') {
      if (takeBack.current()) setStep(questions.length - 1);
      else toast(words.app.undoTooLate);
    } else if (typeof step === 'number' && step > 0) setStep(step - 1);
  };
  const actionOf = ({ key, target }: KeyboardEvent): (() => void) | undefined => {
    const chosen = answers[Number(key) - 1];
    if (typeof step === 'number' && /^[1-4]$/.test(key) && chosen !== undefined) return () => answer(chosen);
    if (typeof step === 'number' && key === '0') return () => answer(null);
    if (key === 'Backspace') return back;
    const free = target === document.body || (target instanceof Element && box.current?.contains(target));
    return key === 'Enter' && typeof step === 'string' && free ? begin : undefined;
  };
  useRoundKeys(box, actionOf);
  return { step, questions, begin, answer, back };
}

/** Keys anywhere but in a text field, before anybody else gets them; not in a picture of the wall. */
function useRoundKeys(
  box: RefObject<HTMLElement | null>,
  actionOf: (event: KeyboardEvent) => (() => void) | undefined,
) {
  const latest = useRef(actionOf);
  latest.current = actionOf;
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (target?.closest('input, textarea, select, dialog, [role=menu]')) return;
      if (box.current === null || box.current.closest('[inert], [aria-hidden=true]') !== null) return;
      // "Ret mit svar" is pressed with Enter like any button.
      if (event.key === 'Enter' && target?.closest('button, a') && !target.closest('[data-begin]')) return;
      const act = latest.current(event);
      if (act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener('keydown', keys, { capture: true });
    return () => window.removeEventListener('keydown', keys, { capture: true });
  }, [box]);
}
