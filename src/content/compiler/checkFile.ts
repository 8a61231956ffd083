import path from 'node:path';
import type * as z from 'zod';
import { kinds } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import type { Kind } from '../types.ts';
import { explainIssues } from './explain.ts';
import { readYaml, type Source } from './readYaml.ts';
import { type FoundId, type FoundReference, findMarks } from './walk.ts';

/** A file that has been read: its marks stand also where its thing is not sound (and then `undefined`). */
export type Read = {
  kind: Kind;
  id: string;
  source: Source;
  ids: FoundId[];
  references: FoundReference[];
  thing: unknown;
};

/** Checks one file by itself: its YAML, its schema, and that its id is its name. */
export function checkFile(kind: Kind, file: string, text: string): Read & { problems: Problem[] } {
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
