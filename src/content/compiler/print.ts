import type { Lang } from '../../model/text.ts';
import type { Problem } from '../problem.ts';

const words = {
  da: { allowed: 'Tilladt:', count: (n: number) => (n === 1 ? '1 fejl i indholdet' : `${n} fejl i indholdet`) },
  en: {
    allowed: 'Allowed:',
    count: (n: number) => (n === 1 ? '1 mistake in the content' : `${n} mistakes in the content`),
  },
} as const;

/** All problems as text for a terminal or an overlay: place first, then Danish, then English. */
export function printProblems(problems: readonly Problem[], dir = 'content'): string {
  const count = `${words.da.count(problems.length)} / ${words.en.count(problems.length)}`;
  return [count, ...problems.map((problem) => printProblem(problem, dir))].join('\n\n');
}

/** `content/decks/tillid.yml:42:7  cards › tillid-04 › text › da`, and a line in each language below. */
export function printProblem({ file, line, column, path, what, allowed }: Problem, dir = 'content'): string {
  const place = [`${dir}/${file}`, line, ...(column === undefined ? [] : [column])].join(':');
  const inLanguage = (lang: Lang) => `  ${lang}  ${what[lang]} ${words[lang].allowed} ${allowed[lang]}`;
  return [path === '' ? place : `${place}  ${path}`, inLanguage('da'), inLanguage('en')].join('\n');
}
