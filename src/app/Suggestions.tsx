import type { Ask } from '../library/ask.ts';
import SuggestionList from '../library/SuggestionList.tsx';
import { useStart } from './useStart.ts';

/** What fits, each started with one press: a course is made, and the way leads straight to its first step. */
export default function Suggestions({ ask }: { ask: Ask }) {
  const { start, starting } = useStart(ask.people);
  return <SuggestionList ask={ask} onStart={start} starting={starting} />;
}
