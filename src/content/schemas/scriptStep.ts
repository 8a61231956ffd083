import * as z from 'zod';
import { countWords } from '../textRules.ts';
import { localId, reference } from './idParts.ts';
import { minutes, text } from './parts.ts';
import { manual, rule } from './rule.ts';
import { scriptWall } from './scriptWall.ts';

/** A step of a few minutes needs fewer words to say than a longer one. */
const sayWords = { least: 40, leastWhenShort: 20, shortMinutes: 3, most: 130 };

const shown = z.object({ wall: z.object({ show: z.string() }) });
const spoken = shown.extend({ minutes: z.number(), say: z.object({ da: z.string(), en: z.string() }) });

/** A step of a meeting: its time, what the wall shows, and what the leader says and does. */
export const scriptStep = z
  .strictObject({
    id: localId('velkomst'),
    title: text({ maxWords: 10, tokens: false }).meta(manual('Trinnets navn.', 'Name of the step.')),
    minutes,
    method: z.exactOptional(
      reference('methods', 'Id på en metode i content/methods.', 'Id of a method in content/methods.'),
    ),
    wall: scriptWall,
    say: text({ maxWords: sayWords.most, paragraphs: true }).meta(
      manual(
        'Ord at sige højt, talesprog, 40–130 ord (færre ved en pause og et kort trin).',
        'Words to say aloud, spoken language, 40–130 words (fewer at a break and a short step).',
      ),
    ),
    do: text({ maxWords: 180, paragraphs: true }).meta(manual('Hvad du gør imens.', 'What you do meanwhile.')),
    whenSilent: z
      .exactOptional(text({ maxWords: 80 }))
      .meta(manual('Hvad du gør, når ingen siger noget.', 'What you do when nobody speaks.')),
    whenLate: text({ maxWords: 80 }).meta(
      manual('Hvad du skærer væk, når tiden skrider.', 'What you cut when time slips.'),
    ),
    keep: z
      .exactOptional(text({ maxWords: 60 }))
      .meta(manual('Hvad der bliver gemt efter trinnet.', 'What is kept after the step.')),
  })
  .check(
    rule(z.looseObject(shown.shape), (step) =>
      step.wall.show === 'break'
        ? []
        : ['whenSilent', 'keep']
            .filter((key) => !(key in step))
            .map((key) => ({
              fault: {
                what: { da: `${key} mangler.`, en: `${key} is missing.` },
                allowed: {
                  da: 'Kun en pause kan undvære whenSilent og keep.',
                  en: 'Only a break can do without whenSilent and keep.',
                },
              },
              path: [key],
            })),
    ),
    rule(spoken, ({ wall, say, minutes }) => {
      const least = minutes <= sayWords.shortMinutes ? sayWords.leastWhenShort : sayWords.least;
      if (wall.show === 'break') return [];
      return (['da', 'en'] as const)
        .map((lang) => ({ lang, words: countWords(say[lang], lang) }))
        .filter(({ words }) => words > 0 && words < least)
        .map(({ lang, words }) => ({
          fault: {
            what: { da: `Der er kun ${words} ord at sige højt.`, en: `There are only ${words} words to say aloud.` },
            allowed: { da: `${least}–${sayWords.most} ord.`, en: `${least}–${sayWords.most} words.` },
          },
          path: ['say', lang],
        }));
    }),
  );
