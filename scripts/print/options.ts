import { type ParseArgsConfig, parseArgs } from 'node:util';
import {
  cardSizes,
  looks,
  marksChoices,
  orders,
  presets,
  sheetPapers,
  sidesChoices,
} from '../../src/model/printing.ts';
import { citizenWords, profiles } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { overlaps, tilePapers } from '../../src/print/layout/tiles.ts';
import { paperNames } from '../../src/print/layout/units.ts';
import { didYouMean } from './nearest.ts';
import { Stop } from './stop.ts';

/** What can be made, as it is typed. */
export const kinds = [
  'cards',
  'poster',
  'wallposter',
  'script',
  'method',
  'booklet',
  'report',
  'pack',
  'testsheet',
  'list',
] as const;
export type Kind = (typeof kinds)[number];

/** `longEdge` → `long-edge`, as one types it. */
export const typed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Option = {
  type: 'string' | 'boolean';
  /** Where it counts; everywhere when not said. */
  kinds?: readonly Kind[];
  /** What may be chosen, as typed. */
  values?: readonly string[];
  /** What stands for the value in the help. */
  value?: string;
  da: string;
  en: string;
};

const content = ['cards', 'wallposter', 'script', 'method', 'booklet', 'pack'] as const;
const posters = ['poster', 'wallposter'] as const;
const cards = ['cards', 'pack'] as const;

export const options = {
  out: {
    type: 'string',
    value: 'FILE',
    da: 'filen, eller mappen når der bliver flere filer (et navn efter indholdet, her i mappen)',
    en: 'the file, or the folder when there will be several (a name after what is in it, in this folder)',
  },
  lang: {
    type: 'string',
    values: [...languages, 'all'],
    da: 'sprog; all: en fil for hvert (da)',
    en: 'language; all: a file for each (da)',
  },
  citizen: {
    type: 'string',
    kinds: content,
    values: citizenWords,
    da: 'jeres ord for borger',
    en: 'your word for citizen',
  },
  profile: {
    type: 'string',
    kinds: content,
    values: profiles,
    da: 'kommune/region eller stat',
    en: 'municipality or state',
  },
  paper: {
    type: 'string',
    kinds: [...cards, ...posters, 'testsheet'],
    values: [...new Set([...paperNames, ...Object.keys(sheetPapers)])],
    da: 'papir; kort: a4, a3, sra3, letter (a4), plakat: a4–a0 (a3, med --tiles a2)',
    en: 'paper; cards: a4, a3, sra3, letter (a4), poster: a4–a0 (a3, with --tiles a2)',
  },
  tiles: {
    type: 'string',
    kinds: posters,
    values: tilePapers,
    da: 'plakaten i ark til at lime sammen',
    en: 'the poster in sheets to glue together',
  },
  overlap: {
    type: 'string',
    kinds: posters,
    value: 'MM',
    da: `så meget ligger arkene ind over hinanden, ${overlaps.least}–${overlaps.most} (${overlaps.usual})`,
    en: `how far the sheets overlap, ${overlaps.least}–${overlaps.most} (${overlaps.usual})`,
  },
  board: {
    type: 'string',
    kinds: ['poster'],
    value: 'ID',
    da: 'hvilken vej eller tavle i forløbet (den nyeste vej)',
    en: 'which road or board of the course (the latest road)',
  },
  preset: {
    type: 'string',
    kinds: cards,
    values: presets.map(typed),
    da: 'printer (office-two-sided)',
    en: 'printer (office-two-sided)',
  },
  size: {
    type: 'string',
    kinds: cards,
    values: Object.keys(cardSizes).map(typed),
    value: 'NAME|WxH',
    da: 'kortets størrelse, eller bredde x højde i mm: 60x90',
    en: 'size of the cards, or width x height in mm: 60x90',
  },
  sides: {
    type: 'string',
    kinds: [...cards, 'testsheet'],
    values: sidesChoices.map(typed),
    da: 'for- og bagside',
    en: 'fronts and backs',
  },
  look: { type: 'string', kinds: cards, values: looks, da: 'farver', en: 'colours' },
  copies: { type: 'string', kinds: ['cards'], value: 'N', da: 'af hvert kort, 1–20', en: 'of each card, 1–20' },
  only: { type: 'string', kinds: ['cards'], value: 'ID,ID', da: 'kun disse kort', en: 'only these cards' },
  sheets: { type: 'string', kinds: ['cards'], value: '1-3,5', da: 'kun disse ark', en: 'only these sheets' },
  'first-slot': {
    type: 'string',
    kinds: ['cards'],
    value: 'N',
    da: 'første ledige plads på et brugt ark',
    en: 'first free place on a used sheet',
  },
  order: {
    type: 'string',
    kinds: cards,
    values: orders,
    da: 'stacks: bunker i orden efter ét snit',
    en: 'stacks: piles in order after one cut',
  },
  marks: { type: 'string', kinds: cards, values: marksChoices, da: 'skæremærker', en: 'cut marks' },
  bleed: {
    type: 'string',
    kinds: cards,
    value: 'MM',
    da: 'farve ud over snittet, 0–5',
    en: 'colour beyond the cut, 0–5',
  },
  offset: {
    type: 'string',
    kinds: [...cards, 'testsheet'],
    value: 'X,Y',
    da: 'så meget skal bagsiderne flyttes, i mm',
    en: 'how far backs are moved, in mm',
  },
  labels: {
    type: 'string',
    kinds: ['cards'],
    value: 'ID',
    da: 'etiketark (npm run print -- list labels)',
    en: 'label sheet (npm run print -- list labels)',
  },
  'large-print': { type: 'boolean', kinds: cards, da: 'stor skrift', en: 'large print' },
  'edge-backs': {
    type: 'boolean',
    kinds: cards,
    da: 'farve helt ud på bagsiden',
    en: 'backs in colour out to the edge',
  },
  'one-per-page': {
    type: 'boolean',
    kinds: ['cards'],
    da: 'ét kort på hver side, til trykkeriet',
    en: 'one card a page, for the print shop',
  },
  'no-instruction': {
    type: 'boolean',
    kinds: ['cards'],
    da: 'ingen side med vejledning',
    en: 'no page that tells how',
  },
  qr: {
    type: 'boolean',
    kinds: ['cards'],
    da: 'QR-kode til kortets side; kræver --site',
    en: 'QR code to the page of the card; needs --site',
  },
  site: {
    type: 'string',
    kinds: ['cards'],
    value: 'URL',
    da: 'adressen, hvor jeres Vejkort ligger',
    en: 'the address of your Vejkort',
  },
  start: {
    type: 'string',
    kinds: ['script', 'pack'],
    value: '13:00',
    da: 'hvornår mødet begynder; flere møder: 13:00,9:30',
    en: 'when the meeting begins; several: 13:00,9:30',
  },
  people: { type: 'string', kinds: ['pack'], value: 'N', da: 'hvor mange I er (14)', en: 'how many you are (14)' },
  zip: {
    type: 'boolean',
    kinds: ['pack'],
    da: 'en ZIP med en fil til hver ting',
    en: 'a ZIP with a file for each thing',
  },
  'no-fold': {
    type: 'boolean',
    kinds: ['booklet'],
    da: 'siderne i rækkefølge, ikke til at folde',
    en: 'pages in order, not for folding',
  },
  json: { type: 'boolean', da: 'svar som JSON', en: 'answer as JSON' },
  help: {
    type: 'boolean',
    da: 'hjælp; skriv en slags foran for kun den',
    en: 'help; write a kind before it for just that',
  },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;
export const optionEntries = Object.entries(options) as [OptionName, Option][];

export type Values = { [K in OptionName]?: (typeof options)[K]['type'] extends 'boolean' ? boolean : string };

export const isOfKind = (option: Option, kind: Kind) => option.kinds === undefined || option.kinds.includes(kind);

/** Reads what was typed; stops at options that do not exist. */
export function readOptions(args: readonly string[]): { values: Values; positionals: string[] } {
  const config: ParseArgsConfig['options'] = Object.fromEntries(
    optionEntries.map(([name, { type }]) => [name, name === 'help' ? { type, short: 'h' } : { type }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: config });
    return { values: values as Values, positionals };
  } catch (error) {
    throw notRead(error instanceof Error ? error.message : String(error));
  }
}

/** What Node says about options it cannot read, said so that a person can. */
function notRead(message: string): Stop {
  const name = /'-{1,2}([\w-]+)/.exec(message)?.[1] ?? '';
  if (/Unknown option/.test(message)) {
    const hint = didYouMean(name, Object.keys(options));
    return new Stop(1, `--${name} findes ikke.${hint.da}`, `There is no --${name}.${hint.en}`);
  }
  if (/argument missing|ambiguous/.test(message))
    return new Stop(1, `--${name} mangler sin værdi.`, `--${name} lacks its value.`);
  return new Stop(1, `Det kan ikke læses: ${message}`, `That cannot be read: ${message}`);
}

/** Stops at an option that does not count for a kind: it would be silently passed over. */
export function checkFor(kind: Kind, values: Values): void {
  for (const [name, option] of optionEntries) {
    if (values[name] === undefined || isOfKind(option, kind)) continue;
    const where = (option.kinds ?? kinds).join(', ');
    throw new Stop(
      1,
      `--${name} bruges ikke til ${kind}, kun til ${where}.`,
      `--${name} is not for ${kind}, only for ${where}.`,
    );
  }
}
