/** The word of a list that a mistyped one was most likely meant to be; undefined when none is near. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const own = typed.toLowerCase();
  const scored = words
    .map((word) => ({ word, distance: distance(own, word.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = scored;
  const begun = words.find((word) => own.length >= 3 && word.toLowerCase().startsWith(own));
  if (best && best.distance <= Math.max(1, Math.floor(own.length / 3))) return best.word;
  return begun;
}

/** How many letters must be put in, taken out or changed to get from one word to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (const [index, other] of [...to].entries()) {
      const changed = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** What is added to a message about an unknown word; empty when none is near. */
export function didYouMean(typed: string, words: readonly string[]): { da: string; en: string } {
  const found = nearest(typed, words);
  return found === undefined ? { da: '', en: '' } : { da: ` Mente du ${found}?`, en: ` Did you mean ${found}?` };
}
