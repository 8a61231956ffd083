import * as z from 'zod';
import { ids, references } from '../schemas/registries.ts';

export type Path = (string | number)[];
export type Found = { value: string; path: Path };
export type FoundId = Found & {
  /** The kind and, for list items, the list: `decks`, `decks/cards`, `values/values`, `decks/code`. */
  label: string;
  unique: 'everywhere' | 'file';
  numbered: boolean;
};
export type FoundReference = Found & { to: string };

/** Calls `visit` for every value that the schema knows, however much else is wrong with the data. */
export function walk(schema: z.ZodType, data: unknown, visit: (schema: z.ZodType, value: unknown, path: Path) => void) {
  const step = (schema: z.ZodType, value: unknown, path: Path): void => {
    visit(schema, value, path);
    if (Array.isArray(value)) {
      value.forEach((item, i) => {
        const inner = childSchema(schema, i, value);
        if (inner !== undefined) step(inner, item, [...path, i]);
      });
    } else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) {
        const inner = childSchema(schema, key, value);
        if (inner !== undefined) step(inner, item, [...path, key]);
      }
    }
  };
  step(schema, data, []);
}

/** The schema that rules `parent[key]`, or `undefined` where there is none. */
export function childSchema(schema: z.ZodType, key: PropertyKey, parent: unknown): z.ZodType | undefined {
  const bare = unwrap(schema, parent);
  if (bare instanceof z.ZodArray) return typeof key === 'number' ? (bare.element as z.ZodType) : undefined;
  if (!(bare instanceof z.ZodObject)) return undefined;
  const shape: Record<string, z.ZodType> = bare.shape;
  return Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
}

/** The schema behind `optional`, and the branch of a union that the data has chosen. */
export function unwrap(schema: z.ZodType, value: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    return unwrap(schema.unwrap() as z.ZodType, value);
  }
  if (schema instanceof z.ZodDiscriminatedUnion && isRecord(value)) {
    const { discriminator } = schema.def;
    const branch = (schema.options as z.ZodType[]).find(
      (option) =>
        option instanceof z.ZodObject && option.shape[discriminator]?.safeParse(value[discriminator]).success === true,
    );
    return branch ?? schema;
  }
  return schema;
}

/** All ids and references that stand in a file's data. */
export function findMarks(kind: string, schema: z.ZodType, data: unknown) {
  const found: { ids: FoundId[]; references: FoundReference[] } = { ids: [], references: [] };
  walk(schema, data, (schema, value, path) => {
    if (typeof value !== 'string' && typeof value !== 'number') return;
    const mark = ids.get(schema);
    if (mark !== undefined) {
      const label = [kind, ...path.filter((key) => typeof key === 'string' && key !== 'id')].join('/');
      found.ids.push({ value: String(value), path, label, unique: mark.unique, numbered: mark.numbered === true });
    }
    const reference = references.get(schema);
    if (reference !== undefined) found.references.push({ value: String(value), path, to: reference.to });
  });
  return found;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
