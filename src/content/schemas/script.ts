import * as z from 'zod';
import { countWords } from '../textRules.ts';
import { fileId, localId, reference } from './idParts.ts';
import { minutes, people, text } from './parts.ts';
import { ids } from './registries.ts';
import { manual, minutesFault, rule } from './rule.ts';

const number = z
  .int()
  .min(1)
  .max(99)
  .meta(manual('Drejebogens nummer i rækken.', 'The number of the script.', 3));
ids.add(number, { unique: 'everywhere' });

const deckId = reference('decks', 'Id på et kortsæt i content/decks.', 'Id of a deck in content/decks.');
const roadId = reference('roads', 'Id på en vej i content/roads.', 'Id of a road in content/roads.');
const storyId = reference('stories', 'Id på en fortælling i content/stories.', 'Id of a story in content/stories.');

const print = z
  .strictObject({
    deck: z.exactOptional(deckId),
    road: z.exactOptional(roadId),
    story: z.exactOptional(storyId),
    what: text({ maxWords: 25 }).meta(manual('Hvad der printes, og til hvad.', 'What is printed, and what for.')),
    count: text({ maxWords: 10 }).meta(
      manual('Hvor mange.', 'How many.', { da: '1 til hvert bord', en: '1 for each table' }),
    ),
  })
  .check(
    rule(z.record(z.string(), z.unknown()), (value) => {
      const named = ['deck', 'road', 'story'].filter((kind) => kind in value).length;
      const fault = {
        what: { da: `Printet henviser til ${named} ting.`, en: `The print refers to ${named} things.` },
        allowed: { da: 'Præcis én af deck, road og story.', en: 'Exactly one of deck, road and story.' },
      };
      return named === 1 ? [] : [{ fault, path: [] }];
    }),
  );

const wall = z.discriminatedUnion('show', [
  z.strictObject({
    show: z.literal('text'),
    text: text({ maxWords: 40, maxQuestions: 2 }).meta(
      manual('Det, rummet læser, højst 40 ord.', 'What the room reads, at most 40 words.'),
    ),
  }),
  z.strictObject({ show: z.literal('story'), story: storyId }),
  z.strictObject({
    show: z.literal('stop'),
    road: roadId,
    stop: z
      .int()
      .min(1)
      .max(4)
      .meta(manual('Stoppets nummer, 1–4.', 'The number of the stop, 1–4.', 1)),
  }),
  z.strictObject({ show: z.literal('poster'), road: roadId }),
  z.strictObject({ show: z.literal('break') }),
]);

const sayWords = { least: 40, most: 130 };

const step = z
  .strictObject({
    id: localId('velkomst'),
    title: text({ maxWords: 10 }).meta(manual('Trinnets navn.', 'Name of the step.')),
    minutes,
    wall: wall.meta(
      manual(
        'Hvad væggen viser: text, story, stop, poster eller break.',
        'What the wall shows: text, story, stop, poster or break.',
        { show: 'stop', road: 'vaerdivejen', stop: 1 },
      ),
    ),
    say: text({ maxWords: sayWords.most, paragraphs: true }).meta(
      manual(
        'Ord at sige højt, talesprog, 40–130 ord (færre ved en pause).',
        'Words to say aloud, spoken language, 40–130 words (fewer at a break).',
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
    rule(z.looseObject({ wall: z.object({ show: z.string() }) }), (step) =>
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
    rule(
      z.object({ wall: z.object({ show: z.string() }), say: z.object({ da: z.string(), en: z.string() }) }),
      ({ wall, say }) =>
        wall.show === 'break'
          ? []
          : (['da', 'en'] as const)
              .map((lang) => ({ lang, words: countWords(say[lang], lang) }))
              .filter(({ words }) => words > 0 && words < sayWords.least)
              .map(({ lang, words }) => ({
                fault: {
                  what: {
                    da: `Der er kun ${words} ord at sige højt.`,
                    en: `There are only ${words} words to say aloud.`,
                  },
                  allowed: {
                    da: `${sayWords.least}–${sayWords.most} ord.`,
                    en: `${sayWords.least}–${sayWords.most} words.`,
                  },
                },
                path: ['say', lang],
              })),
    ),
  );

const variant = z.strictObject({
  id: localId('to-timer'),
  title: text({ maxWords: 12 }).meta(manual('Variantens navn.', 'Name of the variant.')),
  text: text({ maxWords: 300, paragraphs: true }).meta(
    manual('Hvad der gøres anderledes.', 'What is done differently.'),
  ),
});

const timed = z.object({ minutes: z.number(), steps: z.array(z.object({ minutes: z.number() })) });

/** A script: a minute-by-minute guide with words to say: content/scripts. */
export const scriptSchema = z
  .strictObject({
    id: fileId('vaerdivejen-halv-dag'),
    number,
    title: text({ maxWords: 10 }).meta(manual('Drejebogens titel.', 'Title of the script.')),
    purpose: text({ maxWords: 40 }).meta(
      manual('Én sætning, der nævner opgaven eller borgeren.', 'One sentence that names the task or the citizen.'),
    ),
    audience: text({ maxWords: 40 }).meta(manual('Hvem den er til.', 'Whom it is for.')),
    people,
    minutes: minutes.meta(
      manual(
        'Hele mødet i minutter; trinnene giver det samme.',
        'The whole meeting in minutes; the steps add up to it.',
        180,
      ),
    ),
    room: text({ maxWords: 60 }).meta(manual('Rummet.', 'The room.')),
    materials: z.array(text({ maxWords: 25 })).meta(manual('Det, du skal have med.', 'What to bring.')),
    prints: z.array(print).meta(manual('Det, der printes på forhånd.', 'What to print beforehand.')),
    before: z
      .array(text({ maxWords: 50 }))
      .min(1)
      .meta(manual('Det, du gør før mødet.', 'What you do before the meeting.')),
    after: z
      .array(text({ maxWords: 50 }))
      .min(1)
      .meta(manual('Det, du gør bagefter.', 'What you do afterwards.')),
    steps: z.array(step).min(1).meta(manual('Trinnene i rækkefølge.', 'The steps in order.')),
    variants: z.array(variant).meta(manual('Andre måder at bruge drejebogen på.', 'Other ways of using the script.')),
  })
  .check(
    rule(timed, ({ minutes, steps }) => {
      const sum = steps.reduce((all, step) => all + step.minutes, 0);
      const allowed = {
        da: 'Trinnenes minutter giver hele mødets tid.',
        en: 'The minutes of the steps add up to the whole meeting.',
      };
      return sum === minutes ? [] : [{ fault: minutesFault(sum, minutes, allowed), path: ['minutes'] }];
    }),
  )
  .meta(manual('En drejebog.', 'A script.'));
