import { languages } from '../../src/model/text.ts';
import { oneOf } from './choose.ts';
import { help } from './help.ts';
import { jobsFor } from './jobs.ts';
import { listed } from './list.ts';
import { fileFor, layOut, type Made, make, optionOf } from './make.ts';
import { didYouMean } from './nearest.ts';
import { checkFor, type Kind, kinds, optionEntries, readOptions, type Values } from './options.ts';
import { Stop } from './stop.ts';

/** Where the command speaks: what it did, and what is wrong. */
export type Say = { out(text: string): void; err(text: string): void };

/**
 * Does what `npm run print -- …args` asks for; returns the exit code. With `--json` all it says is one JSON text, whatever
 * happens. `folder`: where files go that were given no name. Throws only for faults of our own.
 */
export async function runPrint(args: readonly string[], say: Say, folder = ''): Promise<number> {
  try {
    return await print(args, say, folder);
  } catch (reason) {
    if (!(reason instanceof Stop)) throw reason;
    const { code, said } = reason;
    if (args.includes('--json')) say.out(`${JSON.stringify({ ok: false, code, error: said })}\n`);
    else say.err(reason.message);
    return code;
  }
}

async function print(args: readonly string[], say: Say, folder: string): Promise<number> {
  const { values, positionals } = readOptions(args);
  const [asked, ...subjects] = positionals;
  const kind = asked === undefined ? undefined : kindOf(asked);
  if (values.help || kind === undefined) {
    const lang = languages.filter((one) => values.lang === undefined || values.lang === 'all' || values.lang === one);
    say.out(help(lang, kind));
    return values.help ? 0 : 1;
  }
  checkFor(kind, values);
  for (const [name, { values: allowed, value }] of optionEntries) {
    const written = values[name];
    if (allowed && value === undefined && typeof written === 'string') oneOf(name, written, allowed, written);
  }
  if (kind === 'list') return list(subjects, values, say);
  const made = await makeAll(kind, subjects, values, folder);
  const troubled = made.some(({ problems }) => problems.length > 0);
  if (values.json) say.out(`${JSON.stringify({ ok: !troubled, code: troubled ? 2 : 0, files: made }, null, 2)}\n`);
  else for (const one of made) report(one, say);
  return troubled ? 2 : 0;
}

/** The kind that was meant; `deck` is an older name for cards. */
function kindOf(typed: string): Kind {
  const found = typed === 'deck' ? 'cards' : kinds.find((one) => one === typed);
  if (found !== undefined) return found;
  const hint = didYouMean(typed, kinds);
  const list = kinds.join(', ');
  throw new Stop(1, `Ukendt: ${typed}.${hint.da} Skriv ${list}.`, `Unknown: ${typed}.${hint.en} Write ${list}.`);
}

async function makeAll(kind: Kind, subjects: readonly string[], values: Values, folder: string): Promise<Made[]> {
  const { out } = values;
  const chosen = oneOf('lang', values.lang, [...languages, 'all'] as const, 'da');
  const langs = chosen === 'all' ? languages : [chosen];
  const named = [];
  for (const lang of langs) for (const one of await jobsFor(kind, subjects, lang, values)) named.push({ ...one, lang });
  const zip = values.zip ?? false;
  const among = { several: named.length > 1, bothLanguages: langs.length > 1, folder };
  const ending = zip ? 'zip' : 'pdf';
  // All of them before the first is written: a wrong choice leaves no file behind.
  const ready = named.map((one) => ({
    job: one.job,
    file: fileFor(out, { ...one, ending }, among),
    document: layOut(one.job),
  }));
  const made: Made[] = [];
  for (const { job, file, document } of ready) made.push(await make(job, document, file, zip));
  return made;
}

function report({ file, pages, sheets, problems }: Made, say: Say): void {
  for (const { field, message } of problems) {
    const name = optionOf(field);
    say.err(`${name}: ${message.da}\n${' '.repeat(name.length + 2)}${message.en}\n`);
  }
  const [da, en] = [
    `${pages === 1 ? '1 side' : `${pages} sider`} på ${sheets} ark`,
    `${pages === 1 ? '1 page' : `${pages} pages`} on ${sheets === 1 ? '1 sheet' : `${sheets} sheets`}`,
  ];
  say.out(`${file}: ${da} / ${en}\n`);
}

async function list([what, ...more]: readonly string[], { json }: Values, say: Say): Promise<number> {
  if (more.length > 0) throw new Stop(1, `For meget: ${more.join(' ')}`, `Too much: ${more.join(' ')}`);
  const all = await listed(what);
  if (json) say.out(`${JSON.stringify({ ok: true, code: 0, ...all }, null, 2)}\n`);
  else for (const [kind, ids] of Object.entries(all)) say.out(`${kind}\n${ids.map((id) => `  ${id}\n`).join('')}`);
  return 0;
}
