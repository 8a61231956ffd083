/** Words of Diamanten. Braces hold the workplace's own word for the citizen. */
export const diamond = {
  question: 'Hvor står vi stærkt, og hvor er det tyndt?',
  explain:
    'Begynd i midten med det, I er her for. Skriv så i hjørnerne, hvad der er sket hos jer, og vælg det hjørne, I tager fat i.',
  zones: {
    trust: {
      name: 'Tillid',
      question: 'Hvad kan vi regne med hos hinanden, og hvad tjekker vi to gange?',
      input: 'Skriv noget om tillid, der er sket, og tryk Enter',
    },
    justice: {
      name: 'Retfærdighed',
      question: 'Hvad går ordentligt til her, og hvad undrer vi os over?',
      input: 'Skriv noget om retfærdighed, der er sket, og tryk Enter',
    },
    collaboration: {
      name: 'Samarbejdsevne',
      question: 'Hvor går det let fra hånd til hånd, og hvor taber vi noget?',
      input: 'Skriv noget om samarbejde, der er sket, og tryk Enter',
    },
    core: {
      name: 'Kerneopgaven',
      question: 'Hvem er vi her for, og hvad bliver bedre for dem?',
      input: 'Skriv et forslag til kerneopgaven, og tryk Enter',
    },
  },
  example: {
    trust: 'Når aftenholdet siger, at de ringer, så ringer de',
    justice: 'Vi fik den nye vagtplan, men ikke grunden',
    collaboration: 'Fredag klokken 15 vidste ingen, hvem der låste af',
    core: '{Borgeren} bestemmer selv over sin dag',
  },
  core: {
    label: 'Vores kerneopgave i én sætning',
    placeholder: 'Hvad bliver bedre for {borgeren}, fordi vi er her?',
    count: (words: number, most: number) => `${words} af ${most} ord`,
    over: (words: number) => (words === 1 ? '1 ord for meget' : `${words} ord for meget`),
    proposals: (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`),
  },
  become: 'Brug som kerneopgave',
  became: (text: string) => `Kerneopgaven er nu: ${text}`,
  startHere: 'Her begynder vi',
  choose: 'Begynd her',
  chosen: (corner: string) => `I begynder med ${corner}`,
  unchosen: 'I har ikke valgt et hjørne',
  locked: {
    title: 'Midten først',
    none: 'Aftalerne åbner, når kerneopgaven står i midten af diamanten. Så ved I, hvad de skal hjælpe med.',
    over: 'Kerneopgaven er længere end 25 ord. Kort den af, så åbner aftalerne.',
    go: 'Til kerneopgaven',
  },
  help: 'Taster på Diamanten',
  keys: [['K på et forslag i midten', 'Brug det som kerneopgave']],
};
