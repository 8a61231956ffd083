/** Words of Den stærke trekant. Braces hold the workplace's own word for the citizen. */
export const triangle = {
  question: 'Hvornår har vi selv set, at det hænger sammen?',
  explain:
    'Seks pile, og en historie fra jeres egen hverdag til hver. Den øverste seddel er jeres eksempel, og de andre støtter det.',
  arrow: (number: number) => `Pil ${number}`,
  /** The corners, in few words: they stand on the drawing. */
  corners: {
    social: 'Trivsel og social kapital',
    task: 'Kvalitet, produktivitet og fornyelse',
    citizen: 'Tilfredse {borgere}',
  },
  zones: {
    'social-task': {
      name: 'Trivsel giver kvalitet',
      question: 'Hvornår gik arbejdet bedre, fordi vi havde det godt sammen?',
      input: 'Skriv, hvornår arbejdet gik bedre, og tryk Enter',
    },
    'task-social': {
      name: 'Kvalitet giver trivsel',
      question: 'Hvilket stykke arbejde gik vi glade hjem fra?',
      input: 'Skriv, hvad I gik glade hjem fra, og tryk Enter',
    },
    'task-citizen': {
      name: 'Kvalitet giver tilfredshed',
      question: 'Hvad lykkedes så godt, at {borgeren} kunne mærke det?',
      input: 'Skriv, hvad {borgeren} kunne mærke, og tryk Enter',
    },
    'citizen-task': {
      name: 'Tilfredshed giver kvalitet',
      question: 'Hvad blev lettere for os, fordi {borgeren} var tilfreds?',
      input: 'Skriv, hvad der blev lettere, og tryk Enter',
    },
    'citizen-social': {
      name: 'Tilfredshed giver trivsel',
      question: 'Hvilken tak husker vi endnu?',
      input: 'Skriv om en tak, I husker, og tryk Enter',
    },
    'social-citizen': {
      name: 'Trivsel giver tilfredshed',
      question: 'Hvornår kunne {borgeren} mærke, at vi havde det godt sammen?',
      input: 'Skriv, hvornår {borgeren} kunne mærke det, og tryk Enter',
    },
  },
  example: {
    'social-task': 'Vi turde sige det højt, da listen ikke gik op, og ingen blev glemt',
    'task-citizen': 'Døren var åben klokken 8, som vi havde lovet',
    'citizen-social': 'En datter ringede bare for at sige tak',
  },
  help: 'Taster på Den stærke trekant',
};
