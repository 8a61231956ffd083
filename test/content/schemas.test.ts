import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { compileContent, kindNames } from '../../src/content/compiler/compile.ts';
import { jsonSchemas } from '../../src/content/compiler/jsonSchemas.ts';
import { kinds } from '../../src/content/kinds.ts';

const schemas = jsonSchemas((await compileContent('content')).ids);

describe('the schemas for editors', () => {
  test.each(schemas)('%s is as `npm run content` writes it now', async (kind, text) => {
    expect(await readFile(`content/.schemas/${kind}.json`, 'utf8')).toBe(text);
  });

  test('there is one a kind, and none left over', async () => {
    const files = await readdir('content/.schemas');
    expect(files.sort()).toEqual(kindNames.map((kind) => `${kind}.json`).sort());
  });

  test('a reference offers the ids that exist', () => {
    const decks = JSON.parse(schemas.find(([kind]) => kind === 'decks')?.[1] ?? '{}');
    expect(decks.properties.cards.items.properties.values.items.examples).toContain('aaben-snak');
  });
});

describe('the schema is the manual', () => {
  test.each(kindNames)('every key of %s is described in Danish and English', (kind) => {
    expect(undescribed(kinds[kind], kind)).toEqual([]);
  });
});

/** Paths of the keys without a description `dansk / English`. */
function undescribed(schema: z.ZodType, at: string): string[] {
  if (schema instanceof z.ZodExactOptional) return undescribed(schema.unwrap() as z.ZodType, at);
  if (schema instanceof z.ZodArray) return undescribed(schema.element as z.ZodType, `${at}[]`);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return (schema.options as z.ZodType[]).flatMap((option) => undescribed(option, at));
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.ZodType>(schema.shape).flatMap(([key, inner]) => [
    ...(isDescribed(inner) ? [] : [`${at}.${key}`]),
    ...undescribed(inner, `${at}.${key}`),
  ]);
}

function isDescribed(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodLiteral) return true;
  const own =
    schema.description ?? (schema instanceof z.ZodExactOptional ? (schema.unwrap() as z.ZodType).description : '');
  return /^.+ \/ .+$/.test(own ?? '');
}
