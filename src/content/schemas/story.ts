import * as z from 'zod';
import { fileId, valueIds } from './idParts.ts';
import { dimension, direction, text, workplace } from './parts.ts';
import { manual, rule } from './rule.ts';

const told = z.object({ stopAfter: z.number(), text: z.object({ da: z.string(), en: z.string() }) });
const paragraphs = (text: string) => text.split('\n\n').length;

/** An everyday story with a knot and no moral: content/stories. */
export const storySchema = z
  .strictObject({
    id: fileId('havregroeden'),
    title: text({ maxWords: 8, tokens: false }).meta(manual('Fortællingens titel.', 'Title of the story.')),
    workplace,
    dimensions: z
      .array(dimension)
      .min(1)
      .meta(manual('Det, fortællingen handler om.', 'What the story is about.', ['trust'])),
    directions: z
      .array(direction)
      .min(1)
      .meta(manual('Mellem hvem det sker.', 'Between whom it happens.', ['bridging'])),
    values: valueIds.meta(manual('Værdier, fortællingen rører ved.', 'Values the story touches.')),
    stopAfter: z
      .int()
      .min(1)
      .meta(
        manual(
          'Læs højt, og stop efter dette afsnit til en første snak.',
          'Read aloud and stop after this paragraph for a first talk.',
          2,
        ),
      ),
    text: text({ minWords: 120, maxWords: 180, paragraphs: true, tokens: false }).meta(
      manual(
        'Fortællingen, 120–180 ord. En tom linje mellem afsnit. Stop ved knuden, før løsningen.',
        'The story, 120–180 words. A blank line between paragraphs. Stop at the knot, before the solution.',
      ),
    ),
    questions: z
      .array(text({ maxWords: 30, maxQuestions: 2, tokens: false }))
      .length(4)
      .meta(manual('Præcis fire spørgsmål at tale om.', 'Exactly four questions to talk about.')),
  })
  .check(
    rule(told, ({ stopAfter, text }) => {
      const da = paragraphs(text.da);
      const en = paragraphs(text.en);
      const uneven = {
        what: {
          da: `Teksten har ${da} afsnit på dansk og ${en} på engelsk.`,
          en: `The text has ${da} paragraphs in Danish and ${en} in English.`,
        },
        allowed: { da: 'Lige mange afsnit på begge sprog.', en: 'The same number of paragraphs in both languages.' },
      };
      const late = {
        what: {
          da: `stopAfter er ${stopAfter}, men teksten har ${da} afsnit.`,
          en: `stopAfter is ${stopAfter}, but the text has ${da} paragraphs.`,
        },
        allowed: { da: 'Et afsnit før det sidste.', en: 'A paragraph before the last one.' },
      };
      return [
        ...(da === en ? [] : [{ fault: uneven, path: ['text'] }]),
        ...(stopAfter < da ? [] : [{ fault: late, path: ['stopAfter'] }]),
      ];
    }),
  )
  .meta(manual('En hverdagsfortælling.', 'An everyday story.'));
