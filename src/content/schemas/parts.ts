import * as z from 'zod';
import type { Lang, Text } from '../../model/text.ts';
import { type Fault, faultsOf, type TextRule, tidy } from '../textRules.ts';
import { ids, references } from './registries.ts';

/** The author's manual for one key: what belongs here, in both languages. Shown on hover and in messages. */
export const manual = (da: string, en: string, ...examples: unknown[]) => ({
  description: `${da} / ${en}`,
  ...(examples.length > 0 && { examples }),
});

function line(lang: Lang, rule: TextRule) {
  return z
    .string()
    .overwrite(tidy)
    .check((ctx) => {
      for (const fault of faultsOf(ctx.value, lang, rule)) ctx.issues.push(issue(ctx.value, fault));
    });
}

/** A zod issue that carries its own words in both languages; `path` points below the checked value. */
function issue(input: unknown, fault: Fault, path: PropertyKey[] = []) {
  return { code: 'custom' as const, input, path, params: fault, continue: true };
}

/**
 * A rule over several keys of an object. It runs whatever is wrong elsewhere in the file, as long as the keys it reads
 * have the given shape, so that all mistakes come out in one go.
 */
export function rule<Shape extends z.ZodType>(
  shape: Shape,
  faults: (value: z.output<Shape>) => { fault: Fault; path: PropertyKey[] }[],
) {
  return z.superRefine<unknown>(
    (value, ctx) => {
      const read = shape.safeParse(value);
      if (!read.success) return;
      for (const { fault, path } of faults(read.data)) ctx.addIssue(issue(value, fault, path));
    },
    { when: () => true },
  );
}

/** A text in both languages, each keeping the same rule. */
export const text = (rule: TextRule) =>
  z.strictObject({
    da: line('da', rule).meta(manual('Teksten på dansk. Skriv den først.', 'The text in Danish. Write it first.')),
    en: line('en', rule).meta(
      manual('Samme tekst på engelsk, ikke ord for ord.', 'The same text in British English, not word for word.'),
    ),
  });

const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const idManual = (da: string, en: string, example: string) =>
  manual(
    `${da} Små bogstaver a–z, tal og bindestreg; ae, oe, aa for æ, ø, å. Ændres aldrig og bruges aldrig igen.`,
    `${en} Small letters a–z, digits and hyphens; ae, oe, aa for æ, ø, å. Never changed and never reused.`,
    example,
  );

/** The id of a file's thing: the same as the file's name. */
export const fileId = (example: string) =>
  marked(
    { unique: 'everywhere' },
    idManual('Id; det samme som filens navn.', 'Id; the same as the name of the file.', example),
  );

/** An id of a list item that others may refer to without saying the file. */
export const itemId = (example: string) =>
  marked({ unique: 'everywhere' }, idManual('Id, kun brugt én gang.', 'Id, used only once.', example));

/** An id of a list item: the file's id, a hyphen and a number. */
export const numberedId = (example: string) =>
  marked(
    { unique: 'everywhere', numbered: true },
    idManual('Id: filens id, bindestreg og et nummer.', 'Id: the id of the file, a hyphen and a number.', example),
  );

/** An id that only has to be unique in its own file. */
export const localId = (example: string) =>
  marked({ unique: 'file' }, idManual('Id, kun brugt én gang i filen.', 'Id, used only once in the file.', example));

function marked(mark: { unique: 'everywhere' | 'file'; numbered?: true }, meta: ReturnType<typeof manual>) {
  const schema = slug.meta(meta);
  ids.add(schema, mark);
  return schema;
}

/** A reference to something else in the content, by its id. */
export function reference(to: string, da: string, en: string) {
  const schema = slug.meta(manual(da, en));
  references.add(schema, { to });
  return schema;
}

export const people = z
  .strictObject({
    min: z
      .int()
      .min(1)
      .max(500)
      .meta(manual('Færrest deltagere.', 'Fewest participants.', 6)),
    max: z
      .int()
      .min(1)
      .max(500)
      .meta(manual('Flest deltagere.', 'Most participants.', 30)),
  })
  .check(
    rule(z.object({ min: z.number(), max: z.number() }), ({ min, max }) =>
      min <= max
        ? []
        : [
            {
              fault: {
                what: { da: `min (${min}) er større end max (${max}).`, en: `min (${min}) is more than max (${max}).` },
                allowed: {
                  da: 'Færrest deltagere i min, flest i max.',
                  en: 'Fewest participants in min, most in max.',
                },
              },
              path: ['min'],
            },
          ],
    ),
  )
  .meta(manual('Hvor mange det er til.', 'How many it is for.', { min: 6, max: 30 }));

export const minutes = z
  .int()
  .min(1)
  .max(600)
  .meta(manual('Tid i hele minutter.', 'Time in whole minutes.', 15));

export const dimension = z
  .enum(['trust', 'justice', 'collaboration', 'core'])
  .meta(
    manual(
      'Tillid, retfærdighed, samarbejdsevne eller kerneopgaven.',
      'Trust, justice, collaboration or the core task.',
      'trust',
    ),
  );

export const direction = z
  .enum(['bonding', 'bridging', 'linking'])
  .meta(
    manual(
      'Samlende (bonding), brobyggende (bridging) eller forbindende (linking).',
      'Inside the group (bonding), between groups (bridging) or between levels (linking).',
      'bridging',
    ),
  );

export const difficulty = z
  .enum(['easy', 'medium', 'hard'])
  .meta(
    manual(
      'Let, mellem eller svær. Svære kort er slået fra i nye grupper.',
      'Hard cards are off in new groups.',
      'easy',
    ),
  );

export const suits = z
  .enum(['all', 'leaders', 'reps', 'trio', 'committee', 'hr', 'newcomers'])
  .meta(manual('Hvem det passer til.', 'Whom it suits.', 'all'));

export const habit = z
  .enum(['recognition', 'power', 'compromise', 'interests'])
  .meta(
    manual(
      'Vanen kortet rører ved: anerkendelse, magt, kompromis eller interesser. Kan udelades.',
      'The habit the card touches: recognition, power, compromise or interests. May be left out.',
      'recognition',
    ),
  );

export const workplace = z
  .enum([
    'homecare',
    'school',
    'daycare',
    'dental',
    'office',
    'police',
    'prison',
    'roads',
    'library',
    'carehome',
    'kitchen',
    'citizenservice',
  ])
  .meta(manual('Slags arbejdsplads.', 'Kind of workplace.', 'homecare'));

export const valueIds = z
  .array(reference('values/values', 'Id på en værdi i content/values.', 'Id of a value in content/values.'))
  .min(1);

/** What is wrong when two sums of minutes do not meet. */
export function minutesFault(sum: number, total: number, allowed: Text): Fault {
  return {
    what: {
      da: `Delene tager ${sum} minutter tilsammen, men minutes siger ${total}.`,
      en: `The parts take ${sum} minutes together, but minutes says ${total}.`,
    },
    allowed,
  };
}
