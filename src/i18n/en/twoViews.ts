import type { twoViews as da } from '../da/twoViews.ts';

/** Words of Two views, one task. */
export const twoViews: typeof da = {
  question: 'What do we see from where we stand?',
  explain:
    'Each side writes how the task looks from there. When two notes belong together, you join them into one in the middle.',
  zones: {
    leaders: {
      name: 'As leaders see it',
      question: 'What do we see when the task is our responsibility?',
      input: 'Write what the leaders see, and press Enter',
    },
    staff: {
      name: 'As staff see it',
      question: 'What do we see when we are in the thick of the task?',
      input: 'Write what the staff see, and press Enter',
    },
    core: {
      name: 'The task we share',
      question: 'What do we have in common?',
      input: 'Write something you share, and press Enter',
    },
  },
  example: {
    leaders: 'People wait too long for an answer',
    staff: 'We are interrupted all morning',
    core: 'An answer the same day, and the peace to write it',
  },
  join: {
    menu: 'Join with …',
    title: (text) => `Join “${text}” with`,
    explain:
      'Choose the note it belongs with. The two become one in the middle, and you can put the words right at once.',
    none: 'There is no other note to join it with yet.',
    done: (text) => `Joined in the middle: ${text}`,
  },
  help: 'Keys on Two views, one task',
  keys: [
    ['J on a note', 'Join it with another in the middle'],
    ['A on a note', 'Make it an agreement'],
  ],
};
