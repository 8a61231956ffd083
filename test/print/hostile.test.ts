import { describe, expect, it } from 'vitest';
import { cardSizes } from '../../src/model/printing.ts';
import { deckJob } from '../../src/print/cardsJob.ts';
import type { DeckCard } from '../../src/print/documents/deckPrint.ts';
import type { PosterPrint } from '../../src/print/documents/poster.ts';
import type { WallPosterPrint } from '../../src/print/documents/wallPoster.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob, type PrintJob } from '../../src/print/job.ts';
import type { Op, Page, PrintDocument } from '../../src/print/layout/displayList.ts';
import { printed } from '../../src/print/layout/printed.ts';
import { toMm } from '../../src/print/layout/units.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { flat, wordsOf as wordsOnPaper } from './flat.ts';
import { mixedDeck, poster } from './samples.ts';

const fonts = fontsFromDisk();
const some = ['vi', 'siger', 'medarbejderudviklingssamtale', 'højt', 'når', 'nattevagten', 'skriver.'];
const manyWords = (count: number) => Array.from({ length: count }, (_, index) => some[index % some.length]).join(' ');
const longWord = 'superkalifragilistiskekspialidosisk'.repeat(2).slice(0, 60);
const unbreakable = 'x'.repeat(60);
const family = '👩‍👩‍👧 👍🏽 ✅';
const rightToLeft = 'ثقة בטוח \u202Eabc\u202C';
const control = 'a\u0000b\u0007\ud800c\u2028d\uFEFF\u200B';

const posterJob = (changes: Partial<PosterPrint>): PrintJob => ({
  kind: 'poster',
  lang: 'da',
  paper: 'a3',
  data: { ...poster, side: [], ...changes },
});
const wall: WallPosterPrint = {
  id: 'proeve',
  title: 'Før vi beslutter',
  lead: 'Fire spørgsmål, før vi siger ja.',
  drawing: 'decision',
  lines: [
    { head: 'Hvem er hørt?', text: 'Også dem om natten.' },
    { head: 'Er grunden klar?', text: '' },
  ],
};
const wallJob = (changes: Partial<WallPosterPrint>): PrintJob => ({
  kind: 'wallPoster',
  lang: 'da',
  paper: 'a3',
  data: { ...wall, ...changes },
});
const answers = (answer: string) => poster.answers.map((one) => ({ ...one, answer }));
const promises = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ what: `Vi holder møde ${index + 1}`, who: 'alle', from: 'nu' }));

const ownDeck = (card: Partial<DeckCard>, title = 'Vores egne kort'): PrintJob => {
  const deck = mixedDeck(3);
  return deckJob({ ...deck, title, cards: deck.cards.map((one, at) => (at === 1 ? { ...one, ...card } : one)) }, 'da');
};

/** A job and the fields it must complain about; none: it must come out right. */
const cases: [name: string, job: PrintJob, fields: string[]][] = [
  [
    'one answer of 2,000 words',
    posterJob({ answers: [...answers('Ja.').slice(1), { heading: 'Her', answer: manyWords(2000) }] }),
    ['answers.3'],
  ],
  [
    '2,000 words in every answer',
    posterJob({ answers: answers(manyWords(2000)) }),
    ['answers.0', 'answers.1', 'answers.2', 'answers.3'],
  ],
  ['a title of 2,000 words', posterJob({ title: manyWords(2000) }), ['title']],
  ['a workplace of 2,000 words', posterJob({ workplace: manyWords(2000) }), ['workplace']],
  ['a road with a name of 300 words', posterJob({ road: manyWords(300) }), ['poster']],
  ['a date of 300 words', posterJob({ returnDate: manyWords(300) }), ['poster']],
  ['one word of 60 letters in every answer', posterJob({ answers: answers(longWord), title: longWord }), []],
  ['60 letters that no one can break', posterJob({ answers: answers(unbreakable).slice(0, 1) }), ['answers.0']],
  ['500 promises', posterJob({ promises: promises(500) }), ['poster']],
  [
    'a promise of 2,000 words',
    posterJob({ promises: [{ what: manyWords(2000), who: manyWords(40), from: manyWords(40) }] }),
    ['promises.0'],
  ],
  [
    'forty stops',
    posterJob({ answers: Array.from({ length: 40 }, (_, index) => ({ heading: `Stop ${index}`, answer: 'Ja' })) }),
    ['poster'],
  ],
  [
    'a road without a stop or a word',
    posterJob({ title: '', road: '', workplace: '', people: null, answers: [], promises: [], returnDate: '' }),
    [],
  ],
  ['emoji', posterJob({ title: family }), ['title']],
  [
    'text from right to left',
    posterJob({ title: rightToLeft, answers: answers(rightToLeft) }),
    ['title', 'answers.0', 'answers.1', 'answers.2', 'answers.3'],
  ],
  ['characters that are none', posterJob({ title: control, answers: answers(control) }), []],
  [
    'a matter of 2,000 words',
    posterJob({ side: [{ text: manyWords(2000), owner: manyWords(300), due: longWord }] }),
    [],
  ],
  [
    '500 matters',
    posterJob({ side: Array.from({ length: 500 }, () => ({ text: longWord, owner: 'Ole', due: '' })) }),
    [],
  ],
  ['a wall poster’s title of 2,000 words', wallJob({ title: manyWords(2000) }), ['title']],
  ['a wall poster’s lead of 2,000 words', wallJob({ lead: manyWords(2000) }), ['lead']],
  [
    'wall poster texts of 2,000 words',
    wallJob({ lines: wall.lines.map(({ head }) => ({ head, text: manyWords(2000) })) }),
    ['lines.0', 'lines.1'],
  ],
  ['a wall poster’s head of 60 letters', wallJob({ lines: [{ head: unbreakable, text: '' }] }), ['lines.0']],
  ['a wall poster without a word', wallJob({ title: '', lead: '', lines: [] }), []],
  ['an own deck of 1,000 cards', deckJob(mixedDeck(1000), 'da'), []],
  ['an own deck without a card', deckJob(mixedDeck(0), 'da'), ['cards']],
  ['the same card three times', ownDeck({ id: 'kort-1' }), []],
  ['a card of 2,000 words', ownDeck({ text: manyWords(2000) }), ['kort-2']],
  ['a card of one word of 60 letters', ownDeck({ text: longWord }), []],
  ['a card of 60 letters that no one can break', ownDeck({ text: unbreakable }), ['kort-2']],
  ['a card of emoji', ownDeck({ text: family }), ['kort-2']],
  ['a card from right to left', ownDeck({ text: rightToLeft }), ['kort-2']],
  ['a card of characters that are none', ownDeck({ text: control }), []],
  ['a card without a word', ownDeck({ text: '' }), []],
  ['a card with a title of 2,000 words', ownDeck({ title: manyWords(2000) }), ['kort-2']],
  ['a card with choices of 2,000 words', ownDeck({ choices: [manyWords(2000), 'Nej'] }), ['kort-2']],
  ['a card with a back of 2,000 words', ownDeck({ back: [manyWords(2000)] }), ['kort-2']],
  ['a deck with a name of 300 words', ownDeck({}, manyWords(300)), ['title']],
];

/** Words that reach beyond a box of mm with its corner at (0, 0). */
const outside = (ops: readonly Op[], width: number, height: number) =>
  flat(ops).flatMap(({ op, at }) => {
    if (op.op !== 'text') return [];
    return op.lines.flatMap((line) => {
      const across = toMm(fonts.width(printed(line), op.font) * op.size);
      const corners = [at(line.x, line.y - toMm(op.size) * 0.7), at(line.x + across, line.y)];
      const inside = corners.every(([x, y]) => x > -0.01 && y > -0.01 && x < width + 0.01 && y < height + 0.01);
      return inside ? [] : [`${printed(line)} (${line.x}, ${line.y})`];
    });
  });

/** Words that reach beyond the paper, or beyond the card they are on. */
const beyond = (job: PrintJob) => (page: Page) => {
  const cards = job.kind === 'cards' ? page.ops.filter((op) => op.op === 'place' && op.name !== undefined) : [];
  const { width, height } = cardSizes.office;
  return [
    ...outside(page.ops, page.widthMm, page.heightMm),
    ...cards.flatMap((op) => (op.op === 'place' ? outside(op.ops, width, height) : [])),
  ];
};

/** Every word a person wrote; ids and names of drawings are not written by anybody. */
const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split(/\s+/);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    ['id', 'drawing', 'dimension', 'direction'].includes(key) ? [] : wordsOf(one),
  );
};
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** All letters and digits on the paper, in order of the list. */
const onPaper = ({ pages }: PrintDocument) => letters(pages.map(({ ops }) => wordsOnPaper(ops)).join(' '));

describe.each(cases)('%s', (_name, job, fields) => {
  const document = layOutJob(job, fonts);

  it('is told of by field, or comes out right', () => {
    expect([...new Set(document.problems.map(({ field }) => field))].sort()).toEqual([...fields].sort());
    for (const { message } of document.problems)
      for (const text of Object.values(message)) {
        expect(text.length).toBeLessThan(200);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
  });

  it('loses no word, and puts none beyond the paper', () => {
    expect(document.pages.flatMap(beyond(job))).toEqual([]);
    const paper = onPaper(document);
    const data = job.kind === 'cards' ? job.decks : 'data' in job ? job.data : {};
    for (const word of new Set(wordsOf(data).filter((one) => /^[a-zæøå.]+$/i.test(one))))
      expect(paper).toContain(letters(word));
  });

  it('becomes a PDF all the same', async () => {
    const bytes = await renderPdf(document, fonts);
    expect(bytes.length).toBeGreaterThan(1000);
    expect(JSON.stringify(document)).not.toMatch(/NaN|null|Infinity/);
  });
});
