import * as z from 'zod';
import { fileId, itemId } from './idParts.ts';
import { text } from './parts.ts';
import { manual } from './rule.ts';

const value = z.strictObject({
  id: itemId('aaben-snak'),
  name: text({ maxWords: 6, tokens: false }).meta(manual('Værdiens navn.', 'Name of the value.')),
  statements: z
    .array(text({ maxWords: 30 }))
    .length(2)
    .meta(
      manual('To sætninger: sådan ser værdien ud på arbejde.', 'Two statements: what the value looks like at work.'),
    ),
});

/** A set of values a course can start from: content/values. */
export const valueSetSchema = z
  .strictObject({
    id: fileId('demo'),
    title: text({ maxWords: 10 }).meta(manual('Sættets navn.', 'Name of the set.')),
    about: text({ maxWords: 80 }).meta(
      manual('Hvor værdierne kommer fra, og hvad de bruges til.', 'Where the values come from and what they are for.'),
    ),
    values: z.array(value).min(3).max(9).meta(manual('Tre til ni værdier.', 'Three to nine values.')),
  })
  .meta(manual('Et sæt værdier.', 'A set of values.'));
