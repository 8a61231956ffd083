/** Words of the strong triangle. Braces hold the workplace's own word for the citizen. */
export const triangle = {
  question: 'When have we seen for ourselves that it hangs together?',
  explain:
    'Six arrows, and a story from your own days for each. The note on top is your example, and the others back it up.',
  arrow: (number: number) => `Arrow ${number}`,
  /** The corners, in few words: they stand on the drawing. */
  corners: {
    social: 'Well-being and social capital',
    task: 'Quality, productivity and innovation',
    citizen: 'Satisfied {citizens}',
  },
  zones: {
    'social-task': {
      name: 'Well-being brings quality',
      question: 'When did the work go better because we were doing well together?',
      input: 'Write when the work went better, and press Enter',
    },
    'task-social': {
      name: 'Quality brings well-being',
      question: 'Which piece of work did we go home happy from?',
      input: 'Write what you went home happy from, and press Enter',
    },
    'task-citizen': {
      name: 'Quality brings satisfaction',
      question: 'What worked so well that {the citizen} could feel it?',
      input: 'Write what {the citizen} could feel, and press Enter',
    },
    'citizen-task': {
      name: 'Satisfaction brings quality',
      question: 'What became easier for us because {the citizen} was satisfied?',
      input: 'Write what became easier, and press Enter',
    },
    'citizen-social': {
      name: 'Satisfaction brings well-being',
      question: 'Which thank-you do we still remember?',
      input: 'Write about a thank-you you remember, and press Enter',
    },
    'social-citizen': {
      name: 'Well-being brings satisfaction',
      question: 'When could {the citizen} tell that we were doing well together?',
      input: 'Write when {the citizen} could tell, and press Enter',
    },
  },
  example: {
    'social-task': 'We dared to speak up when the list did not add up, and nobody was forgotten',
    'task-citizen': 'The door was open at eight, as we had promised',
    'citizen-social': 'A daughter rang just to say thank you',
  },
  help: 'Keys on the strong triangle',
};
