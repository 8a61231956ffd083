/** Words of Room for action. */
export const roomForAction = {
  question: 'How much of this is ours?',
  explain:
    'Write down what you are facing and put each note in the ring where it belongs. Then you spend your strength where it counts.',
  zones: {
    decide: {
      name: 'We decide',
      question: 'What do we decide ourselves?',
      input: 'Write something you decide, and press Enter',
    },
    influence: {
      name: 'We can influence',
      question: 'What can we influence, and whom do we need to talk to?',
      input: 'Write something you can influence, and press Enter',
    },
    given: {
      name: 'It is given',
      question: 'What is given, so that we have to live with it?',
      input: 'Write something that is fixed, and press Enter',
    },
    leave: {
      name: 'We leave it',
      question: 'What do we agree to leave?',
      input: 'Write something you leave, and press Enter',
    },
  },
  example: {
    decide: 'Who answers the phone over lunch',
    influence: 'When the rota comes out',
    given: 'That the building closes at four',
    leave: 'The joint newsletter',
  },
  help: 'Keys in Room for action',
};
