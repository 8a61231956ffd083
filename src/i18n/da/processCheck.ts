/** Words of Procestjek. */
export const processCheck = {
  question: 'Er beslutningen ordentlig at leve med?',
  explain:
    'Tag én beslutning gennem seks spørgsmål. Skriv eksempler frem for meninger, og sig så ved hvert spørgsmål, om det er på plads.',
  subject: 'Beslutningen',
  subjectPlaceholder: 'Hvilken beslutning ser I på?',
  presetsLabel: 'Eller vælg en, der ligner',
  presets: [
    'Den nye vagtplan',
    'Flytning til andre lokaler',
    'Et nyt it-system',
    'Fordeling af ferieønsker',
    'En ansættelse',
    'En ny opgave',
    'Lønforhandling',
    'Samtaler om sygefravær',
  ],
  zones: {
    heard: {
      name: 'Hvem er hørt?',
      question: 'Hvem er hørt, mens der var noget at vælge?',
      input: 'Skriv, hvem der er hørt, eller hvem der mangler',
    },
    rules: {
      name: 'Samme regler for alle?',
      question: 'Gælder de samme regler for alle?',
      input: 'Skriv en regel eller en undtagelse',
    },
    facts: {
      name: 'Passer det, vi ved?',
      question: 'Passer det, vi ved, også på en tirsdag?',
      input: 'Skriv noget, I ved, eller noget, der skal undersøges',
    },
    reason: {
      name: 'Er grunden klar?',
      question: 'Kan grunden siges i én sætning?',
      input: 'Skriv grunden, som I forstår den',
    },
    tone: {
      name: 'Er tonen ordentlig?',
      question: 'Hører de, det rammer, det først og på en ordentlig måde?',
      input: 'Skriv, hvordan det blev sagt, eller bør siges',
    },
    reopen: {
      name: 'Kan den tages op igen?',
      question: 'Hvem går vi til, og hvornår ser vi på den igen?',
      input: 'Skriv, hvor og hvornår den kan tages op',
    },
  },
  example: {
    heard: 'Dagholdet er spurgt, nattevagten er ikke',
    rules: 'Weekender går på skift for alle',
    facts: 'Tallene er fra før sommerferien',
    reason: 'Flere skal kunne køre rute 7',
    tone: 'Planen hang der, før nogen havde sagt noget',
    reopen: 'På personalemødet den 4. maj',
  },
  verdicts: { yes: 'På plads', partly: 'Delvist', no: 'Mangler', '': 'Ikke talt om endnu' },
  ask: (question: string) => `Hvad siger I: ${question}`,
  said: (question: string, verdict: string) => `${question} ${verdict}`,
  overview: 'Sådan står det til',
  unheard: 'Nogen er ikke hørt. Hvem kan I stadig nå at spørge, før der bliver besluttet noget?',
  help: 'Taster i Procestjek',
  keys: [
    ['Pil til siden ved et spørgsmål', 'Gå mellem På plads, Delvist og Mangler'],
    ['Mellemrum', 'Sig det, eller tag det tilbage'],
    ['A på en seddel', 'Gør den til en aftale'],
  ],
};
