import * as z from 'zod';
import { fileId, localId } from './idParts.ts';
import { minutes, occasions, people, text, topics, workplace } from './parts.ts';
import { ids } from './registries.ts';
import { manual, minutesFault, rule } from './rule.ts';
import { scriptPrint } from './scriptPrint.ts';
import { scriptStep } from './scriptStep.ts';

const number = z
  .int()
  .min(1)
  .max(99)
  .meta(manual('Drejebogens nummer i rækken.', 'The number of the script.', 3));
ids.add(number, { unique: 'everywhere' });

const timed = z.object({ minutes: z.number(), steps: z.array(z.object({ minutes: z.number() })) });

const meeting = z
  .strictObject({
    id: localId('foerste'),
    title: text({ maxWords: 8, tokens: false }).meta(manual('Mødets navn.', 'Name of the meeting.')),
    minutes: minutes.meta(
      manual('Mødet i minutter; trinnene giver det samme.', 'The meeting in minutes; the steps add up to it.', 180),
    ),
    steps: z.array(scriptStep).min(1).meta(manual('Trinnene i rækkefølge.', 'The steps in order.')),
    between: z
      .exactOptional(text({ maxWords: 80, paragraphs: true }))
      .meta(
        manual('Det, I prøver, til I ses igen: prøvekortet.', 'What you try until you meet again: the try-out card.'),
      ),
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
  );

const variant = z.strictObject({
  id: localId('to-timer'),
  title: text({ maxWords: 12 }).meta(manual('Variantens navn.', 'Name of the variant.')),
  text: text({ maxWords: 300, paragraphs: true }).meta(
    manual('Hvad der gøres anderledes.', 'What is done differently.'),
  ),
});

const series = z.object({
  meetings: z.array(
    z.object({
      between: z.optional(z.unknown()),
      steps: z.tuple([z.object({ wall: z.object({ show: z.string() }) })], z.unknown()),
    }),
  ),
});

/** A script: a minute-by-minute guide with words to say, for one meeting or a series: content/scripts. */
export const scriptSchema = z
  .strictObject({
    id: fileId('vaerdivejen-halv-dag'),
    number,
    title: text({ maxWords: 10, tokens: false }).meta(manual('Drejebogens titel.', 'Title of the script.')),
    purpose: text({ maxWords: 40 }).meta(
      manual('Én sætning, der nævner opgaven eller borgeren.', 'One sentence that names the task or the citizen.'),
    ),
    gives: text({ maxWords: 16 }).meta(
      manual('Det, gruppen går hjem med, i én linje.', 'What the group goes home with, in one line.'),
    ),
    topics,
    occasions,
    workplaces: z
      .array(workplace)
      .meta(manual('Kun til disse arbejdspladser; tom: til alle.', 'Only for these workplaces; empty: for all.')),
    audience: text({ maxWords: 40 }).meta(manual('Hvem den er til.', 'Whom it is for.')),
    people,
    room: text({ maxWords: 60 }).meta(manual('Rummet.', 'The room.')),
    materials: z.array(text({ maxWords: 25 })).meta(manual('Det, du skal have med.', 'What to bring.')),
    prints: z.array(scriptPrint).meta(manual('Det, der printes på forhånd.', 'What to print beforehand.')),
    before: z
      .array(text({ maxWords: 50 }))
      .min(1)
      .meta(manual('Det, du gør før mødet.', 'What you do before the meeting.')),
    after: z
      .array(text({ maxWords: 50 }))
      .min(1)
      .meta(manual('Det, du gør bagefter.', 'What you do afterwards.')),
    meetings: z
      .array(meeting)
      .min(1)
      .meta(
        manual('Møderne i rækkefølge; de fleste drejebøger har ét.', 'The meetings in order; most scripts have one.'),
      ),
    variants: z.array(variant).meta(manual('Andre måder at bruge drejebogen på.', 'Other ways of using the script.')),
  })
  .check(
    rule(series, ({ meetings }) =>
      meetings.flatMap(({ between, steps: [first] }, index) => {
        const last = index === meetings.length - 1;
        const untried = {
          what: { da: 'Mødet slutter uden noget at prøve.', en: 'The meeting ends with nothing to try.' },
          allowed: {
            da: 'between på alle møder undtagen det sidste.',
            en: 'between on every meeting but the last.',
          },
        };
        const unasked = {
          what: {
            da: `Mødet begynder med ${first.wall.show}.`,
            en: `The meeting begins with ${first.wall.show}.`,
          },
          allowed: {
            da: 'Hvert senere møde begynder med show: agreed, ”hvordan gik det?”.',
            en: 'Every later meeting begins with show: agreed, “how did it go?”.',
          },
        };
        return [
          ...(last === (between === undefined) ? [] : [{ fault: untried, path: ['meetings', index, 'between'] }]),
          ...(index === 0 || first.wall.show === 'agreed'
            ? []
            : [{ fault: unasked, path: ['meetings', index, 'steps', 0, 'wall'] }]),
        ];
      }),
    ),
  )
  .meta(manual('En drejebog.', 'A script.'));
