import type { processCheck as da } from '../da/processCheck.ts';

/** Words of Process check. */
export const processCheck: typeof da = {
  question: 'Is it a decision people can live with?',
  explain:
    'Take one decision through six questions. Write examples rather than opinions, and then say of each question whether it is in place.',
  subject: 'The decision',
  subjectPlaceholder: 'Which decision are you looking at?',
  presetsLabel: 'Or choose one that is like it',
  presets: [
    'The new rota',
    'Moving to other rooms',
    'A new IT system',
    'Sharing out the holidays',
    'An appointment',
    'A new task',
    'Pay talks',
    'Talks about sick leave',
  ],
  zones: {
    heard: {
      short: 'Heard',
      name: 'Who was heard?',
      question: 'Who was heard while there was something to choose?',
      input: 'Write who was heard or is missing, and press Enter',
    },
    rules: {
      short: 'Rules',
      name: 'Same rules for all?',
      question: 'Do the same rules apply to everyone?',
      input: 'Write a rule or an exception, and press Enter',
    },
    facts: {
      short: 'Facts',
      name: 'Are the facts right?',
      question: 'Does what we know hold good on a Tuesday?',
      input: 'Write something you know or must look into, and press Enter',
    },
    reason: {
      short: 'Reason',
      name: 'Is the reason clear?',
      question: 'Can the reason be said in one sentence?',
      input: 'Write the reason as you understand it, and press Enter',
    },
    tone: {
      short: 'Tone',
      name: 'Is the tone decent?',
      question: 'Do those it affects hear it first, and decently?',
      input: 'Write how it was said, and press Enter',
    },
    reopen: {
      short: 'Reopen',
      name: 'Can it be reopened?',
      question: 'Whom do we go to, and when do we look at it again?',
      input: 'Write where and when it can be taken up, and press Enter',
    },
  },
  example: {
    heard: 'The day shift was asked, the night shift was not',
    rules: 'Everyone takes turns at weekends',
    facts: 'The figures are from before the summer',
    reason: 'More of us should know route 7',
    tone: 'The plan was on the wall before anyone had said a word',
    reopen: 'At the staff meeting on 4 May',
  },
  verdicts: { yes: 'In place', partly: 'Partly', no: 'Missing', '': 'Not talked about yet' },
  ask: (question) => `What do you say: ${question}`,
  said: (question, verdict) => `${question} ${verdict}`,
  overview: 'Where it stands',
  unheard: 'Someone has not been heard. Whom can you still ask before anything is decided?',
  help: 'Keys in Process check',
  keys: [
    ['Arrow left and right at a question', 'Go between In place, Partly and Missing'],
    ['Space', 'Say it, or take it back'],
    ['A on a note', 'Make it an agreement'],
  ],
};
