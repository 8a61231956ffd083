/** Words of To blikke, én opgave. */
export const twoViews = {
  question: 'Hvad ser vi fra hver vores side?',
  explain:
    'Skriv hver jeres blik på opgaven i hver jeres side. Når to sedler hører sammen, samler I dem til én i midten.',
  zones: {
    leaders: {
      name: 'Ledernes blik',
      question: 'Hvad ser vi, når vi har ansvaret for opgaven?',
      input: 'Skriv, hvad lederne ser, og tryk Enter',
    },
    staff: {
      name: 'Medarbejdernes blik',
      question: 'Hvad ser vi, når vi står midt i opgaven?',
      input: 'Skriv, hvad medarbejderne ser, og tryk Enter',
    },
    core: {
      name: 'Den fælles opgave',
      question: 'Hvad er vi fælles om?',
      input: 'Skriv noget, I er fælles om, og tryk Enter',
    },
  },
  example: {
    leaders: 'Borgerne venter for længe på svar',
    staff: 'Vi bliver afbrudt hele formiddagen',
    core: 'Svar samme dag, og ro til at skrive det',
  },
  join: {
    menu: 'Saml med …',
    title: (text: string) => `Saml ”${text}” med`,
    explain: 'Vælg den seddel, den hører sammen med. De to bliver til én i midten, og så kan I rette ordene.',
    none: 'Der er ingen anden seddel at samle den med endnu.',
    done: (text: string) => `Samlet i midten: ${text}`,
  },
  help: 'Taster på To blikke, én opgave',
  keys: [
    ['J på en seddel', 'Saml den med en anden i midten'],
    ['A på en seddel', 'Gør den til en aftale'],
  ],
};
