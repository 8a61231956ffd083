/** The first screen's question and what it finds. */
export const ask = {
  question: 'Hvor lang tid har I, og hvor mange er I?',
  lead: 'Så finder vi noget, I kan bruge i dag, med ord du kan sige højt.',
  minutes: 'Tid',
  minutesOf: (minutes: number) =>
    minutes < 60
      ? `${minutes} minutter`
      : minutes % 60 === 0
        ? minutes === 60
          ? '1 time'
          : `${minutes / 60} timer`
        : `${Math.floor(minutes / 60)} time${minutes < 120 ? '' : 'r'} og ${minutes % 60} min`,
  people: 'Deltagere',
  topic: 'Det handler om',
  anyTopic: 'Vælg eller lad stå',
  topics: {
    trust: 'At stole på hinanden',
    justice: 'At det går ordentligt til',
    collaboration: 'At samarbejde på tværs',
    core: 'Hvad opgaven er',
    values: 'Vores værdier',
    survey: 'Svarene fra en måling',
  },
  more: 'Anledning og arbejdsplads',
  occasion: 'Anledning',
  anyOccasion: 'Ingen særlig',
  occasions: {
    merger: 'Vi er lagt sammen med nogen',
    change: 'Noget bliver lavet om',
    sharing: 'Vi deler for lidt viden',
    survey: 'Vi har fået svar på en måling',
    decision: 'En beslutning er svær',
    invest: 'Ingen krise: Vi vil blive bedre',
    new: 'Vi har fået nye folk',
    daily: 'En helt almindelig uge',
  },
  workplace: 'Arbejdsplads',
  anyWorkplace: 'Alle slags',
  show: 'Vis forslag',
  title: (minutes: string, people: number) => `Forslag til ${minutes} og ${people} deltagere`,
  found: (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`),
  kinds: { script: 'Drejebog', cards: 'Kortrunde', story: 'Fortælling', road: 'Vej', board: 'Tavle' },
  time: (minutes: number, meetings: number) => (meetings === 1 ? `${minutes} min` : `${meetings} × ${minutes} min`),
  why: {
    topic: (topic: string) => `Handler om ${topic}`,
    occasion: (occasion: string) => `Passer til: ${occasion}`,
    workplace: 'Fra jeres slags arbejdsplads',
    time: 'Bruger jeres tid',
    shorter: 'Giver tid til overs',
  },
  start: 'Start',
  startName: (title: string) => `Start ${title}`,
  read: 'Se nærmere',
  readName: (title: string) => `Se nærmere på ${title}`,
  none: 'Intet passer på det. Prøv med lidt mere tid eller et andet antal.',
  all: 'Se alle drejebøger',
};
