import * as z from 'zod';
import { drawingNames } from '../../model/drawings.ts';
import { fileId, localId } from './idParts.ts';
import { text } from './parts.ts';
import { manual } from './rule.ts';

/** The drawings that posters and slides may use; each is made of the product's own shapes. */
export const drawing = z
  .enum(drawingNames)
  .meta(manual('Tegningen på plakaten.', 'The drawing on the poster.', 'diamond'));

const line = z.strictObject({
  id: localId('tillid'),
  head: text({ maxWords: 8 }).meta(manual('Ordet eller sætningen, der læses på afstand.', 'What is read from afar.')),
  text: z.exactOptional(
    text({ maxWords: 22 }).meta(manual('En linje til dem, der går tættere på.', 'A line for those who step closer.')),
  ),
});

/** A poster for the wall: content/posters. */
export const posterSchema = z
  .strictObject({
    id: fileId('diamanten'),
    title: text({ maxWords: 8 }).meta(manual('Plakatens overskrift.', 'Heading of the poster.')),
    purpose: text({ maxWords: 40 }).meta(manual('Én sætning: hvorfor hænge den op?', 'One sentence: why put it up?')),
    drawing,
    lead: z.exactOptional(
      text({ maxWords: 30 }).meta(manual('En linje under overskriften.', 'A line below the heading.')),
    ),
    lines: z.array(line).min(1).max(9).meta(manual('Plakatens ord i rækkefølge.', 'The words of the poster in order.')),
  })
  .meta(manual('En plakat til væggen.', 'A poster for the wall.'));
