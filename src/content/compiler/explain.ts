import * as z from 'zod';
import type { Text } from '../../model/text.ts';
import type { Problem } from '../problem.ts';
import type { Fault } from '../textRules.ts';
import { childSchema, type Path, unwrap } from './walk.ts';

type Words = Pick<Problem, 'what' | 'allowed'>;
/** A mistake with the path of the key it is about. */
export type Explained = Words & { path: Path };

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

function explain(issue: z.core.$ZodIssue, path: Path, schema: z.ZodType | undefined): Words {
  const key = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? { what: missing(key), allowed: manualOf(schema) ?? typeNames(issue.expected) }
        : { what: wrongType(key, issue.input), allowed: both(typeNames(issue.expected), manualOf(schema)) };
    case 'invalid_value':
      return { what: wrongValue(key, issue.input), allowed: oneOf(issue.values.map(String)) };
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      const discriminator = 'discriminator' in issue ? String(issue.discriminator) : key;
      const given = isObject(issue.input) ? issue.input[discriminator] : issue.input;
      return {
        what: given === undefined ? missing(discriminator) : wrongValue(discriminator, given),
        allowed: oneOf(options),
      };
    }
    case 'invalid_format':
      return {
        what: wrongValue(key, issue.input),
        allowed: manualOf(schema) ?? { da: 'En anden form.', en: 'Another form.' },
      };
    case 'too_small':
    case 'too_big': {
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      return Array.isArray(issue.input)
        ? { what: itemCount(key, issue.input.length), allowed: countLimit(limit, issue.code, issue.exact === true) }
        : { what: wrongValue(key, issue.input), allowed: numberLimit(limit, issue.code) };
    }
    case 'custom': {
      const { what, allowed } = issue.params as Fault;
      return { what, allowed };
    }
    default:
      return {
        what: { da: `${key} er ikke rigtig.`, en: `${key} is not right.` },
        allowed: manualOf(schema) ?? { da: 'Se skabelonen.', en: 'See the template.' },
      };
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

const both = (first: Text, second: Text | undefined): Text =>
  second === undefined ? first : { da: `${first.da} ${second.da}`, en: `${first.en} ${second.en}` };

const missing = (key: string): Text => ({ da: `${key} mangler.`, en: `${key} is missing.` });

function wrongType(key: string, value: unknown): Text {
  const shown = show(value);
  return { da: `${key} er ${shown.da}.`, en: `${key} is ${shown.en}.` };
}

function wrongValue(key: string, value: unknown): Text {
  const shown = show(value);
  return { da: `${key} er ${shown.da}; det kendes ikke.`, en: `${key} is ${shown.en}, which is not known.` };
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

const itemCount = (key: string, count: number): Text => ({
  da: `${key} har ${count} punkter.`,
  en: `${key} has ${count} items.`,
});

function countLimit(limit: number, code: 'too_small' | 'too_big', exact: boolean): Text {
  if (exact) return { da: `Præcis ${limit}.`, en: `Exactly ${limit}.` };
  return numberLimit(limit, code);
}

const numberLimit = (limit: number, code: 'too_small' | 'too_big'): Text =>
  code === 'too_small'
    ? { da: `Mindst ${limit}.`, en: `At least ${limit}.` }
    : { da: `Højst ${limit}.`, en: `At most ${limit}.` };

function unknownKey(key: string, schema: z.ZodType | undefined): Words {
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return {
    what: { da: `Nøglen ${key} kendes ikke her.`, en: `The key ${key} is not known here.` },
    allowed: oneOf(keys),
  };
}
