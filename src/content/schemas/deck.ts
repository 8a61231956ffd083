import * as z from 'zod';
import { fileId, localId, numberedId, valueIds } from './idParts.ts';
import {
  difficulty,
  dimension,
  direction,
  habit,
  minutes,
  occasions,
  people,
  suits,
  text,
  topics,
  workplace,
} from './parts.ts';
import { ids } from './registries.ts';
import { manual, rule } from './rule.ts';

const code = z
  .string()
  .regex(/^D[1-9]\d*$/)
  .meta(manual('Kortsættets kode på papir: D og et nummer.', 'The code of the deck on paper: D and a number.', 'D1'));
ids.add(code, { unique: 'everywhere' });

const way = z.strictObject({
  id: localId('gaaturen'),
  name: text({ maxWords: 8 }).meta(
    manual('Måden at bruge kortene på, i få ord.', 'The way of using the cards, in a few words.'),
  ),
  rules: text({ maxWords: 60 }).meta(
    manual('Reglerne, højst 60 ord, til den, der leder.', 'The rules, at most 60 words, for whoever leads.'),
  ),
  people,
  minutes,
});

const card = z.strictObject({
  id: numberedId('tillid-01'),
  title: z.exactOptional(
    text({ maxWords: 4 }).meta(
      manual(
        'Et ord eller to over teksten: en rolle, ind eller ud.',
        'A word or two above the text: a role, in or out.',
      ),
    ),
  ),
  text: text({ maxWords: 25, maxQuestions: 2 }).meta(
    manual(
      'Kortets tekst: ét spørgsmål og højst ét kort opfølgende, 25 ord. Noget, der kan ses eller høres.',
      'The text of the card: one question and at most one short follow-up, 25 words. Something one can see or hear.',
      {
        da: 'Hvad gør vi, når rygtet når frem før beskeden?',
        en: 'What do we do when the rumour gets here before the news?',
      },
    ),
  ),
  choices: z.exactOptional(
    z
      .array(text({ maxWords: 8, tokens: false }))
      .length(2)
      .meta(
        manual(
          'Et dilemmas to valg, begge ordentlige, højst otte ord hvert.',
          'The two choices of a dilemma, both decent, at most eight words each.',
        ),
      ),
  ),
  workplace: z.exactOptional(workplace),
  dimension,
  direction,
  values: valueIds
    .max(3)
    .meta(manual('En til tre værdier, kortet rører ved.', 'One to three values the card touches.')),
  difficulty,
  suits: z
    .array(suits)
    .min(1)
    .meta(manual('Hvem kortet passer til; ”all” for alle.', 'Whom the card suits; “all” for everybody.', ['all'])),
  habit: z.exactOptional(habit),
});

const made = z.object({ from: z.optional(z.string()), cards: z.array(z.unknown()) });

/** A deck of dialogue cards: content/decks. */
export const deckSchema = z
  .strictObject({
    id: fileId('tillid'),
    code,
    title: text({ maxWords: 8 }).meta(manual('Kortsættets navn.', 'Name of the deck.')),
    dimension: z.exactOptional(dimension),
    topics: z.exactOptional(topics),
    occasions: z.exactOptional(occasions),
    purpose: text({ maxWords: 40 }).meta(
      manual('Én sætning, der nævner opgaven eller borgeren.', 'One sentence that names the task or the citizen.'),
    ),
    whenToUse: text({ maxWords: 60 }).meta(
      manual('Hvornår kortene er gode at tage frem.', 'When the cards are good to bring out.'),
    ),
    whenNotTo: text({ maxWords: 60 }).meta(
      manual('Hvornår kortene skal blive i skuffen.', 'When the cards should stay in the drawer.'),
    ),
    ways: z
      .array(way)
      .length(4)
      .meta(manual('Præcis fire måder at bruge kortene på.', 'Exactly four ways of using the cards.')),
    blanks: z.exactOptional(
      z
        .int()
        .min(1)
        .max(40)
        .meta(manual('Antal blanke kort til egne ord.', 'Number of blank cards for own words.', 8)),
    ),
    from: z.exactOptional(
      z
        .enum(['stories', 'roads'])
        .meta(
          manual(
            'Kortene laves af fortællingerne eller af vejenes stopskilte og skrives ikke her.',
            'The cards are made from the stories or from the stop signs of the roads, and are not written here.',
            'stories',
          ),
        ),
    ),
    cards: z.array(card).max(120).meta(manual('Kortene. Tom, når from er sat.', 'The cards. Empty when from is set.')),
  })
  .check(
    rule(made, ({ from, cards }) => {
      if ((from === undefined) === cards.length > 0) return [];
      const fault = {
        what:
          from === undefined
            ? { da: 'Kortsættet har ingen kort.', en: 'The deck has no cards.' }
            : {
                da: `Kortene laves af ${from}, men der står ${cards.length} her.`,
                en: `The cards are made from ${from}, yet there are ${cards.length} here.`,
              },
        allowed: { da: 'Enten kort eller from.', en: 'Either cards or from.' },
      };
      return [{ fault, path: ['cards'] }];
    }),
  )
  .meta(manual('Et sæt dialogkort.', 'A deck of dialogue cards.'));
