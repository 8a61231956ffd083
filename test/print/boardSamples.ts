import type { ToolKind } from '../../src/model/toolBoards.ts';
import { toolZones } from '../../src/model/tools.ts';
import type { AgreedRow, BoardPrint, Entry, Zone } from '../../src/print/documents/board/boardPrint.ts';

/*
 * A board of every kind as a group leaves it, all its words its own: what the interface calls things may change, and these
 * pictures stay.
 */

const said = [
  'Nattevagten hører det først på gangen',
  'Vi ringer, før vi kommer, også når det er sent',
  'Den nye plan hang ved kaffemaskinen, før nogen havde sagt noget til dem, der skulle køre efter den',
  'Overleveringsskemaet har to sider, og kun den ene bliver læst',
  'Ingen ved, hvem der har nøglen om søndagen',
  'Tak blev sagt højt',
  'Tavlemødet holdes, også når to er syge, og det varer fem minutter',
  'Borgeren fik den samme stemme i røret tre gange',
];

const noteOf = (index: number): Entry => ({
  label: '',
  text: said[index % said.length] ?? '',
  more: [],
  votes: index % 3 === 0 ? { count: (index % 5) + 1, said: `${(index % 5) + 1} stemmer` } : { count: 0, said: '' },
});

const notes = (from: number, count: number) => Array.from({ length: count }, (_, index) => noteOf(from + index));

const names: Record<string, [name: string, question: string]> = {
  trust: ['Tillid', 'Hvad kan vi regne med?'],
  justice: ['Retfærdighed', 'Hvad går ordentligt til?'],
  collaboration: ['Samarbejdsevne', 'Hvor går det let fra hånd til hånd?'],
  core: ['Kerneopgaven', 'Hvem er vi her for?'],
  decide: ['Det bestemmer vi', 'Hvad er vores eget?'],
  influence: ['Det kan vi påvirke', 'Hvem skal vi tale med?'],
  given: ['Det er givet', 'Hvad må vi leve med?'],
  leave: ['Det lader vi ligge', 'Hvad er vi enige om at lade ligge?'],
  leaders: ['Ledernes blik', 'Hvad ser vi?'],
  staff: ['Medarbejdernes blik', 'Hvad ser vi?'],
  drives: ['Det driver os frem', 'Hvad hjælper?'],
  holds: ['Det holder igen', 'Hvad holder os tilbage?'],
};

/** `count` notes in all, dealt to the fields in turn. */
const zones = (kind: ToolKind, count: number): Zone[] =>
  toolZones[kind].map((id, index, all) => {
    const [heading, question] = names[id] ?? [`Spørgsmål ${index + 1}`, 'Hvornår så vi det sidst?'];
    return { id, heading, question, entries: notes(index * 3, Math.ceil((count - index) / all.length)) };
  });

const agreed = (what: string, more: Partial<AgreedRow> = {}): AgreedRow => ({
  problem: '',
  cause: '',
  what,
  who: 'Samira',
  due: '1. december 2026',
  sign: 'Natten svarer',
  ...more,
});

const base = (board: ToolKind, title: string, count: number): BoardPrint => ({
  board,
  title,
  workplace: 'Hjemmeplejen Nord',
  core: {
    label: 'Vores kerneopgave',
    text: 'Vi hjælper mennesker med at klare deres egen hverdag derhjemme, så længe de vil',
  },
  about: { label: '', text: '' },
  zones: zones(board, count),
  side: [{ text: 'Nøgleboksen på Skovvej binder', owner: 'Ole', due: '' }],
  actions: [agreed('Tavlemøde hver dag kl. 7.10'), agreed('Spørg natten, før planen hænges op', { who: '', sign: '' })],
  returnDate: '4. maj 2027',
});

/** A board of a kind; `count`: of notes, where it has notes. */
export function boardSample(kind: ToolKind, count = 8): BoardPrint {
  switch (kind) {
    case 'diamond':
      return base(kind, 'Diamanten', count);
    case 'triangle':
      return {
        ...base(kind, 'Den stærke trekant', count),
        corners: ['Vi har det godt', 'Arbejdet lykkes', 'Borgerne er tilfredse'],
      };
    case 'relations':
      return relations();
    case 'room-for-action':
      return base(kind, 'Handlerummet', count);
    case 'two-views':
      return base(kind, 'To blikke, én opgave', count);
    case 'process-check':
      return processCheck(count);
    case 'force-field':
      return {
        ...base(kind, 'Kraftfeltet', count),
        about: { label: 'Vi vil hen til', text: 'Vi siger det højt, før det bliver til en mail' },
      };
    case 'citizens-way':
      return { ...base(kind, 'Borgerens vej', 0), zones: way() };
    case 'trials':
      return { ...base(kind, 'Prøvebænken', 0), zones: trials() };
    case 'apv-plan':
      return plan();
  }
}

function processCheck(count: number): BoardPrint {
  const sample = base('process-check', 'Procestjek', count);
  const verdicts = [
    { mark: 'yes', word: 'På plads' },
    { mark: 'partly', word: 'Delvist' },
    { mark: 'no', word: 'Mangler' },
  ] as const;
  return {
    ...sample,
    about: { label: 'Beslutningen', text: 'Den nye vagtplan til jul' },
    zones: sample.zones.map((zone, index) => {
      const verdict = verdicts[index];
      return verdict ? { ...zone, said: verdict } : zone;
    }),
  };
}

function relations(): BoardPrint {
  const parties = [
    { id: 'os', name: 'Rute 7', level: 'own' },
    { id: 'syg', name: 'Sygeplejen', level: 'beside' },
    { id: 'mad', name: 'Køkkenet', level: 'beside' },
    { id: 'chef', name: 'Områdelederen', level: 'above' },
    { id: 'hjem', name: 'Pårørende', level: 'below' },
  ] as const;
  const lines = [
    { a: 'os', b: 'syg', strength: 1 },
    { a: 'os', b: 'mad', strength: 2 },
    { a: 'os', b: 'chef', strength: 3 },
  ] as const;
  const strengths = ['Svag', 'Jævn', 'Stærk'] as const;
  const entries = lines.map(({ b, strength }, index) => ({
    ...noteOf(1),
    text: `${index + 1}. Rute 7 og ${parties.find(({ id }) => id === b)?.name}`,
    more: [
      { label: '', text: strengths[strength - 1] ?? '' },
      { label: '', text: said[index] ?? '' },
    ],
  }));
  return {
    ...base('relations', 'Relationskortet', 0),
    zones: [{ id: 'lines', heading: 'Linjerne', question: 'Hvad går der igennem?', entries }],
    map: {
      parties: [...parties],
      lines: [...lines],
      levels: { own: 'Os selv', beside: 'Ved siden af os', above: 'Over os', below: 'Under os' },
      question: 'Hvem deler opgaven med os?',
      strengths,
    },
  };
}

function way(): Zone[] {
  const hands = ['Sygehuset', 'Sygehuset', 'Visitationen', 'Rute 7', 'Rute 7', 'Aftenholdet'];
  return hands.map((who, index) => ({
    id: `s${index}`,
    heading:
      ['Udskrives', 'Får besked', 'Venter på svar', 'Første besøg', 'Ny medicin', 'Den første aften'][index] ?? '',
    question: '',
    entries: [
      { ...noteOf(1), label: 'I hvis hænder', text: who },
      { ...noteOf(1), label: 'Det gør vi', text: said[index] ?? '' },
      { ...noteOf(1), label: 'Det mærker borgeren', text: index === 4 ? '' : 'Jeg ved ikke, hvem jeg taler med' },
    ],
    ...(index > 0 && hands[index - 1] !== who ? { said: { mark: 'missing', word: 'Overlevering' } as const } : {}),
  }));
}

function trials(): Zone[] {
  const trial = (index: number): Entry => ({
    ...noteOf(1),
    text: said[index] ?? '',
    more: [
      { label: 'Hvem gør det', text: 'Jens' },
      { label: 'Hvad skete der?', text: index === 3 ? 'Færre opkald' : '' },
    ],
    ...(index === 3 ? { said: { mark: 'yes', word: 'Beholdes' } as const } : {}),
  });
  const dealt = { Idé: [0, 4], Aftalt: [1], 'Vi prøver': [2], Vurderet: [3] };
  return Object.entries(dealt).map(([heading, some]) => ({
    id: heading,
    heading,
    question: '',
    entries: some.map(trial),
  }));
}

function plan(): BoardPrint {
  return {
    ...base('apv-plan', 'APV-handleplan', 0),
    zones: [],
    actions: [
      agreed('Teammødet flyttes til onsdag', { problem: 'Vi når ikke frokosten', cause: 'To møder oven i hinanden' }),
      agreed('To mand på nøglerunden', { problem: said[4] ?? '', who: '', due: '' }),
    ],
    plan: {
      phases: ['Vi kortlægger', 'Vi beskriver', 'Vi ser på sygefraværet', 'Vi lægger planen', 'Vi følger op'],
      phase: 4,
      here: 'I er her',
      columns: { problem: 'Problem', cause: 'Årsag', what: 'Løsning ved kilden' },
      missing: { rows: '1 række mangler navn', what: 'Mangler løsning', who: 'Mangler navn', due: 'Mangler dato' },
    },
  };
}
