import danish from 'hyphen/da/index.js';
import type { Lang } from '../../model/text.ts';

const soft = '\u00ad';
const shortestWord = 8;
const shortestPart = 3;

/**
 * Compounds of the trade whose patterns break in the wrong place or not at all, with the right places. A word that
 * begins with one of them (whatever its ending) breaks there, and by the patterns only after it.
 */
const compounds = [
  'arbejds-miljø',
  'kerne-opgave',
  'kompetence-udviklings-samtale',
  'med-arbejder',
  'medarbejder-udviklings-samtale',
  'personale-møde',
  'ret-færdig-hed',
  'samarbejds-evne',
  'samarbejds-udvalg',
  'sikkerheds-miljø',
  'tavle-møde',
  'tillids-repræsentant',
  'værdi-grundlag',
  'vagt-skifte',
  'hjemme-pleje',
].map((marked) => ({ word: marked.replaceAll('-', ''), parts: marked.split('-') }));

const cache = new Map<string, string[]>();

/**
 * The parts a word of letters may be broken into, with a hyphen between. Soft hyphens in the word win; then our own
 * compounds; then the Danish patterns with at least 3 letters on each side, in words of 8 letters or more. English words
 * are never hyphenated: they are short, and a wrong break costs more than a ragged line.
 */
export function hyphenate(word: string, lang: Lang): string[] {
  if (word.includes(soft)) return word.split(soft).filter((part) => part !== '');
  if (lang !== 'da' || word.length < shortestWord) return [word];
  const known = cache.get(word);
  if (known) return known;
  const lower = word.toLowerCase();
  const compound = compounds.find((candidate) => lower.startsWith(candidate.word));
  const parts = compound ? ofCompound(word, compound.parts) : longEnough(byPatterns(word));
  cache.set(word, parts);
  return parts;
}

const byPatterns = (word: string) => danish.hyphenateSync(word, { minWordLength: shortestWord }).split(soft);

function ofCompound(word: string, parts: string[]): string[] {
  let start = 0;
  const own = parts.map((part) => {
    start += part.length;
    return word.slice(start - part.length, start);
  });
  const rest = word.slice(start);
  if (rest.length < shortestWord) return [...own.slice(0, -1), `${own.at(-1) ?? ''}${rest}`];
  return [...own, ...longEnough(byPatterns(rest))];
}

/** Joins parts that would leave fewer than three letters before the first or after the last hyphen. */
function longEnough(parts: string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.length < shortestPart) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  const last = joined.at(-1);
  const before = joined.at(-2);
  if (last !== undefined && before !== undefined && last.length < shortestPart)
    return [...joined.slice(0, -2), before + last];
  return joined;
}
