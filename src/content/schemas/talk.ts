import * as z from 'zod';
import { fileId, localId } from './idParts.ts';
import { minutes, text } from './parts.ts';
import { drawing } from './poster.ts';
import { manual } from './rule.ts';

const slide = z.strictObject({
  id: localId('hvorfor'),
  title: text({ maxWords: 10 }).meta(manual('Det, rummet læser først.', 'What the room reads first.')),
  lines: z
    .array(text({ maxWords: 12 }))
    .max(4)
    .meta(manual('Højst fire korte linjer.', 'At most four short lines.')),
  drawing: z.exactOptional(drawing),
  say: text({ minWords: 30, maxWords: 130, paragraphs: true }).meta(
    manual('Det, du siger imens.', 'What you say meanwhile.'),
  ),
});

/** A page to read aloud and the slides that go with it: content/talks. */
export const talkSchema = z
  .strictObject({
    id: fileId('social-kapital-paa-2-minutter'),
    title: text({ maxWords: 8 }).meta(manual('Oplæggets titel.', 'Title of the talk.')),
    purpose: text({ maxWords: 40 }).meta(
      manual('Én sætning, der nævner opgaven eller borgeren.', 'One sentence that names the task or the citizen.'),
    ),
    text: text({ minWords: 60, maxWords: 120, paragraphs: true }).meta(
      manual(
        'Siden, der læses højt på to minutter, højst 120 ord.',
        'The page read aloud in two minutes, at most 120 words.',
      ),
    ),
    minutes,
    slides: z.array(slide).length(10).meta(manual('Præcis ti billeder.', 'Exactly ten slides.')),
  })
  .meta(manual('Et kort oplæg.', 'A short talk.'));
