import * as z from 'zod';
import type { Lang } from '../../model/text.ts';
import { faultsOf, type TextRule, tidy } from '../textRules.ts';
import { issue, manual, rule } from './rule.ts';

function line(lang: Lang, rule: TextRule) {
  return z
    .string()
    .overwrite(tidy)
    .check((ctx) => {
      for (const fault of faultsOf(ctx.value, lang, rule)) ctx.issues.push(issue(ctx.value, fault));
    });
}

/** A text in both languages, each keeping the same rule. */
export const text = (rule: TextRule) =>
  z.strictObject({
    da: line('da', rule).meta(manual('Teksten på dansk. Skriv den først.', 'The text in Danish. Write it first.')),
    en: line('en', rule).meta(
      manual('Samme tekst på engelsk, ikke ord for ord.', 'The same text in British English, not word for word.'),
    ),
  });

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

/** What a group may ask for on the first screen: what it is about … */
export const topics = z
  .array(z.enum(['trust', 'justice', 'collaboration', 'core', 'values', 'survey']))
  .min(1)
  .max(3)
  .meta(manual('Hvad den handler om.', 'What it is about.', ['collaboration']));

/** … and why they meet. */
export const occasions = z
  .array(z.enum(['merger', 'change', 'sharing', 'survey', 'decision', 'invest', 'new', 'daily']))
  .max(4)
  .meta(
    manual(
      'Anledninger: sammenlægning, omstilling, videndeling, måling, beslutning, ingen krise, nye folk, hverdag.',
      'Occasions: merger, change, sharing too little, survey, decision, no crisis, newcomers, every day.',
      ['merger'],
    ),
  );
