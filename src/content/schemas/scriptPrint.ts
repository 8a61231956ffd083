import * as z from 'zod';
import { reference } from './idParts.ts';
import { text } from './parts.ts';
import { manual, rule } from './rule.ts';
import { deckId, roadId, storyId } from './scriptWall.ts';

const named = ['deck', 'road', 'story', 'poster', 'method', 'sheet'] as const;

/** Something a script needs on paper: one thing of the content, or a sheet that is made for the meeting. */
export const scriptPrint = z
  .strictObject({
    deck: z.exactOptional(deckId),
    road: z.exactOptional(roadId),
    story: z.exactOptional(storyId),
    poster: z.exactOptional(
      reference('posters', 'Id på en plakat i content/posters.', 'Id of a poster in content/posters.'),
    ),
    method: z.exactOptional(
      reference('methods', 'Id på en metode i content/methods.', 'Id of a method in content/methods.'),
    ),
    sheet: z
      .exactOptional(z.enum(['script', 'evaluation', 'slips', 'signs']))
      .meta(
        manual(
          'script: drejebogen til dig selv. evaluation: evalueringssedler. slips: sedler at skrive på. signs: bordskilte.',
          'script: the script for yourself. evaluation: evaluation slips. slips: slips to write on. signs: table signs.',
        ),
      ),
    what: text({ maxWords: 25 }).meta(manual('Hvad der printes, og til hvad.', 'What is printed, and what for.')),
    count: text({ maxWords: 10 }).meta(
      manual('Hvor mange.', 'How many.', { da: '1 til hvert bord', en: '1 for each table' }),
    ),
    copies: z
      .int()
      .min(1)
      .max(60)
      .meta(
        manual('Antal til en gruppe på 14 (et kortsæt er 1).', 'Number for a group of 14 (a deck of cards is 1).', 1),
      ),
  })
  .check(
    rule(z.record(z.string(), z.unknown()), (value) => {
      const found = named.filter((kind) => kind in value).length;
      const fault = {
        what: { da: `Printet henviser til ${found} ting.`, en: `The print refers to ${found} things.` },
        allowed: { da: `Præcis én af ${named.join(', ')}.`, en: `Exactly one of ${named.join(', ')}.` },
      };
      return found === 1 ? [] : [{ fault, path: [] }];
    }),
  );
