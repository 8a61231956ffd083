const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const groups = {
  group: (number: number) => `Gruppe ${number}`,
  people: (count: number) => many(count, 'deltager', 'deltagere'),
  made: (groups: number, least: number, most: number) =>
    `${many(groups, 'gruppe', 'grupper')} med ${least === most ? least : `${least} eller ${most}`} i hver`,
  who: {
    title: 'Hvem er I?',
    lead: 'Skriv, hvor mange I er af hver slags. Navne behøver I ikke.',
    list: 'Slags deltagere',
    kind: 'Slags',
    count: 'Antal',
    countOf: (label: string) => `Antal: ${label}`,
    names: 'Skriv navne',
    hideNames: 'Skjul navne',
    namesOf: (label: string) => `Navne: ${label}`,
    namesHint: 'Et navn på hver linje. Så tæller navnene i stedet for antallet.',
    namesKept: 'Navnene ligger kun i forløbet på denne pc og i filer, I selv gemmer.',
    fromNames: (count: number) => `${many(count, 'navn', 'navne')}`,
    remove: (label: string) => `Slet ${label}`,
    removed: (label: string) => `${label} er slettet`,
    input: 'Slags og antal, fx Sygeplejersker 12',
    added: (label: string, count: number) => `${label}: ${count}`,
    unnamed: (number: number) => `Slags ${number}`,
    presets: 'Begynd med',
    roles: 'Roller',
    shifts: 'Vagter',
  },
  presets: { roles: ['Ledere', 'TR og AMR', 'Medarbejdere'], shifts: ['Dagvagt', 'Aftenvagt', 'Nattevagt'] },
  size: 'Hvor mange i hver gruppe?',
  sizeNow: (size: number) => `Omkring ${size}`,
  larger: 'En mere i hver gruppe',
  smaller: 'En mindre i hver gruppe',
  shuffle: 'Bland igen',
  shuffled: 'Grupperne er blandet igen',
  result: 'Grupperne',
  empty: 'Skriv, hvem I er, så står grupperne her.',
  tooFew: (people: number, fewest: number) => `I er ${people}. Der skal være mindst ${fewest} til at lave grupper.`,
  tooMany: (people: number, most: number) =>
    `I er ${people}. Vi kan lave grupper til højst ${most}. Del jer i to hold først.`,
  oneKind: 'Alle er af samme slags, så der er ikke noget at blande endnu.',
  oneSided: (groups: number, others: number) =>
    `${many(groups, 'gruppe', 'grupper')} har kun én slags, fordi der kun er ${others} af de andre.${
      others > 1 ? ` Med højst ${others} grupper kan alle blive blandet.` : ''
    }`,
  print: 'Print bordskilte',
  wallShows: 'Væggen viser',
  turning: 'skifter selv side',
  page: (page: number, pages: number) => `side ${page} af ${pages}`,
  wallEmpty: 'Vi finder grupperne om lidt',
  wallTitle: 'Find jeres gruppe',
  help: {
    title: 'Taster i grupperne',
    rows: [
      ['Enter', 'Tilføj en slags deltagere'],
      ['Pil op og ned i et antal', 'Én mere eller én mindre'],
      ['PageDown og PageUp', 'Næste og forrige side på væggen'],
      ['B', 'Sluk eller tænd væggen'],
      ['Ctrl + Z, Ctrl + Y', 'Fortryd, gør igen'],
    ],
  },
};
