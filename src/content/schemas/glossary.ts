import * as z from 'zod';
import { fileId, localId } from './idParts.ts';
import { text } from './parts.ts';
import { manual, rule } from './rule.ts';

const term = z.strictObject({
  id: localId('kerneopgaven'),
  term: text({ maxWords: 12, tokens: false }).meta(manual('Ordet.', 'The word.')),
  meaning: text({ maxWords: 60, tokens: false }).meta(
    manual('Hvad det betyder, i én eller to sætninger.', 'What it means, in a sentence or two.'),
  ),
});

const danish = z.object({ terms: z.array(z.object({ term: z.object({ da: z.string() }) })) });
const inDanish = new Intl.Collator('da');

/** The words of the field, explained: content/glossary. */
export const glossarySchema = z
  .strictObject({
    id: fileId('glossary'),
    title: text({ maxWords: 8, tokens: false }).meta(manual('Ordlistens titel.', 'Title of the glossary.')),
    terms: z
      .array(term)
      .min(1)
      .meta(manual('Ordene, ordnet efter det danske alfabet.', 'The words, in Danish alphabetical order.')),
  })
  .check(
    rule(danish, ({ terms }) =>
      terms.flatMap(({ term }, i) => {
        const before = terms[i - 1]?.term.da;
        if (before === undefined || inDanish.compare(before, term.da) <= 0) return [];
        const fault = {
          what: { da: `”${term.da}” står efter ”${before}”.`, en: `“${term.da}” stands after “${before}”.` },
          allowed: { da: 'Dansk alfabetisk orden.', en: 'Danish alphabetical order.' },
        };
        return [{ fault, path: ['terms', i] }];
      }),
    ),
  )
  .meta(manual('En ordliste.', 'A glossary.'));
