import * as z from 'zod';

/**
 * Marks a schema as an id. The compiler finds every marked value wherever it stands, so ids and references need no
 * code per kind. `everywhere`: unique in all of its kind. `file`: unique inside its file.
 * `numbered`: must be the file's own id, a hyphen and a number (`tillid-04`).
 */
export const ids = z.registry<{ unique: 'everywhere' | 'file'; numbered?: true }>();

/** Marks a schema as a reference to an id; `to` is the kind and, for list items, the list: `decks`, `values/values`. */
export const references = z.registry<{ to: string }>();
