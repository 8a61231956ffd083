import { printing as da } from '../../src/i18n/da/printing.ts';
import { printing as en } from '../../src/i18n/en/printing.ts';
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

/** Something to make, and what its file is called: `name` when it is one of several in a folder, `studioName` as in the print studio. */
export type Named = { name: string; studioName: string; job: PrintJob };

const printing = { da, en };

/** What of the content there are several of, by kind: each is a file, and `all` stands for every one. */
const several = { wallposter: 'posters', script: 'scripts', method: 'methods', pack: 'scripts' } as const;

/** The jobs that a kind and what was written after it ask for, in one language. */
export async function jobsFor(kind: Kind, subjects: readonly string[], lang: Lang, values: Values): Promise<Named[]> {
  if (kind === 'poster' || kind === 'report') {
    const course = await courseFrom(oneSubject(kind, subjects));
    const job = kind === 'poster' ? posterJob(course, lang, values) : reportJob(course, lang);
    return [{ name: kind, studioName: studioName(kind, job), job }];
  }
  if (kind === 'testsheet') {
    nothingMore(subjects);
    return [{ name: kind, studioName: printing[lang].fileNames.testSheet, job: testSheetJob(lang, values) }];
  }
  const content = await soundContent();
  if (kind === 'cards') {
    const ids = subjects.includes('all') ? content.decks.map(({ id }) => id) : [...new Set(subjects)];
    const wanted = ids.length > 0 ? ids : [undefined];
    const job = await cardsJob(wanted, lang, values, content);
    const name = ids.length === 1 ? (ids[0] ?? kind) : kind;
    return [{ name, studioName: studioName(name, job), job }];
  }
  if (kind === 'booklet') {
    const id = oneSubject(kind, subjects);
    const job = bookletJob(id, lang, values, content);
    return [{ name: id ?? kind, studioName: id === 'glossary' ? 'ordliste' : 'eksempler', job }];
  }
  if (kind === 'list') return [];
  const make = { wallposter: wallPosterJob, script: scriptJob, method: methodJob, pack: packJob }[kind];
  const all = content[several[kind]].map(({ id }) => id);
  const ids = subjects.includes('all') ? all : [...new Set(subjects)];
  // Without an id it stops, and lists the known ones.
  if (ids.length === 0) make(undefined, lang, values, content);
  return ids.map((id) => {
    const job = make(id, lang, values, content);
    return { name: id, studioName: studioName(id, job), job };
  });
}

/** What the print studio calls the file of a job, without its ending. */
function studioName(id: string, job: PrintJob): string {
  const { fileNames, studio } = printing[job.lang];
  switch (job.kind) {
    case 'cards': {
      const [deck, ...more] = job.decks;
      if (deck === undefined || more.length > 0) return fileNames.selection;
      return deck.story ? deck.id : fileNames.deck(deck.id);
    }
    case 'poster':
      return `${fileNames.poster}-${job.paper}`;
    case 'board':
      return `${fileNames.board[job.data.board]}-${job.paper}`;
    case 'wallPoster':
      return `${id}-${job.paper}`;
    case 'report':
      return fileNames.report;
    case 'pack':
      return `${id}-${studio.pack.fileName}`;
    default:
      return id;
  }
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
