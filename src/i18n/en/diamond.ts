/** Words of the diamond. */
export const diamond = {
  startHere: 'We start here',
  zones: {
    trust: { name: 'Trust', question: 'What can we count on from each other, and what do we check twice?' },
    justice: { name: 'Justice', question: 'What is done decently here, and what do we wonder about?' },
    collaboration: {
      name: 'Collaboration',
      question: 'Where does it pass easily from hand to hand, and where do we drop something?',
    },
    core: { name: 'The core task', question: 'Whom are we here for, and what gets better for them?' },
  },
};
