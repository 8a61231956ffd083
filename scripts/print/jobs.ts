import { presetPrinting, type SheetPaper, type Sides, sheetPapers, sidesChoices } from '../../src/model/printing.ts';
import type { Lang } from '../../src/model/text.ts';
import type { PrintJob } from '../../src/print/job.ts';
import { cardsJob } from './cards.ts';
import { offsetOf, oneOf } from './choose.ts';
import { courseFrom, soundContent } from './content.ts';
import type { Kind, Values } from './options.ts';
import { posterJob, wallPosterJob } from './posters.ts';
import { bookletJob, methodJob, packJob, reportJob, scriptJob } from './sheets.ts';
import { Stop } from './stop.ts';

/** Something to make, and what its file is called when it is one of several. */
export type Named = { name: string; job: PrintJob };

/** What of the content there are several of, by kind: each is a file, and `all` stands for every one. */
const several = { wallposter: 'posters', script: 'scripts', method: 'methods', pack: 'scripts' } as const;

/** The jobs that a kind and what was written after it ask for, in one language. */
export async function jobsFor(kind: Kind, subjects: readonly string[], lang: Lang, values: Values): Promise<Named[]> {
  if (kind === 'poster' || kind === 'report') {
    const course = await courseFrom(oneSubject(kind, subjects));
    return [{ name: kind, job: kind === 'poster' ? posterJob(course, lang, values) : reportJob(course, lang) }];
  }
  if (kind === 'testsheet') {
    nothingMore(subjects);
    return [{ name: kind, job: testSheetJob(lang, values) }];
  }
  const content = await soundContent();
  if (kind === 'cards') {
    const ids = subjects.includes('all') ? content.decks.map(({ id }) => id) : [...new Set(subjects)];
    const wanted = ids.length > 0 ? ids : [undefined];
    const job = await cardsJob(wanted, lang, values, content);
    return [{ name: ids.length === 1 ? (ids[0] ?? kind) : kind, job }];
  }
  if (kind === 'booklet') {
    const id = oneSubject(kind, subjects);
    return [{ name: id ?? kind, job: bookletJob(id, lang, values, content) }];
  }
  if (kind === 'list') return [];
  const make = { wallposter: wallPosterJob, script: scriptJob, method: methodJob, pack: packJob }[kind];
  const all = content[several[kind]].map(({ id }) => id);
  const ids = subjects.includes('all') ? all : [...new Set(subjects)];
  if (ids.length === 0) return [{ name: kind, job: make(undefined, lang, values, content) }];
  return ids.map((id) => ({ name: id, job: make(id, lang, values, content) }));
}

function oneSubject(kind: Kind, [subject, ...more]: readonly string[]): string | undefined {
  if (more.length === 0) return subject;
  const extra = more.join(' ');
  throw new Stop(
    1,
    `${kind} tager én ad gangen. For meget: ${extra}`,
    `${kind} takes one at a time. Too much: ${extra}`,
  );
}

function nothingMore(subjects: readonly string[]): void {
  if (subjects.length > 0) throw new Stop(1, `For meget: ${subjects.join(' ')}`, `Too much: ${subjects.join(' ')}`);
}

const oneSided: readonly Sides[] = ['fold', 'frontsOnly'];

function testSheetJob(lang: Lang, values: Values): PrintJob {
  const sides = oneOf('sides', values.sides, sidesChoices.filter(isTwoSided), presetTwoSided);
  const papers = Object.keys(sheetPapers) as SheetPaper[];
  const paper = oneOf('paper', values.paper, papers, presetPrinting.officeTwoSided.paper);
  return { kind: 'testSheet', data: { printer: '', paper, sides, offset: offsetOf(values.offset) }, lang };
}

type TwoSided = Exclude<Sides, 'fold' | 'frontsOnly'>;
const isTwoSided = (sides: Sides): sides is TwoSided => !oneSided.includes(sides);
const presetTwoSided: TwoSided = 'longEdge';
