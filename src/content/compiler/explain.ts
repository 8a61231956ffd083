import * as z from 'zod';
import type { Text } from '../../model/text.ts';
import type { Fault } from '../problem.ts';
import { childSchema, type Path, unwrap } from './walk.ts';

/** A mistake with the path of the key it is about. */
export type Explained = Fault & { path: Path };

/** Puts the schema's issues into words for an author: what is wrong, and what is allowed. */
export function explainIssues(schema: z.ZodType, data: unknown, issues: readonly z.core.$ZodIssue[]): Explained[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...path, key], ...unknownKey(key, schemaAt(schema, data, path)) }));
    }
    return [{ path, ...explain(issue, path, schemaAt(schema, data, path)) }];
  });
}

function explain(issue: z.core.$ZodIssue, path: Path, schema: z.ZodType | undefined): Fault {
  const key = nameOf(path.at(-1));
  if (issue.code === 'custom') {
    const { what, allowed } = issue.params as Fault;
    return { what, allowed };
  }
  const given = givenIn(issue);
  const allowed = allowedBy(issue, schema, given);
  if (given === undefined || given === null) return { what: missing(key), allowed };
  if (Array.isArray(given) && issue.code !== 'invalid_type') return { what: counted(key, given.length), allowed };
  const isChoice = issue.code === 'invalid_value' || issue.code === 'invalid_union';
  return { what: isChoice ? unknown(key, given) : is(key, given), allowed };
}

/** The value at fault: of a union it is the choice (`show`), not the whole. */
function givenIn(issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'invalid_union' && 'discriminator' in issue && isObject(issue.input)) {
    return issue.input[String(issue.discriminator)];
  }
  return issue.input;
}

function allowedBy(issue: z.core.$ZodIssue, schema: z.ZodType | undefined, given: unknown): Text {
  const about = manualOf(schema);
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return oneOf('options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []);
    case 'too_small':
      return limit('least', Number(issue.minimum), issue.exact === true);
    case 'too_big':
      return limit('most', Number(issue.maximum), issue.exact === true);
    case 'invalid_type':
      return (given === undefined || given === null) && about !== undefined ? about : typeNames(issue.expected);
    default:
      return (
        about ?? {
          da: 'Se skabelonen i samme mappe (_template.yml).',
          en: 'See the template in the same folder (_template.yml).',
        }
      );
  }
}

function schemaAt(schema: z.ZodType, data: unknown, path: Path): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  let value = data;
  for (const key of path) {
    at = at && childSchema(at, key, value);
    value = isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
  }
  return at && unwrap(at, value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The author's manual of a key, written as `dansk / English` in its schema. */
function manualOf(schema: z.ZodType | undefined): Text | undefined {
  const [da, en] = schema?.description?.split(' / ') ?? [];
  return da === undefined || en === undefined ? undefined : { da, en };
}

function nameOf(key: string | number | undefined): Text {
  if (key === undefined) return { da: 'Filens indhold', en: 'The content of the file' };
  if (key === 'da') return { da: 'Den danske tekst', en: 'The Danish text' };
  if (key === 'en') return { da: 'Den engelske tekst', en: 'The English text' };
  if (typeof key === 'number') return { da: `Punkt ${key + 1}`, en: `Item ${key + 1}` };
  return { da: key, en: key };
}

const missing = (key: Text): Text => ({ da: `${key.da} mangler.`, en: `${key.en} is missing.` });

function is(key: Text, value: unknown): Text {
  const shown = show(value);
  return { da: `${key.da} er ${shown.da}.`, en: `${key.en} is ${shown.en}.` };
}

function unknown(key: Text, value: unknown): Text {
  const shown = show(value);
  return { da: `${key.da} er ${shown.da}, som ikke kendes.`, en: `${key.en} is ${shown.en}, which is not known.` };
}

function show(value: unknown): Text {
  if (Array.isArray(value)) return { da: 'en liste', en: 'a list' };
  if (isObject(value)) return { da: 'et sæt nøgler', en: 'a set of keys' };
  const text = String(value);
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return typeof value === 'string' ? { da: `”${short}”`, en: `“${short}”` } : { da: short, en: short };
}

const types: { [expected: string]: Text } = {
  string: {
    da: 'En tekst; tal, true og null sættes i anførselstegn "…".',
    en: 'A text; put numbers, true and null in quotes "…".',
  },
  number: { da: 'Et helt tal.', en: 'A whole number.' },
  int: { da: 'Et helt tal.', en: 'A whole number.' },
  array: { da: 'En liste: hver linje begynder med en bindestreg.', en: 'A list: each line begins with a hyphen.' },
  object: { da: 'Nøgler på linjer for sig, rykket ind.', en: 'Keys on lines of their own, indented.' },
};
const typeNames = (expected: string): Text => types[expected] ?? { da: expected, en: expected };

function oneOf(values: readonly string[]): Text {
  const list = values.join(', ');
  return { da: `En af: ${list}.`, en: `One of: ${list}.` };
}

const counted = (key: Text, count: number): Text => ({
  da: `${key.da} har ${count} ${count === 1 ? 'punkt' : 'punkter'}.`,
  en: `${key.en} has ${count} ${count === 1 ? 'item' : 'items'}.`,
});

function limit(side: 'least' | 'most', number: number, exact: boolean): Text {
  if (exact) return { da: `Præcis ${number}.`, en: `Exactly ${number}.` };
  return side === 'least'
    ? { da: `Mindst ${number}.`, en: `At least ${number}.` }
    : { da: `Højst ${number}.`, en: `At most ${number}.` };
}

function unknownKey(key: string, schema: z.ZodType | undefined): Fault {
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return {
    what: { da: `Nøglen ${key} kendes ikke her.`, en: `The key ${key} is not known here.` },
    allowed: oneOf(keys),
  };
}
