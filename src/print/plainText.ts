/**
 * Characters that are nothing on paper: control characters, halves of characters, marks of direction and joining, and variants
 * of emoji. A soft hyphen stays, and so do line breaks.
 */
const nothingOnPaper = /(?!\u00ad)(?:[\p{Cc}\p{Cf}\p{Cs}\p{EMod}]|\p{Variation_Selector})/gu;

/** A text with only what can be seen; everywhere on paper, in the file's title and in what is said about it. */
export const plainText = (text: string): string =>
  text.replace(nothingOnPaper, (char) => (/\s/.test(char) ? char : ''));

/** The same data with plain texts; anything that is not a text stays. */
export function inPlainText<T>(data: T): T {
  return plain(data) as T;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
