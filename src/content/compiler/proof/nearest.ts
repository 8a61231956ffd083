import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import { defaultTerms, inTerms } from '../../../model/terms.ts';
import { type Lang, languages, type Text } from '../../../model/text.ts';

const stemmers: Record<Lang, (word: string) => string> = { da: danish, en: english };

/** Two texts by their places in the list, `first` before `second`; `score` 0 (no word shared) to 1 (the same words). */
export type NearPair = { first: number; second: number; score: number };

/** The different word stems of a text (Snowball's, for its language), its term tokens replaced by the default terms. */
export function stemsOf(text: string, lang: Lang): Set<string> {
  const words =
    inTerms(text, lang, defaultTerms)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => stemmers[lang](word)));
}

/**
 * The closest pairs of a list of texts, closest first, those below `atLeast` left out.
 *
 * The score is the mean over both languages of the cosine between two texts' sets of stems, each stem weighing
 * ln(1 + texts / texts that hold it): a word that stands in every other card tells next to nothing (Spärck Jones,
 * "A statistical interpretation of term specificity", 1972).
 */
export function nearestPairs(texts: readonly Text[], atLeast: number): NearPair[] {
  const sums = languages.map((lang) => cosines(texts.map((text) => stemsOf(text[lang], lang))));
  const pairs: NearPair[] = [];
  for (const first of texts.keys()) {
    const rows = sums.map((row) => row(first));
    for (let second = first + 1; second < texts.length; second++) {
      const score = rows.reduce((sum, row) => sum + (row[second] ?? 0), 0) / rows.length;
      if (score >= atLeast) pairs.push({ first, second, score });
    }
  }
  return pairs.sort((a, b) => b.score - a.score);
}

/** For each text the cosines with all of them, found through the lists of texts that hold a stem. */
function cosines(stems: readonly ReadonlySet<string>[]): (text: number) => Float64Array {
  const holders = new Map<string, number[]>();
  for (const [text, own] of stems.entries()) {
    for (const stem of own) {
      const list = holders.get(stem);
      if (list === undefined) holders.set(stem, [text]);
      else list.push(text);
    }
  }
  const squared = new Map([...holders].map(([stem, list]) => [stem, Math.log(1 + stems.length / list.length) ** 2]));
  const lengths = stems.map((own) => Math.sqrt([...own].reduce((sum, stem) => sum + (squared.get(stem) ?? 0), 0)));
  return (text) => {
    const row = new Float64Array(stems.length);
    for (const stem of stems[text] ?? []) {
      for (const other of holders.get(stem) ?? []) row[other] = (row[other] ?? 0) + (squared.get(stem) ?? 0);
    }
    const length = lengths[text] ?? 0;
    return row.map((sum, other) => (sum === 0 ? 0 : sum / (length * (lengths[other] ?? 0))));
  };
}
