import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod';
import { kinds } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import type { Content, Kind } from '../types.ts';
import { explainIssues } from './explain.ts';
import { idListFile, listedAs, missingIds, readIdList, writeIdList } from './idList.ts';
import { readYaml, type Source } from './readYaml.ts';
import { type FoundId, type FoundReference, findMarks } from './walk.ts';

/** Where a key of a thing stands: the kind, the thing's id, and the keys from there (`['cards', 3, 'text']`). */
export type Locate = (
  kind: Kind,
  id: string,
  keys: readonly PropertyKey[],
) => Pick<Problem, 'file' | 'line' | 'column' | 'path'>;

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
};

type Read = { kind: Kind; id: string; source: Source; ids: FoundId[]; references: FoundReference[]; thing: unknown };

export const kindNames = Object.keys(kinds) as Kind[];

/**
 * Reads and checks a whole content folder: one folder a kind, one YAML file a thing (files beginning with `_` are
 * templates and left out). Never throws for what an author wrote; every mistake comes back as a problem.
 */
export async function compileContent(dir: string): Promise<Compiled> {
  const problems: Problem[] = [];
  const read: Read[] = [];
  for (const kind of kindNames) {
    for (const name of await fileNames(path.join(dir, kind))) {
      const file = `${kind}/${name}`;
      if (!name.endsWith('.yml')) {
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
    ...referenceProblems(read, ids),
    ...list.problems,
    ...missingIds(list.listed, present, unread),
  );
  const known = new Set(list.listed.map(({ label, id }) => `${label} ${id}`));
  const newIds = [...present].filter((id) => !known.has(id)).sort();
  return {
    content: contentOf(read),
    problems: problems.sort(byPlace),
    locate: (kind, id, keys) =>
      read.find((file) => file.kind === kind && file.id === id)?.source.locate(keys) ?? {
        file: kind,
        line: 1,
        path: id,
      },
    ids,
    newIds,
    idList: writeIdList(list.listed, newIds),
  };
}

/** What lies in a folder, templates (`_`) and the hidden files of the machine (`.`) left out. */
async function fileNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !/^[_.]/.test(name)).sort();
}

const notRead: Pick<Problem, 'what' | 'allowed'> = {
  what: { da: 'Filen bliver ikke læst.', en: 'The file is not read.' },
  allowed: { da: 'Filer, der ender på .yml, og ingen mapper.', en: 'Files ending in .yml, and no folders.' },
};

/** Checks one file by itself: its YAML, its schema, and that its id is its name. */
function checkFile(kind: Kind, file: string, text: string): Read & { problems: Problem[] } {
  const source = readYaml(file, text);
  const id = path.basename(file, '.yml');
  const base = { kind, id, source, ids: [], references: [], thing: undefined };
  if (source.problems.length > 0) return { ...base, problems: source.problems };
  const schema: z.ZodType = kinds[kind];
  const parsed = schema.safeParse(source.data, { reportInput: true });
  const issues = parsed.success ? [] : explainIssues(schema, source.data, parsed.error.issues);
  const problems = issues.map(({ path, ...words }) => ({ ...source.locate(path), ...words }));
  const atFault = new Set(issues.map(({ path }) => path.join('/')));
  const marks = findMarks(kind, schema, source.data);
  return {
    ...base,
    ...marks,
    thing: parsed.success ? parsed.data : undefined,
    problems: [
      ...problems,
      ...nameProblems(
        source,
        id,
        marks.ids.filter(({ path }) => !atFault.has(path.join('/'))),
      ),
    ],
  };
}

/** The file's own id is its name; numbered ids begin with it. */
function nameProblems(source: Source, name: string, ids: readonly FoundId[]): Problem[] {
  return ids.flatMap(({ value, path, numbered }) => {
    if (path.length === 1 && path[0] === 'id' && value !== name) {
      return {
        ...source.locate(path),
        what: {
          da: `id er ”${value}”, men filen hedder ${name}.yml.`,
          en: `id is “${value}”, but the file is called ${name}.yml.`,
        },
        allowed: { da: 'Samme id som filens navn.', en: 'The same id as the name of the file.' },
      };
    }
    if (!numbered || (value.startsWith(`${name}-`) && /^\d{1,3}$/.test(value.slice(name.length + 1)))) return [];
    return {
      ...source.locate(path),
      what: { da: `id er ”${value}”.`, en: `id is “${value}”.` },
      allowed: {
        da: `${name}, bindestreg og et nummer: ${name}-01.`,
        en: `${name}, a hyphen and a number: ${name}-01.`,
      },
    };
  });
}

function idProblems(read: readonly Read[], retired: ReadonlySet<string>): Problem[] {
  const first = new Map<string, string>();
  return read.flatMap(({ source, ids }) =>
    ids.flatMap((found): Problem[] => {
      const key = listedAs(found, source.file);
      const here = source.locate(found.path);
      const before = first.get(key);
      if (before !== undefined) {
        return [
          {
            ...here,
            what: {
              da: `”${found.value}” er brugt før, i ${before}.`,
              en: `“${found.value}” is used before, in ${before}.`,
            },
            allowed: { da: 'Et id, ingen anden har.', en: 'An id that nothing else has.' },
          },
        ];
      }
      first.set(key, `${here.file}:${here.line}`);
      if (!retired.has(key)) return [];
      return [
        {
          ...here,
          what: { da: `”${found.value}” er taget ud af brug.`, en: `“${found.value}” has been retired.` },
          allowed: {
            da: 'Et nyt id; de gamle bruges aldrig igen (se ids.txt).',
            en: 'A new id; old ones are never reused (see ids.txt).',
          },
        },
      ];
    }),
  );
}

function idsInUse(read: readonly Read[]): Map<string, string[]> {
  const inUse = new Map<string, string[]>();
  for (const { label, value } of read.flatMap(({ ids }) => ids)) {
    inUse.set(label, [...new Set([...(inUse.get(label) ?? []), value])].sort());
  }
  return inUse;
}

function referenceProblems(read: readonly Read[], inUse: ReadonlyMap<string, readonly string[]>): Problem[] {
  return read.flatMap(({ source, references }) =>
    references
      .filter(({ to, value }) => inUse.get(to)?.includes(value) !== true)
      .map(({ to, value, path }) => {
        const list = inUse.get(to)?.join(', ') ?? '–';
        return {
          ...source.locate(path),
          what: { da: `”${value}” findes ikke i ${to}.`, en: `“${value}” is not found in ${to}.` },
          allowed: { da: `En af: ${list}.`, en: `One of: ${list}.` },
        };
      }),
  );
}

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
