import * as z from 'zod';
import { countWords } from '../textRules.ts';
import { fileId } from './idParts.ts';
import { minutes, people, text } from './parts.ts';
import { manual, rule } from './rule.ts';

/** All words of a guide in one language: what is read in half a minute. */
const mostWords = 110;

const both = z.object({ da: z.string(), en: z.string() });
const worded = z.object({ gives: both, steps: z.array(both), say: both, beware: both });

/** A method on one page, read in half a minute while the group waits: content/methods. */
export const methodSchema = z
  .strictObject({
    id: fileId('parinterview'),
    title: text({ maxWords: 6 }).meta(manual('Metodens navn.', 'Name of the method.')),
    also: z
      .exactOptional(text({ maxWords: 6 }))
      .meta(manual('Et andet navn, folk kender.', 'Another name people know.')),
    minutes: z
      .strictObject({ min: minutes, max: minutes })
      .meta(manual('Hvor længe det varer.', 'How long it takes.', { min: 5, max: 15 })),
    people,
    gives: text({ maxWords: 18 }).meta(manual('Hvad den er god til.', 'What it is good for.')),
    steps: z
      .array(text({ maxWords: 20 }))
      .min(3)
      .max(5)
      .meta(manual('Tre til fem trin, bydeform.', 'Three to five steps, imperative.')),
    say: text({ maxWords: 35 }).meta(manual('Sætningen, der sætter den i gang.', 'The sentence that starts it.')),
    beware: text({ maxWords: 20 }).meta(
      manual('Hvad der går galt, og hvad du så gør.', 'What goes wrong, and what you do then.'),
    ),
  })
  .check(
    rule(worded, ({ gives, steps, say, beware }) =>
      (['da', 'en'] as const).flatMap((lang) => {
        const words = [gives, ...steps, say, beware].reduce((sum, one) => sum + countWords(one[lang], lang), 0);
        const fault = {
          what: { da: `Guiden har ${words} ord (${lang}).`, en: `The guide has ${words} words (${lang}).` },
          allowed: {
            da: `Højst ${mostWords} ord i alt, så den læses på et halvt minut.`,
            en: `At most ${mostWords} words in all, so that it is read in half a minute.`,
          },
        };
        return words > mostWords ? [{ fault, path: ['steps'] }] : [];
      }),
    ),
  )
  .meta(manual('En metode på én side.', 'A method on one page.'));
