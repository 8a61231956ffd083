import * as z from 'zod';
import { kinds } from '../kinds.ts';
import { references } from '../schemas/registries.ts';
import type { Kind } from '../types.ts';

/**
 * A JSON Schema a kind, as file texts: editors show the manual on hover and complete keys, choices and known ids.
 * @param knownIds from `compileContent`: the ids to offer where a file refers to something.
 */
export function jsonSchemas(knownIds: ReadonlyMap<string, readonly string[]>): [kind: Kind, text: string][] {
  return (Object.keys(kinds) as Kind[]).map((kind) => {
    const schema = z.toJSONSchema(kinds[kind], {
      target: 'draft-7',
      io: 'input',
      override: ({ zodSchema, jsonSchema }) => {
        const to = references.get(zodSchema)?.to;
        const known = to === undefined ? undefined : knownIds.get(to);
        if (known !== undefined) jsonSchema.examples = [...known];
      },
    });
    return [kind, `${JSON.stringify(schema, null, 2)}\n`];
  });
}
