/** The first two sentences of a text. A full stop inside a time of day (7.40) or before a small letter ends none. */
export function opening(text: string): string {
  return text
    .split(/(?<=[.?]["”]?)\s+(?=["”]?\p{Lu})/u)
    .slice(0, 2)
    .join(' ')
    .trim();
}
