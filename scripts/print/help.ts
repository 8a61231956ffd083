import type { Lang } from '../../src/model/text.ts';
import { isOfKind, type Kind, kinds, optionEntries } from './options.ts';

type Said = { usage: string; da: string; en: string };

const usage: Record<Kind, Said> = {
  cards: {
    usage: 'cards ID… | all',
    da: 'Kortsæt, et eller flere i samme fil.',
    en: 'Decks of cards, one or several in a file.',
  },
  poster: {
    usage: 'poster COURSE.vejkort',
    da: 'Plakaten eller en tavle fra et gemt forløb, og sagerne ved siden af.',
    en: 'The poster or a board of a saved course, and its side list.',
  },
  wallposter: {
    usage: 'wallposter ID… | all',
    da: 'Vejkorts egne plakater til væggen.',
    en: 'Vejkort’s own posters for the wall.',
  },
  script: {
    usage: 'script ID… | all',
    da: 'En drejebog til den, der leder, med klokkeslæt.',
    en: 'A script for the one who leads, with clock times.',
  },
  method: { usage: 'method ID… | all', da: 'En metode på én side.', en: 'A method on a page.' },
  booklet: {
    usage: 'booklet glossary | examples',
    da: 'Et hæfte i A5 til at folde og hæfte.',
    en: 'A booklet in A5 to fold and staple.',
  },
  report: {
    usage: 'report COURSE.vejkort',
    da: 'Opsamlingen på et gemt forløb.',
    en: 'The summary of a saved course.',
  },
  pack: {
    usage: 'pack SCRIPT… | all',
    da: 'Alt det, en drejebog bruger på papir, med pakkeliste.',
    en: 'All a script needs on paper, with a packing list.',
  },
  testsheet: {
    usage: 'testsheet',
    da: 'Et prøveark, der viser, om bagsiderne rammer.',
    en: 'A test sheet that shows whether backs land right.',
  },
  list: {
    usage: 'list [labels]',
    da: 'Alt, der kan printes, med id; labels: etiketark.',
    en: 'All that can be printed, by id; labels: label sheets.',
  },
};

const texts = {
  da: {
    intro: 'Vejkort på papir. Skriv, hvad der skal laves, og eventuelt hvor filen skal ligge.',
    make: 'Hvad',
    options: 'Valg',
    examples: 'For eksempel',
    values: 'vælg',
    codes:
      'Svar: 0 skrevet · 1 forkert ønske · 2 skrevet, men noget kan ikke læses eller printes, som det er · 3 en fil kunne ikke læses eller skrives',
  },
  en: {
    intro: 'Vejkort on paper. Say what to make and, if you like, where to put the file.',
    make: 'What',
    options: 'Options',
    examples: 'For example',
    values: 'choose',
    codes:
      'Exit code: 0 written · 1 wrong request · 2 written, but something cannot be read or printed as it is · 3 a file could not be read or written',
  },
};

const examples = [
  'cards tillid',
  'cards tillid retfaerdighed --lang all --out kort/',
  'cards tillid --preset print-shop --out tillid-trykkeri.pdf',
  'cards dilemmaer --size 60x90 --sides fronts-only --look ink --out dilemmaer.pdf',
  'wallposter diamanten --paper a1 --tiles a4 --out diamanten.pdf',
  'script vaerdivejen-halv-dag --start 13:00 --out drejebog.pdf',
  'pack vaerdivejen-halv-dag --people 20 --zip --out pakke.zip',
];

/** How the command is used: in these languages, about one kind or all. */
export function help(langs: readonly Lang[], kind?: Kind): string {
  return langs.map((lang) => helpIn(lang, kind)).join('\n');
}

function helpIn(lang: Lang, kind: Kind | undefined): string {
  const t = texts[lang];
  const shown = kind === undefined ? kinds : [kind];
  const width = Math.max(...shown.map((one) => usage[one].usage.length));
  const own = optionEntries.filter(([, option]) => kind === undefined || isOfKind(option, kind));
  const said = own.flatMap(([name, option]) => {
    const value = option.type === 'boolean' ? '' : ` ${option.value ?? option.values?.[0]?.toUpperCase() ?? ''}`;
    const where = kind === undefined && option.kinds ? ` [${option.kinds.join(', ')}]` : '';
    const head = `  ${`--${name}${option.values && !option.value ? ' …' : value}`.padEnd(20)} ${option[lang]}${where}`;
    return option.values ? [head, `${' '.repeat(23)}${t.values}: ${option.values.join(', ')}`] : [head];
  });
  const shownExamples = examples.filter((one) => kind === undefined || one.startsWith(`${kind} `));
  return [
    t.intro,
    '',
    `${t.make}:`,
    ...shown.map((one) => `  npm run print -- ${usage[one].usage.padEnd(width)}  ${usage[one][lang]}`),
    '',
    `${t.options}:`,
    ...said,
    ...(shownExamples.length > 0
      ? ['', `${t.examples}:`, ...shownExamples.map((one) => `  npm run print -- ${one}`)]
      : []),
    '',
    t.codes,
    '',
  ].join('\n');
}
