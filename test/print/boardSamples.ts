import type { ToolKind } from '../../src/model/toolBoards.ts';
import { toolZones } from '../../src/model/tools.ts';
import type { BoardPrint, Entry, Mark, Zone } from '../../src/print/documents/board/boardPrint.ts';

/*
 * Boards of every kind with any number of things on them, in words of our own. Numbers follow from the place, so that the same
 * is printed every time.
 */

const said = {
  da: 'Nattevagten hører det først på gangen, og så er planen allerede hængt op ved kaffemaskinen, selv om vi havde aftalt at spørge hele holdet, før nogen skrev noget ned på tavlen, som alle går forbi hver eneste dag klokken syv.',
  en: 'The night shift hears it first in the corridor, and by then the plan is up by the coffee machine, although we had agreed to ask the whole team before anybody wrote anything on the board that all of us pass every day at seven.',
};
const hard = [
  'medarbejderudviklingssamtalen',
  'overleveringsskemaet',
  'ældre-/handicapområdet',
  'vagtplanlægningssystemet',
];

/** 2 to 40 words, the same for the same number. */
export function wordsFor(index: number, lang: 'da' | 'en', length = 2 + ((index * 17) % 39)): string {
  const words = said[lang].replace('.', '').split(' ');
  const from = (index * 7) % words.length;
  const chosen = Array.from({ length }, (_, at) => words[(from + at) % words.length] ?? '');
  chosen[0] = `${index + 1}:`;
  if (index % 5 === 3) chosen[1] = hard[index % hard.length] ?? '';
  return chosen.join(' ');
}

const entry = (text: string, more: Entry['more'] = [], votes = 0): Entry => ({ label: '', text, more, votes });

const names: Record<string, [da: string, en: string]> = {
  trust: ['Tillid', 'Trust'],
  justice: ['Retfærdighed', 'Justice'],
  collaboration: ['Samarbejdsevne', 'Collaboration'],
  core: ['Kerneopgaven', 'The core task'],
  decide: ['Det bestemmer vi', 'We decide'],
  influence: ['Det kan vi påvirke', 'We can influence'],
  given: ['Det er givet', 'It is given'],
  leave: ['Det lader vi ligge', 'We leave it'],
  leaders: ['Lederne ser', 'The leaders see'],
  staff: ['Medarbejderne ser', 'The staff see'],
  drives: ['Det driver os', 'It drives us'],
  holds: ['Det holder os tilbage', 'It holds us back'],
};
const question = {
  da: 'Hvad ser vi, når det lykkes på en helt almindelig tirsdag?',
  en: 'What do we see when it works on an ordinary Tuesday?',
};
const marks: readonly (Mark | undefined)[] = ['yes', 'partly', 'no', undefined];

/** `count` notes dealt unevenly to zones: the first gets most. */
function dealtTo(ids: readonly string[], count: number, lang: 'da' | 'en', kind: ToolKind): Zone[] {
  const at = lang === 'da' ? 0 : 1;
  const zones = ids.map(
    (id): Zone => ({
      id,
      heading:
        names[id]?.[at] ?? `${lang === 'da' ? 'Fra trivsel til opgaven' : 'From well-being to the task'} (${id})`,
      question: question[lang],
      entries: [],
    }),
  );
  for (let index = 0; index < count; index += 1) {
    const zone = zones[index % 3 === 0 ? 0 : index % zones.length];
    zone?.entries.push(entry(wordsFor(index, lang), [], kind === 'force-field' || index % 4 === 0 ? index % 7 : 0));
  }
  return zones.map((zone, index) => {
    const mark = marks[index % marks.length];
    return kind === 'process-check' && mark && count > 0
      ? { ...zone, said: { mark, word: { yes: 'Ordentligt', partly: 'Delvist', no: 'Ikke endnu' }[mark as 'yes'] } }
      : zone;
  });
}

/** A board of a kind with `count` notes (steps, trials, lines, rows), and with `agreed` actions and matters beside. */
export function boardSample(
  board: ToolKind,
  count: number,
  lang: 'da' | 'en' = 'da',
  agreed = Math.min(count, 3),
): BoardPrint {
  const many = <T>(length: number, make: (index: number) => T) => Array.from({ length }, (_, index) => make(index));
  const row = (index: number) => ({
    problem: board === 'apv-plan' ? wordsFor(index, lang) : '',
    cause: board === 'apv-plan' && index % 3 !== 2 ? wordsFor(index + 2, lang, 6) : '',
    what: wordsFor(index + 1, lang, 4 + (index % 9)),
    who: index % 4 === 3 ? '' : 'Samira og Ole',
    due: index % 3 === 2 ? '' : lang === 'da' ? '1. december 2026' : '1 December 2026',
    sign: index % 2 === 0 ? 'Natten svarer' : '',
  });
  const base: BoardPrint = {
    board,
    title: titles[board][lang],
    workplace: 'Hjemmeplejen Nord',
    core:
      count === 0
        ? ''
        : {
            da: 'Vi hjælper mennesker med at klare deres egen hverdag derhjemme, så længe de vil',
            en: 'We help people to manage their own everyday life at home for as long as they wish',
          }[lang],
    about: { label: '', text: '' },
    zones: dealtTo(toolZones[board], count, lang, board),
    side: many(Math.min(agreed, count), (index) => ({
      text: wordsFor(index + 5, lang, 5),
      owner: index % 2 ? '' : 'Ole',
      due: '',
    })),
    actions: many(board === 'apv-plan' ? count : agreed, row),
    returnDate: count === 0 ? '' : lang === 'da' ? '4. maj 2027' : '4 May 2027',
  };
  if (board === 'triangle')
    return {
      ...base,
      corners: ['Social kapital og trivsel', 'Produktivitet, kvalitet og innovation', 'Tilfredse borgere'],
    };
  if (board === 'process-check')
    return { ...base, about: { label: 'Beslutningen', text: count === 0 ? '' : 'Den nye vagtplan for julen' } };
  if (board === 'force-field')
    return {
      ...base,
      about: { label: 'Det vil vi', text: count === 0 ? '' : 'Vi siger det højt, før det bliver til en mail' },
    };
  if (board === 'relations') {
    const size = count === 0 ? 0 : Math.min(60, 4 + Math.floor(count / 3));
    const parties = many(size, (index) => ({
      id: `p${index}`,
      name:
        index === 0
          ? 'Rute 7'
          : ['Sygeplejen', 'Visitationen', 'Hovedkontoret i Vester Vandet', 'Pårørende', 'Køkkenet', 'Kørslen'][
              index % 6
            ] + (index > 5 ? ` ${index}` : ''),
      level:
        index === 0 ? ('own' as const) : ((['beside', 'above', 'beside', 'below'] as const)[index % 4] ?? 'beside'),
    }));
    const lines = many(count, (index) => ({
      a: 'p0',
      b: `p${1 + (index % Math.max(1, size - 1))}`,
      strength: ([1, 2, 3] as const)[index % 3] ?? 1,
    }));
    return {
      ...base,
      zones: [
        {
          id: 'lines',
          heading: lang === 'da' ? 'Linjerne' : 'The lines',
          question: '',
          entries: lines.map(({ a, b, strength }, index) =>
            entry(
              `${index + 1}. ${parties.find(({ id }) => id === a)?.name} – ${parties.find(({ id }) => id === b)?.name}`,
              [{ label: ['svag', 'rimelig', 'stærk'][strength - 1] ?? '', text: wordsFor(index, lang, 3) }],
            ),
          ),
        },
      ],
      map: {
        parties,
        lines,
        levels: { own: 'Os selv', above: 'Over os', beside: 'Ved siden af', below: 'Under os' },
        strengths: ['svag', 'rimelig', 'stærk'],
      },
    };
  }
  if (board === 'citizens-way') {
    const steps = Math.min(10, Math.max(count === 0 ? 4 : 5, Math.floor(count / 3)));
    return {
      ...base,
      zones: many(steps, (index) => ({
        id: `s${index}`,
        heading:
          count === 0
            ? ''
            : (['Udskrives', 'Ringer hjem', 'Første besøg', 'Medicin', 'Skift af sygeplejerske'][index % 5] ?? ''),
        question: '',
        entries: [
          { label: 'I hvis hænder', text: count === 0 ? '' : 'Sygehuset', more: [], votes: 0 },
          { label: 'Det gør vi', text: count === 0 ? '' : wordsFor(index, lang), more: [], votes: 0 },
          { label: 'Det mærker borgeren', text: count === 0 ? '' : wordsFor(index + 3, lang), more: [], votes: 0 },
        ],
        ...(index % 2 ? { said: { mark: 'missing' as const, word: 'Overlevering' } } : {}),
      })),
    };
  }
  if (board === 'trials') {
    const columns = ['Idé', 'Aftalt', 'Vi prøver', 'Vurderet'];
    return {
      ...base,
      zones: columns.map((heading, column) => ({
        id: heading,
        heading,
        question: '',
        entries: many(count, (index) => index)
          .filter((index) => index % 4 === column)
          .map((index) => ({
            ...entry(
              wordsFor(index, lang, 2 + ((index * 17) % 39)),
              column === 0
                ? [{ label: 'Hvem gør det', text: 'Jens' }]
                : [
                    { label: 'Hvem gør det', text: 'Jens og Samira' },
                    { label: 'Sagt ja', text: 'Aftenholdet' },
                    { label: 'Tid', text: '11. maj til 8. juni 2026' },
                    ...(column === 3
                      ? [
                          { label: 'Hvad skete der?', text: 'Færre opkald' },
                          { label: 'Hvad gav det borgeren?', text: 'Samme stemme' },
                        ]
                      : []),
                  ],
            ),
            ...(column === 3 ? { said: { mark: 'yes' as const, word: 'Beholdes' } } : {}),
          })),
      })),
    };
  }
  if (board === 'apv-plan')
    return {
      ...base,
      plan: {
        phases: ['Kortlæg', 'Beskriv og vurdér', 'Inddrag sygefravær', 'Prioritér og lav handleplan', 'Følg op'],
        phase: 4,
        here: 'Her er vi',
        columns: { problem: 'Problem', cause: 'Årsag', what: 'Løsning ved kilden' },
      },
    };
  return base;
}

const titles: Record<ToolKind, { da: string; en: string }> = {
  diamond: { da: 'Diamanten', en: 'The diamond' },
  triangle: { da: 'Den stærke trekant', en: 'The strong triangle' },
  relations: { da: 'Relationskortet', en: 'The relation map' },
  'room-for-action': { da: 'Handlerummet', en: 'Room for action' },
  'two-views': { da: 'To blikke, én opgave', en: 'Two views, one task' },
  'process-check': { da: 'Procestjek', en: 'Process check' },
  'force-field': { da: 'Kraftfeltet', en: 'The force field' },
  'citizens-way': { da: 'Borgerens vej', en: 'The citizen’s way' },
  trials: { da: 'Prøvebænken', en: 'The trial bench' },
  'apv-plan': { da: 'APV-handleplan', en: 'WPA action plan' },
};
