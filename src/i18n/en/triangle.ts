/** Words of the strong triangle. Braces hold the workplace's own word for the citizen. */
export const triangle = {
  /** The corners, in few words: they stand on the drawing. */
  corners: { social: 'We are doing fine', task: 'The work goes well', citizen: '{The citizens} are satisfied' },
  zones: {
    'social-task': { name: 'When we are fine, the work goes well', question: 'When did you last see it?' },
    'task-social': { name: 'When the work goes well, we are fine', question: 'What did you go home happy about?' },
    'task-citizen': {
      name: 'When the work goes well, {the citizens} are satisfied',
      question: 'What worked so well that it was felt?',
    },
    'citizen-task': {
      name: 'When {the citizens} are satisfied, the work goes well',
      question: 'What became easier because somebody was content?',
    },
    'citizen-social': {
      name: 'When {the citizens} are satisfied, we are fine',
      question: 'Which thank-you do you remember?',
    },
    'social-citizen': {
      name: 'When we are fine, {the citizens} are satisfied',
      question: 'Who felt that you were doing well together?',
    },
  },
};
