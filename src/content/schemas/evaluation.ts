import * as z from 'zod';
import { fileId } from './idParts.ts';
import { text } from './parts.ts';
import { manual } from './rule.ts';

/** A short evaluation after a meeting: four questions answered from no to yes, and one line to write: content/evaluations. */
export const evaluationSchema = z
  .strictObject({
    id: fileId('to-minutter'),
    title: text({ maxWords: 6 }).meta(manual('Evalueringens navn.', 'Name of the evaluation.')),
    lead: text({ maxWords: 25 }).meta(manual('Hvad der sker med svarene.', 'What becomes of the answers.')),
    questions: z
      .array(text({ maxWords: 14, maxQuestions: 1 }))
      .length(4)
      .meta(manual('Præcis fire spørgsmål, svar fra nej til ja.', 'Exactly four questions, answered from no to yes.')),
    remark: text({ maxWords: 14, maxQuestions: 1 }).meta(
      manual('Linjen, der kan skrives på.', 'The line that can be written on.'),
    ),
  })
  .meta(manual('En evaluering på to minutter.', 'A two-minute evaluation.'));
