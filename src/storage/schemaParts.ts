import { generateKeyBetween } from 'fractional-indexing';
import { z } from 'zod';

// Our content security policy allows no code made of strings, which zod would otherwise try, with an error in the console.
z.config({ jitless: true });

/* What the records of a course are made of; schema.ts puts them together. */

/** Far above what a workshop writes. */
const longestText = 1_000_000;

export const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,40}$/, 'not an id')
  .refine((value) => !(value in Object.prototype), 'not an id');
export const words = z.string().max(longestText);
export const count = z.number().int().min(0);
export const moment = z.number().min(0).max(8.64e15);
/** Browsers' date fields give years of up to six digits. */
export const date = z.string().regex(/^(\d{4,6}-\d\d-\d\d)?$/, 'not a date (YYYY-MM-DD)');
export const rank = z.string().max(1_000).refine(isRank, 'not a rank');
export const text = z.object({ da: words, en: words });

function isRank(value: string): boolean {
  try {
    return value !== '' && generateKeyBetween(value, null) > value;
  } catch {
    return false;
  }
}

export function records<T extends { id: string }>(record: z.ZodType<T>) {
  return z.record(id, record).superRefine((all, context) => {
    for (const [key, one] of Object.entries(all))
      if (one.id !== key)
        context.addIssue({ code: 'custom', path: [key, 'id'], message: 'is not the id it is kept under' });
  });
}

export const timer = z.object({ length: z.number().min(0), spent: z.number().min(0), startedAt: moment.nullable() });
const wall = z.object({ at: id, followUps: count, blank: z.boolean() });
export const maybeId = z.union([z.literal(''), id]);
export const board = { id, createdAt: moment, title: text, wall };
