/** Words of Handlerummet. */
export const roomForAction = {
  question: 'Hvor meget af det her er vores?',
  explain:
    'Skriv, hvad I står med, og læg hver seddel i den ring, hvor den hører til. Så bruger I kræfterne dér, hvor de virker.',
  zones: {
    decide: {
      name: 'Det bestemmer vi',
      question: 'Hvad bestemmer vi selv?',
      input: 'Skriv noget, I selv bestemmer, og tryk Enter',
    },
    influence: {
      name: 'Det kan vi påvirke',
      question: 'Hvad kan vi påvirke, og hvem skal vi tale med?',
      input: 'Skriv noget, I kan påvirke, og tryk Enter',
    },
    given: {
      name: 'Det er givet',
      question: 'Hvad er givet, så vi må leve med det?',
      input: 'Skriv noget, der ligger fast, og tryk Enter',
    },
    leave: {
      name: 'Det lader vi ligge',
      question: 'Hvad er vi enige om at lade ligge?',
      input: 'Skriv noget, I lader ligge, og tryk Enter',
    },
  },
  example: {
    decide: 'Hvem der tager telefonen i frokosten',
    influence: 'Hvornår vagtplanen kommer ud',
    given: 'At huset lukker klokken 16',
    leave: 'Det fælles nyhedsbrev',
  },
  help: 'Taster i Handlerummet',
};
