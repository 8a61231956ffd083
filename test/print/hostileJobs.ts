import { deckJob } from '../../src/print/cardsJob.ts';
import type { DeckCard } from '../../src/print/documents/deckPrint.ts';
import type { PosterPrint } from '../../src/print/documents/poster.ts';
import type { WallPosterPrint } from '../../src/print/documents/wallPoster.ts';
import type { PrintJob } from '../../src/print/job.ts';
import { mixedDeck, poster } from './samples.ts';

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

/** Posters and decks of words as nobody should write them, and the fields that must be told of; none: they must come out right. */
export const hostileJobs: [name: string, job: PrintJob, fields: string[]][] = [
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
