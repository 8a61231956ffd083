import * as z from 'zod';
import { fileId, valueIds } from './idParts.ts';
import { dimension, direction, text, workplace } from './parts.ts';
import { manual } from './rule.ts';

/** A short example of social capital in practice: content/examples. */
export const exampleSchema = z
  .strictObject({
    id: fileId('noeglen-i-postkassen'),
    title: text({ maxWords: 8, tokens: false }).meta(manual('Eksemplets titel.', 'Title of the example.')),
    workplace,
    dimensions: z
      .array(dimension)
      .min(1)
      .meta(manual('Det, eksemplet viser.', 'What the example shows.', ['trust'])),
    directions: z
      .array(direction)
      .min(1)
      .meta(manual('Mellem hvem det sker.', 'Between whom it happens.', ['bridging'])),
    values: valueIds.meta(manual('Værdier, eksemplet rører ved.', 'Values the example touches.')),
    text: text({ minWords: 40, maxWords: 70, paragraphs: true, tokens: false }).meta(
      manual(
        'Hvad de gjorde på en almindelig dag, og hvad det ændrede for opgaven; 40–70 ord.',
        'What they did on an ordinary day, and what it changed for the task; 40–70 words.',
      ),
    ),
    usefulFor: text({ maxWords: 30, tokens: false }).meta(manual('Hvem kan bruge det?', 'Who can use this?')),
  })
  .meta(manual('Et kort eksempel fra en arbejdsplads.', 'A short example from a workplace.'));
