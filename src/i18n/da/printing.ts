export const printing = {
  deckTitle: (deck: string) => `Print ${deck}`,
  posterTitle: 'Print plakaten',
  preview: 'Sådan ser det ud',
  page: (number: number, of: number) => `Side ${number} af ${of}`,
  previousPage: 'Forrige side',
  nextPage: 'Næste side',
  sheets: (sheets: number) => (sheets === 1 ? '1 ark' : `${sheets} ark`),
  deckFacts: (cards: number, cardSheets: number, blanks = 0) =>
    `${cards} kort${blanks > 0 ? ` og ${blanks} blanke` : ''} på ${cardSheets} ark og 1 ark med vejledning`,
  cardSize: 'Hvert kort er 98 × 70 mm. Otte på et A4-ark med hvid kant, så enhver kontorprinter kan klare det.',
  storySize:
    'Hvert kort er i A5-format, to på et A4-ark: fortællingen på forsiden, fire spørgsmål på bagsiden. Ét snit.',
  posterFacts: (sidePages: number) =>
    sidePages === 0
      ? '1 side. Der er ingen sager ved siden af.'
      : sidePages === 1
        ? '1 side, og sagerne ved siden af på et A4-ark for sig'
        : `1 side, og sagerne ved siden af på ${sidePages} A4-ark for sig`,
  onePage: '1 side',
  language: 'Sprog på papiret',
  paper: 'Papir',
  steps: 'På printeren',
  deckSteps: ['Faktisk størrelse, 100 %', 'Tosidet, vend på den lange kant', 'Karton på 160–200 g holder længst'],
  posterSteps: [
    'Tilpas til papiret, hvis jeres printer ikke kan printe helt ud til kanten',
    'A2 og større: send filen til trykkeriet',
  ],
  make: 'Lav PDF',
  making: (done: number, total: number) => (total === 0 ? 'Gør klar …' : `Side ${done} af ${total}`),
  cancel: 'Stop',
  cancelled: 'Stoppet. Der er ikke lavet nogen fil.',
  done: (name: string) => `${name} ligger i mappen Overførsler.`,
  openPdf: 'Åbn PDF’en',
  again: 'Gem den igen',
  problems: 'Ret dette, før I printer',
  problemsHint: 'Intet bliver klippet af i det skjulte. Det, der står her, kan ikke være der i læselig størrelse.',
  back: 'Tilbage',
  failed: {
    engine: 'Det, der laver PDF’en, kunne ikke starte. Genindlæs siden, og prøv igen.',
    fonts: 'Skrifterne kunne ikke hentes. Se efter, om der er net, og prøv igen.',
    failed: 'PDF’en kunne ikke laves. Intet er gået tabt. Prøv igen.',
  },
  fileNames: { deck: (deck: string) => `${deck}-kort`, poster: 'plakat', selection: 'udvalgte-kort' },
};
