import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Editions } from '../editions.ts';
import { kinds } from '../kinds.ts';
import type { Fault, Place, Problem } from '../problem.ts';
import type { Content, Kind } from '../types.ts';
import { checkFile, type Read } from './checkFile.ts';
import { idProblems, idsInUse, referenceProblems } from './crossChecks.ts';
import { editionsFile, editionsOf } from './deckEditions.ts';
import { idListFile, listedAs, missingIds, readIdList, writeIdList } from './idList.ts';

/** Where a key of a thing stands: the kind, the thing's id, and the keys from there (`['cards', 3, 'text']`). */
export type Locate = (kind: Kind, id: string, keys: readonly PropertyKey[]) => Place;

/** Further rules that know more than the schemas do, such as whether a card fits its paper. They see sound content only. */
export type Checks = (content: Content, locate: Locate) => Problem[] | Promise<Problem[]>;

export type Compiled = {
  /** Every thing that keeps its schema; only to be used when `problems` is empty. */
  content: Content;
  /** All mistakes of all files, by file and line. */
  problems: Problem[];
  locate: Locate;
  /** All ids in use by what they name: `decks`, `decks/cards`, `values/values` … */
  ids: ReadonlyMap<string, readonly string[]>;
  /** Ids that are not on the list of published ones yet, as lines of that list. */
  newIds: string[];
  /** The list of published ids with the new ones put in: what `--accept` writes to content/ids.txt. */
  idList: string;
  /** The decks' editions as this content needs them, and whether the committed ledger says something else. */
  editions: Editions;
  editionsChanged: boolean;
};

export const kindNames = Object.keys(kinds) as Kind[];

/**
 * Reads and checks a whole content folder: one folder a kind, one YAML file a thing (files beginning with `_` are
 * templates and left out). Never throws for what an author wrote; every mistake comes back as a problem. Throws when
 * there is no such folder at all.
 * @param checks run last, and only when there are no other problems.
 */
export async function compileContent(dir: string, checks: Checks = () => []): Promise<Compiled> {
  const problems: Problem[] = [];
  const read: Read[] = [];
  problems.push(...(await folderProblems(dir)));
  for (const kind of kindNames) {
    for (const { name, isYaml } of await filesOf(path.join(dir, kind))) {
      const file = `${kind}/${name}`;
      if (!isYaml) {
        problems.push({ file, line: 1, path: '', ...notRead });
        continue;
      }
      const { problems: found, ...rest } = checkFile(kind, file, await readFile(path.join(dir, kind, name), 'utf8'));
      read.push(rest);
      problems.push(...found);
    }
  }
  const list = readIdList(await readFile(path.join(dir, idListFile), 'utf8').catch(() => ''));
  const retired = new Set(list.listed.filter((id) => id.retired).map(({ label, id }) => `${label} ${id}`));
  const present = new Set(read.flatMap(({ ids, source }) => ids.map((id) => listedAs(id, source.file))));
  const unread = new Set(read.filter(({ source }) => source.problems.length > 0).map(({ kind }) => kind));
  const ids = idsInUse(read);
  problems.push(
    ...idProblems(read, retired),
    ...referenceProblems(read, ids, unread),
    ...list.problems,
    ...missingIds(list.listed, present, unread),
  );
  const known = new Set(list.listed.map(({ label, id }) => `${label} ${id}`));
  const newIds = [...present].filter((id) => !known.has(id)).sort();
  const content = contentOf(read);
  const ledger = await readLedger(dir);
  const editions = problems.length === 0 ? editionsOf(content, ledger) : ledger;
  const locate: Locate = (kind, id, keys) =>
    read.find((file) => file.kind === kind && file.id === id)?.source.locate(keys) ?? { file: kind, line: 1, path: id };
  if (problems.length === 0) problems.push(...(await checks(content, locate)));
  return {
    content,
    problems: problems.sort(byPlace),
    locate,
    ids,
    newIds,
    idList: writeIdList(list.listed, newIds),
    editions,
    editionsChanged: JSON.stringify(editions) !== JSON.stringify(ledger),
  };
}

/** The committed ledger of editions; empty in a folder without one. Throws when it is not JSON: nobody writes it by hand. */
async function readLedger(dir: string): Promise<Editions> {
  const text = await readFile(path.join(dir, editionsFile), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Editions;
}

/** What lies in a folder, templates (`_`) and the hidden files of the machine (`.`) left out; none without a folder. */
async function filesOf(folder: string): Promise<{ name: string; isYaml: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter(({ name }) => !/^[_.]/.test(name))
    .map((entry) => ({ name: entry.name, isYaml: entry.isFile() && entry.name.endsWith('.yml') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Folders that belong to no kind, so that nothing an author wrote is passed over in silence. */
async function folderProblems(dir: string): Promise<Problem[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !/^[_.]/.test(entry.name)).map(({ name }) => name);
  return folders
    .filter((name) => !(kindNames as string[]).includes(name))
    .map((file) => ({
      file,
      line: 1,
      path: '',
      what: { da: 'Mappen bliver ikke læst.', en: 'The folder is not read.' },
      allowed: { da: `En af: ${kindNames.join(', ')}.`, en: `One of: ${kindNames.join(', ')}.` },
    }));
}

const notRead: Fault = {
  what: { da: 'Filen bliver ikke læst.', en: 'The file is not read.' },
  allowed: { da: 'Filer, der ender på .yml, og ingen mapper.', en: 'Files ending in .yml, and no folders.' },
};

function contentOf(read: readonly Read[]): Content {
  const byKind = kindNames.map((kind) => [
    kind,
    read.filter((file) => file.kind === kind && file.thing !== undefined).map(({ thing }) => thing),
  ]);
  // Each thing has just been parsed by its kind's schema.
  return Object.fromEntries(byKind) as Content;
}

const byPlace = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file, 'en') || a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
