/** Words of Den stærke trekant. Braces hold the workplace's own word for the citizen. */
export const triangle = {
  /** The corners, in few words: they stand on the drawing. */
  corners: { social: 'Vi har det godt', task: 'Arbejdet lykkes', citizen: '{Borgerne} er tilfredse' },
  zones: {
    'social-task': { name: 'Når vi har det godt, lykkes arbejdet', question: 'Hvornår så I det sidst?' },
    'task-social': { name: 'Når arbejdet lykkes, har vi det godt', question: 'Hvad gik I glade hjem fra?' },
    'task-citizen': {
      name: 'Når arbejdet lykkes, er {borgerne} tilfredse',
      question: 'Hvad lykkedes, så det kunne mærkes?',
    },
    'citizen-task': {
      name: 'Når {borgerne} er tilfredse, lykkes arbejdet',
      question: 'Hvad blev lettere, fordi nogen var tilfreds?',
    },
    'citizen-social': {
      name: 'Når {borgerne} er tilfredse, har vi det godt',
      question: 'Hvilken tak husker I?',
    },
    'social-citizen': {
      name: 'Når vi har det godt, er {borgerne} tilfredse',
      question: 'Hvem mærkede, at I havde det godt sammen?',
    },
  },
};
