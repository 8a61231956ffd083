import type { forceField as da } from '../da/forceField.ts';

const strength = (votes: number) => (votes === 0 ? 'no strength yet' : `strength ${votes} of 5`);

/** Words of The force field. */
export const forceField: typeof da = {
  question: 'What drives us, and what holds us back?',
  explain:
    'First write where you want to get to. Then the forces: what drives you forward and what holds you back. Give each arrow a strength from 1 to 5.',
  goal: 'We want to get to',
  goalPlaceholder: 'Write the goal in one sentence',
  noGoal: 'Where do we want to get to?',
  zones: {
    drives: {
      name: 'Drives us forward',
      question: 'What helps us get there?',
      input: 'Write something that helps, and press Enter',
    },
    holds: {
      name: 'Holds us back',
      question: 'What holds us back?',
      input: 'Write something that holds you back, and press Enter',
    },
  },
  example: {
    drives: 'Everyone is tired of looking for keys',
    holds: 'Nobody has time to tidy the cupboard',
  },
  strength,
  sort: 'Strongest first',
  sorted: 'The strongest come first on both sides',
  notes: {
    votes: strength,
    addVote: 'Make the arrow stronger',
    takeVote: 'Make the arrow weaker',
    mark: 'Work on this one',
    unmark: 'Leave it after all',
    toPoster: 'Choose',
    marked: 'Chosen',
  },
  said: {
    votes: (text, votes) => `${text}: ${strength(votes)}`,
    marked: (text) => `${text} is chosen to work on`,
    unmarked: (text) => `${text} is no longer chosen`,
  },
  work: {
    title: 'You chose to work on these',
    hint: 'Easing something that holds back is often simpler than pushing harder.',
    none: 'Press Choose at an arrow on the board, and it stands here as the start of an agreement.',
  },
  help: 'Keys in The force field',
  keys: [
    ['+ and - on a note', 'Make the arrow stronger or weaker'],
    ['P on a note', 'Choose it to work on'],
    ['A on a note', 'Make it an agreement'],
  ],
};
