import { createContext, useContext, useEffect } from 'react';
import type { Problem } from '../../print/layout/displayList.ts';

/** What is chosen in the studio and cannot be. */
type WrongChoices = {
  /** Found when the job was laid out. */
  found: readonly Problem[];
  /** A field holds what was never handed on; undefined: it is right again. */
  tell: (field: string, said: string | undefined) => void;
};

const context = createContext<WrongChoices>({ found: [], tell: () => undefined });
export const WrongChoicesProvider = context.Provider;

/** What is wrong with one choice as it was laid out. */
export const useWrongChoice = (field: string): Problem | undefined =>
  useContext(context).found.find((problem) => problem.field === field);

/** Tells the studio that the field with this id holds something that cannot be. */
export function useTellWrong(id: string, said: string | undefined): void {
  const { tell } = useContext(context);
  useEffect(() => {
    tell(id, said);
    return () => tell(id, undefined);
  }, [id, said, tell]);
}
