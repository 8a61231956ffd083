import * as z from 'zod';
import { toolKinds } from '../../model/tools.ts';
import { dimension, direction, minutes, occasions, people, text, topics } from './parts.ts';
import { ids } from './registries.ts';
import { manual } from './rule.ts';

const kind = z
  .enum(toolKinds)
  .meta(
    manual(
      'Tavlens slags; det samme som filens navn. Ændres aldrig.',
      'The kind of board; the same as the name of the file. Never changed.',
      'diamond',
    ),
  );
ids.add(kind, { unique: 'everywhere' });

/**
 * The guide to a board of the toolbox, for a leader who is no facilitator: content/boards. What the board is called and what
 * it is for in a line are words of the interface, since every board says them.
 */
export const boardSchema = z
  .strictObject({
    id: kind,
    minutes: minutes.meta(manual('Hvor længe den plejer at tage.', 'How long it usually takes.', 45)),
    people,
    whenToUse: text({ maxWords: 40 }).meta(
      manual('Hvornår den er god, og hvornår I skal vente.', 'When it is good, and when to wait.'),
    ),
    gives: text({ maxWords: 18 }).meta(
      manual('Det, gruppen går hjem med, i én linje.', 'What the group goes home with, in one line.'),
    ),
    topics,
    occasions,
    dimensions: z
      .array(dimension)
      .min(1)
      .meta(manual('Emner, den hører under, når der søges.', 'What it is found under.', ['trust'])),
    directions: z
      .array(direction)
      .min(1)
      .meta(
        manual('Retninger: samlende, brobyggende, forbindende.', 'Directions: inside, between, up and down.', [
          'bonding',
        ]),
      ),
    steps: z
      .array(text({ maxWords: 30, maxQuestions: 2 }))
      .min(3)
      .max(6)
      .meta(manual('Sådan gør du: tre til seks korte trin.', 'How you do it: three to six short steps.')),
    whenSilent: text({ maxWords: 25 }).meta(
      manual('Det, du gør, når der bliver stille.', 'What you do when it goes silent.'),
    ),
  })
  .meta(manual('Guiden til en af værktøjskassens tavler.', 'The guide to a board of the toolbox.'));
