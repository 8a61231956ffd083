import * as z from 'zod';
import type { Text } from '../../model/text.ts';
import type { Fault } from '../problem.ts';

/** The author's manual for one key: what belongs here, in both languages. Shown on hover and in messages. */
export const manual = (da: string, en: string, ...examples: unknown[]) => ({
  description: `${da} / ${en}`,
  ...(examples.length > 0 && { examples }),
});

/** A zod issue that carries its own words in both languages; `path` points below the checked value. */
export function issue(input: unknown, fault: Fault, path: PropertyKey[] = []) {
  return { code: 'custom' as const, input, path, params: fault, continue: true };
}

/**
 * A rule over several keys of an object. It runs whatever is wrong elsewhere in the file, as long as the keys it reads
 * have the given shape, so that all mistakes come out in one go.
 */
export function rule<Shape extends z.ZodType>(
  shape: Shape,
  faults: (value: z.output<Shape>) => { fault: Fault; path: PropertyKey[] }[],
) {
  return z.superRefine<unknown>(
    (value, ctx) => {
      const read = shape.safeParse(value);
      if (!read.success) return;
      for (const { fault, path } of faults(read.data)) ctx.addIssue(issue(value, fault, path));
    },
    { when: () => true },
  );
}

/** What is wrong when two sums of minutes do not meet. */
export function minutesFault(sum: number, total: number, allowed: Text): Fault {
  return {
    what: {
      da: `Delene tager ${sum} minutter tilsammen, men minutes siger ${total}.`,
      en: `The parts take ${sum} minutes together, but minutes says ${total}.`,
    },
    allowed,
  };
}
