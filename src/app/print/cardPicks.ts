/** Which cards are to be printed together: ids of decks and of hand-picked selections, and cards to write on. */
export type CardPicks = { decks: readonly string[]; selections: readonly string[]; blanks: number };

/** No more blank cards than this at a time. */
export const mostBlanks = 200;

/** Picks from the last part of an address, such as `tillid,udvalg-a1b2,blanke-16`. */
export function readPicks(text: string | undefined): CardPicks {
  const parts = (text ?? '').split(',').filter((part) => part !== '');
  const after = (prefix: string) =>
    parts.flatMap((part) => (part.startsWith(prefix) ? [part.slice(prefix.length)] : []));
  const blanks = Number(after('blanke-')[0] ?? 0);
  return {
    decks: [...new Set(parts.filter((part) => !/^(udvalg|blanke)-/.test(part)))],
    selections: [...new Set(after('udvalg-'))],
    blanks: Number.isInteger(blanks) ? Math.min(Math.max(0, blanks), mostBlanks) : 0,
  };
}

/** The address of picks. */
export function picksAddress({ decks, selections, blanks }: CardPicks): string {
  const parts = [...decks, ...selections.map((id) => `udvalg-${id}`), ...(blanks > 0 ? [`blanke-${blanks}`] : [])];
  return parts.length === 0 ? '/print/kort' : `/print/kort/${parts.join(',')}`;
}

/** A list with something in it, or without it if it was there. */
export const toggled = (list: readonly string[], one: string): string[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
