const strength = (votes: number) => (votes === 0 ? 'ingen styrke endnu' : `styrke ${votes} af 5`);

/** Words of Kraftfeltet. */
export const forceField = {
  question: 'Hvad driver, og hvad holder igen?',
  explain:
    'Skriv først, hvor I vil hen. Så kræfterne: det, der driver jer frem, og det, der holder igen. Giv hver pil en styrke fra 1 til 5.',
  goal: 'Vi vil hen til',
  goalPlaceholder: 'Skriv målet i én sætning',
  noGoal: 'Hvor vil vi hen?',
  zones: {
    drives: {
      name: 'Det driver os frem',
      question: 'Hvad hjælper os derhen?',
      input: 'Skriv noget, der hjælper, og tryk Enter',
    },
    holds: {
      name: 'Det holder igen',
      question: 'Hvad holder os tilbage?',
      input: 'Skriv noget, der holder igen, og tryk Enter',
    },
  },
  example: {
    drives: 'Alle er trætte af at lede efter nøgler',
    holds: 'Ingen har tid til at rydde skabet op',
  },
  strength,
  sort: 'Stærkest først',
  sorted: 'De stærkeste står først på begge sider',
  /** Said in place of what other boards say of votes and marks. */
  notes: {
    votes: strength,
    addVote: 'Gør pilen stærkere',
    takeVote: 'Gør pilen svagere',
    mark: 'Arbejd med den her',
    unmark: 'Lad den ligge alligevel',
    toPoster: 'Vælg',
    marked: 'Valgt',
  },
  said: {
    votes: (text: string, votes: number) => `${text}: ${strength(votes)}`,
    marked: (text: string) => `${text} er valgt til at arbejde med`,
    unmarked: (text: string) => `${text} er ikke længere valgt`,
  },
  work: {
    title: 'Dem valgte I at arbejde med',
    hint: 'Det er tit lettere at svække noget, der holder igen, end at skubbe hårdere på.',
    none: 'Tryk Vælg ved en pil på tavlen, så står den her som forslag til en aftale.',
  },
  help: 'Taster i Kraftfeltet',
  keys: [
    ['+ og - på en seddel', 'Gør pilen stærkere eller svagere'],
    ['P på en seddel', 'Vælg den til at arbejde med'],
    ['A på en seddel', 'Gør den til en aftale'],
  ],
};
