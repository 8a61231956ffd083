import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compileContent } from '../src/content/compiler/compile.ts';
import { printProblems } from '../src/content/compiler/print.ts';
import type { Content } from '../src/content/types.ts';
import { type CitizenWord, citizenWords, type Profile, profiles, type Terms } from '../src/model/terms.ts';
import { type Lang, languages } from '../src/model/text.ts';
import { deckJob as cardsJob } from '../src/print/cardsJob.ts';
import { fontsFromDisk } from '../src/print/fonts/fromDisk.ts';
import { deckToPrint, wallPosterToPrint } from '../src/print/fromContent.ts';
import { posterToPrint } from '../src/print/fromCourse.ts';
import { layOutJob, type PrintJob } from '../src/print/job.ts';
import { type Paper, paperNames } from '../src/print/layout/units.ts';
import { renderPdf } from '../src/print/pdf/renderPdf.ts';
import { readCourseFile } from '../src/storage/file.ts';

const help = `npm run print -- deck ID [--lang da|en] [--citizen ORD] [--profile PROFIL] --out FIL.pdf
npm run print -- poster FORLØB.vejkort [--lang da|en] [--paper a4|a3|a2|a1|a0] [--board ID] --out FIL.pdf
npm run print -- wallposter ID [--lang da|en] [--paper a4|a3|a2|a1|a0] [--citizen ORD] [--profile PROFIL] --out FIL.pdf

  deck     Et kortsæt på A4, klar til tosidet print: otte kort på et ark, fortællekort to.
           A deck on A4, ready for two-sided printing: eight cards on a sheet, story cards two.
  wallposter  En af Vejkorts egne plakater til væggen.
           One of Vejkort's own posters for the wall.
  poster   Plakaten fra et gemt forløb, med listen over sagerne ved siden af.
           The poster of a saved course, with its side list.

  --out      filen, der skal skrives / the file to write
  --lang     sprog / language: ${languages.join(', ')} (da)
  --paper    plakatens papir / paper of the poster: ${paperNames.join(', ')} (a3)
  --board    hvilken vej i forløbet / which road of the course (den nyeste / the latest)
  --citizen  arbejdspladsens ord for borger / the workplace's word for citizen: ${citizenWords.join(', ')} (borger)
  --profile  ${profiles.join(', ')} (municipality)

  0: skrevet / written   1: forkert ønske / wrong request   2: noget kan ikke printes, som det er / something cannot be
  printed as it is   3: filen kunne ikke læses eller skrives / the file could not be read or written
`;

/** A reason to stop, in both languages, and the exit code that goes with it. */
class Stop extends Error {
  readonly code: number;

  constructor(code: number, da: string, en: string) {
    super(`${da}\n${en}\n`);
    this.code = code;
  }
}

/** Where the command speaks: what it did, and what is wrong. */
export type Say = { out(text: string): void; err(text: string): void };

/** Does what `npm run print -- …args` asks for; returns the exit code. Throws only for faults of our own. */
export async function runPrint(args: readonly string[], say: Say): Promise<number> {
  try {
    return await print(args, say);
  } catch (reason) {
    if (!(reason instanceof Stop)) throw reason;
    say.err(reason.message);
    return reason.code;
  }
}

async function print(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = readOptions(args);
  const [kind, subject, ...more] = positionals;
  if (values.help || kind === undefined) {
    say.out(help);
    return values.help ? 0 : 1;
  }
  const known = kinds.find((one) => one === kind);
  if (known === undefined)
    throw new Stop(
      1,
      `Ukendt: ${kind}. Skriv deck, poster eller wallposter.`,
      `Unknown: ${kind}. Write deck, poster or wallposter.`,
    );
  if (more.length > 0) throw new Stop(1, `Uventet: ${more.join(' ')}`, `Unexpected: ${more.join(' ')}`);
  if (values.out === undefined) throw new Stop(1, 'Skriv --out FIL.pdf', 'Write --out FILE.pdf');
  const lang = oneOf('lang', values.lang, languages, 'da');
  const job = await jobs[known](subject, lang, values);
  const fonts = fontsFromDisk();
  const document = layOutJob(job, fonts);
  for (const { field, message } of document.problems)
    say.err(`${field}: ${message.da}\n${' '.repeat(field.length + 2)}${message.en}\n`);
  const bytes = await renderPdf(document, fonts);
  await writeFile(values.out, bytes).catch((error: Error) => {
    throw new Stop(
      3,
      `Kan ikke skrive ${values.out}: ${error.message}`,
      `Cannot write ${values.out}: ${error.message}`,
    );
  });
  const { pages, sheets } = document;
  say.out(`${values.out}: ${pages.length} sider på ${sheets} ark / ${pages.length} pages on ${sheets} sheets\n`);
  return document.problems.length > 0 ? 2 : 0;
}

type Options = { [K in 'out' | 'lang' | 'paper' | 'board' | 'citizen' | 'profile']?: string } & { help?: boolean };

function readOptions(args: readonly string[]): { values: Options; positionals: string[] } {
  const text = { type: 'string' } as const;
  const options = { out: text, lang: text, paper: text, board: text, citizen: text, profile: text };
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Stop(1, `Ukendt ønske: ${message}`, 'See: npm run print -- --help');
  }
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[], fallback: T): T {
  const found = allowed.find((one) => one === (value ?? fallback));
  if (found !== undefined) return found;
  const list = allowed.join(', ');
  throw new Stop(1, `--${name} ${value} findes ikke. Vælg: ${list}`, `There is no --${name} ${value}. Choose: ${list}`);
}

async function deckJob(id: string | undefined, lang: Lang, options: Options): Promise<PrintJob> {
  const content = await soundContent();
  const deck = content.decks.find((one) => one.id === id);
  if (deck === undefined) throw unknown(['Kortsættet', 'deck'], id, content.decks);
  return cardsJob(deckToPrint(deck, lang, termsOf(options), content), lang);
}

async function wallPosterJob(id: string | undefined, lang: Lang, options: Options): Promise<PrintJob> {
  const paper = oneOf<Paper>('paper', options.paper, paperNames, 'a3');
  const content = await soundContent();
  const poster = content.posters.find((one) => one.id === id);
  if (poster === undefined) throw unknown(['Plakaten', 'poster'], id, content.posters);
  return { kind: 'wallPoster', lang, paper, data: wallPosterToPrint(poster, lang, termsOf(options)) };
}

async function soundContent(): Promise<Content> {
  const { content, problems } = await compileContent('content');
  if (problems.length > 0) throw new Stop(2, printProblems(problems), 'npm run content');
  return content;
}

function unknown([da, en]: [string, string], id: string | undefined, things: readonly { id: string }[]): Stop {
  const known = things.map((one) => one.id).join(', ');
  return new Stop(
    1,
    `${da} ${id ?? ''} findes ikke. Vælg: ${known}`,
    `There is no ${en} ${id ?? ''}. Choose: ${known}`,
  );
}

const termsOf = ({ citizen, profile }: Options): Terms => ({
  citizen: oneOf<CitizenWord>('citizen', citizen, citizenWords, 'borger'),
  profile: oneOf<Profile>('profile', profile, profiles, 'municipality'),
});

async function posterJob(path: string | undefined, lang: Lang, options: Options): Promise<PrintJob> {
  if (path === undefined)
    throw new Stop(1, 'Hvilket forløb? Skriv filens navn.', 'Which course? Write the name of its file.');
  const paper = oneOf<Paper>('paper', options.paper, paperNames, 'a3');
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Stop(3, `Kan ikke læse ${path}: ${error.message}`, `Cannot read ${path}: ${error.message}`);
  });
  const reading = await readCourseFile(text);
  if (!reading.ok) {
    const why = `${reading.reason}, ${reading.details}`;
    throw new Stop(
      3,
      `${path} er ikke et forløb, der kan læses (${why})`,
      `${path} is no course that can be read (${why})`,
    );
  }
  const boards = Object.values(reading.course.boards).sort((a, b) => b.createdAt - a.createdAt);
  const board = options.board === undefined ? boards[0] : boards.find((one) => one.id === options.board);
  if (board === undefined) {
    const known = boards.map((one) => one.id).join(', ') || '–';
    throw new Stop(
      1,
      `Ingen sådan vej i forløbet. Der er: ${known}`,
      `No such road in the course. There are: ${known}`,
    );
  }
  return { kind: 'poster', lang, paper, data: posterToPrint(reading.course, board, lang) };
}

const kinds = ['deck', 'poster', 'wallposter'] as const;
const jobs = { deck: deckJob, poster: posterJob, wallposter: wallPosterJob };
