import { simpleDiffString } from 'lib0/diff';

/**
 * What a text becomes when it was `base`, this side made it `mine` and the other side meanwhile made it `theirs`: letters that
 * either side put in are all there, letters that either side took out are gone. Where both wrote at the same place, theirs
 * comes first. For a text field that was drawn with `base` while the document moved on.
 */
export function mergeWords(base: string, mine: string, theirs: string): string {
  if (mine === theirs || base === theirs) return mine;
  if (base === mine) return theirs;
  const edits = [simpleDiffString(base, theirs), simpleDiffString(base, mine)];
  let merged = '';
  for (let i = 0; i <= base.length; i++) {
    for (const edit of edits) if (edit.index === i) merged += edit.insert;
    if (!edits.some((edit) => i >= edit.index && i < edit.index + edit.remove)) merged += base.charAt(i);
  }
  return merged;
}
