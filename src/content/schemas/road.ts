import * as z from 'zod';
import { fileId, numberedId } from './idParts.ts';
import { minutes, occasions, people, text, topics } from './parts.ts';
import { manual, minutesFault, rule } from './rule.ts';

const stop = z.strictObject({
  id: numberedId('vaerdivejen-1'),
  name: text({ maxWords: 5 }).meta(manual('Stoppets navn på skiltet.', 'The name of the stop on its sign.')),
  question: text({ maxWords: 25, maxQuestions: 2 }).meta(
    manual('Spørgsmålet på skiltet, højst 25 ord.', 'The question on the sign, at most 25 words.'),
  ),
  followUps: z
    .array(text({ maxWords: 20, maxQuestions: 1 }))
    .length(3)
    .meta(manual('Præcis tre opfølgende spørgsmål.', 'Exactly three follow-up questions.')),
  whenSilent: text({ maxWords: 80 }).meta(
    manual('Hvad den, der leder, gør, når ingen siger noget.', 'What to do when nobody speaks.'),
  ),
  posterHeading: text({ maxWords: 8 }).meta(
    manual('Overskriften over svaret på plakaten.', 'The heading above the answer on the poster.'),
  ),
  example: text({ maxWords: 50 }).meta(
    manual('Et eksempel på et svar i en gruppes egne ord.', 'An example of an answer in a group’s own words.'),
  ),
  minutes,
});

const timed = z.object({ minutes: z.number(), stops: z.array(z.object({ minutes: z.number() })) });

/** A road with four stop signs: content/roads. */
export const roadSchema = z
  .strictObject({
    id: fileId('vaerdivejen'),
    title: text({ maxWords: 8 }).meta(manual('Vejens navn.', 'Name of the road.')),
    topics: z.exactOptional(topics),
    occasions: z.exactOptional(occasions),
    purpose: text({ maxWords: 40 }).meta(
      manual('Én sætning, der nævner opgaven eller borgeren.', 'One sentence that names the task or the citizen.'),
    ),
    aboutValue: z.exactOptional(
      z
        .literal(true)
        .meta(
          manual(
            'Sæt den, når vejen handler om en værdi, gruppen vælger.',
            'Set when the road is about a value the group chooses.',
          ),
        ),
    ),
    people,
    minutes: minutes.meta(
      manual('Hele mødet i minutter, pauser talt med.', 'The whole meeting in minutes, breaks included.', 180),
    ),
    stops: z.array(stop).length(4).meta(manual('Præcis fire stop.', 'Exactly four stops.')),
  })
  .check(
    rule(timed, ({ minutes, stops }) => {
      const sum = stops.reduce((all, stop) => all + stop.minutes, 0);
      const allowed = { da: 'Stoppene tager højst hele mødets tid.', en: 'At most the time of the whole meeting.' };
      return sum <= minutes ? [] : [{ fault: minutesFault(sum, minutes, allowed), path: ['minutes'] }];
    }),
  )
  .meta(manual('En vej med fire stop.', 'A road with four stops.'));
