import type { ask as da } from '../da/ask.ts';

export const ask: typeof da = {
  question: 'How long have you got, and how many are you?',
  lead: 'Then we find something you can use today, with words you can say aloud.',
  minutes: 'Time',
  minutesOf: (minutes) =>
    minutes < 60
      ? `${minutes} minutes`
      : minutes % 60 === 0
        ? minutes === 60
          ? '1 hour'
          : `${minutes / 60} hours`
        : `${Math.floor(minutes / 60)} hour${minutes < 120 ? '' : 's'} ${minutes % 60} min`,
  people: 'People',
  topic: 'It is about',
  anyTopic: 'Choose, or leave it',
  topics: {
    trust: 'Relying on each other',
    justice: 'Things being done decently',
    collaboration: 'Working across the lines',
    core: 'What our task is',
    values: 'Our values',
    survey: 'The answers of a survey',
  },
  more: 'Occasion and workplace',
  occasion: 'Occasion',
  anyOccasion: 'Nothing special',
  occasions: {
    merger: 'We have been merged with others',
    change: 'Something is being changed',
    sharing: 'We share too little of what we know',
    survey: 'We have the answers of a survey',
    decision: 'A decision is hard',
    invest: 'No crisis: we want to get better',
    new: 'We have new people',
    daily: 'A quite ordinary week',
  },
  workplace: 'Workplace',
  anyWorkplace: 'Any kind',
  show: 'Show suggestions',
  title: (minutes, people) => `Suggestions for ${minutes} and ${people} people`,
  found: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  kinds: { script: 'Script', cards: 'Card round', story: 'Story', road: 'Road', board: 'Board' },
  time: (minutes, meetings) => (meetings === 1 ? `${minutes} min` : `${meetings} × ${minutes} min`),
  why: {
    topic: (topic) => `About ${topic}`,
    occasion: (occasion) => `Suits: ${occasion}`,
    workplace: 'From your kind of workplace',
    time: 'Fills your time',
    shorter: 'Leaves time to spare',
  },
  start: 'Start',
  startName: (title) => `Start ${title}`,
  read: 'Look closer',
  readName: (title) => `Look closer at ${title}`,
  none: 'Nothing fits that. Try a little more time, or another number.',
  all: 'See all scripts',
};
