/**
 * Which cards are to be printed together: ids of decks and of hand-picked selections, and cards to write on. `since`: of the one
 * deck that is chosen only what is other than it was in this edition.
 */
export type CardPicks = { decks: readonly string[]; selections: readonly string[]; blanks: number; since?: number };

/** No more blank cards than this at a time. */
export const mostBlanks = 200;

/** Picks from the last part of an address, such as `tillid,udvalg-a1b2,blanke-16`. */
export function readPicks(text: string | undefined): CardPicks {
  const parts = (text ?? '').split(',').filter((part) => part !== '');
  const after = (prefix: string) =>
    parts.flatMap((part) => (part.startsWith(prefix) ? [part.slice(prefix.length)] : []));
  const blanks = Number(after('blanke-')[0] ?? 0);
  const since = Number(after('siden-')[0] ?? 0);
  return {
    decks: [...new Set(parts.filter((part) => !/^(udvalg|blanke|siden)-/.test(part)))],
    selections: [...new Set(after('udvalg-'))],
    blanks: Number.isInteger(blanks) ? Math.min(Math.max(0, blanks), mostBlanks) : 0,
    ...(Number.isInteger(since) && since > 0 ? { since } : {}),
  };
}

/** The address of picks. */
export function picksAddress({ decks, selections, blanks, since }: CardPicks): string {
  const alone = decks.length === 1 && selections.length + blanks === 0;
  const parts = [
    ...decks,
    ...selections.map((id) => `udvalg-${id}`),
    ...(blanks > 0 ? [`blanke-${blanks}`] : []),
    ...(alone && since !== undefined ? [`siden-${since}`] : []),
  ];
  return parts.length === 0 ? '/print/kort' : `/print/kort/${parts.join(',')}`;
}

/** A list with something in it, or without it if it was there. */
export const toggled = (list: readonly string[], one: string): string[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
