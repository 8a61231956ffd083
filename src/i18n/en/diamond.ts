/** Words of the diamond. Braces hold the workplace's own word for the citizen. */
export const diamond = {
  question: 'Where do we stand strong, and where is it thin?',
  explain:
    'Start in the middle with what you are here for. Then write in the corners what has happened, and choose the corner to take hold of.',
  zones: {
    trust: {
      name: 'Trust',
      question: 'What can we count on from each other, and what do we check twice?',
      input: 'Write something about trust that has happened, and press Enter',
    },
    justice: {
      name: 'Justice',
      question: 'What is done properly here, and what do we wonder about?',
      input: 'Write something about justice that has happened, and press Enter',
    },
    collaboration: {
      name: 'Collaboration',
      question: 'Where do things pass easily from hand to hand, and where do we drop something?',
      input: 'Write something about collaboration that has happened, and press Enter',
    },
    core: {
      name: 'The core task',
      question: 'Who are we here for, and what gets better for them?',
      input: 'Write a proposal for the core task, and press Enter',
    },
  },
  example: {
    trust: 'When the evening team say they will ring, they ring',
    justice: 'We got the new rota, but not the reason',
    collaboration: 'On Friday at three nobody knew who was locking up',
    core: '{The citizen} decides about their own day',
  },
  core: {
    label: 'Our core task in one sentence',
    placeholder: 'What gets better for {the citizen} because we are here?',
    count: (words: number, most: number) => `${words} of ${most} words`,
    over: (words: number) => (words === 1 ? '1 word too many' : `${words} words too many`),
    proposals: (count: number) => (count === 1 ? '1 proposal' : `${count} proposals`),
  },
  become: 'Use as the core task',
  became: (text: string) => `The core task is now: ${text}`,
  startHere: 'We start here',
  choose: 'Start here',
  chosen: (corner: string) => `You start with ${corner}`,
  unchosen: 'You have not chosen a corner',
  locked: {
    title: 'The middle first',
    none: 'Actions open once the core task stands in the middle of the diamond. Then you know what they are meant to help with.',
    over: 'The core task is longer than 25 words. Shorten it, and the actions open.',
    go: 'To the core task',
  },
  help: 'Keys on the diamond',
  keys: [['K on a proposal in the middle', 'Use it as the core task']],
};
