import { describe, expect, it } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import { type CardSizeName, cardSizes, type Size } from '../../src/model/printing.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { blankCards } from '../../src/print/documents/blankCard.ts';
import { deckFaces } from '../../src/print/documents/cardFaces.ts';
import { dimensionGrey } from '../../src/print/documents/cardPaint.ts';
import { type Face, safe } from '../../src/print/documents/cardShape.ts';
import type { DeckCard, DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { largeStorySize, storySize } from '../../src/print/documents/storyShape.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { deckToPrint } from '../../src/print/fromContent.ts';
import type { Box, Op } from '../../src/print/layout/displayList.ts';
import { flat, wordsOf } from './flat.ts';
import { inkBoxes, lineBoxes } from './inkBoxes.ts';
import { mixedDeck } from './samples.ts';

const fonts = fontsFromDisk();
const { content } = await compileContent('content');
const decks = languages.flatMap((lang) =>
  content.decks.map((deck) => ({ lang, deck: { ...deckToPrint(deck, lang, defaultTerms, content), edition: '26.2' } })),
);
const faceOf = (size: Size, more: Partial<Face> = {}): Face => ({
  size,
  look: 'colour',
  largePrint: false,
  bleed: 0,
  edgeBacks: false,
  ...more,
});
const named = (Object.keys(cardSizes) as CardSizeName[]).map((name): [string, Face] => [name, faceOf(cardSizes[name])]);
const faces: [string, Face][] = [
  ...named,
  ['officeLarge in large print', faceOf(cardSizes.officeLarge, { largePrint: true })],
];

/** The size a deck's cards have when the others are drawn for `face`. */
const forDeck = (deck: DeckPrint, face: Face, name: string): Face =>
  deck.story && name !== 'a6' ? { ...face, size: face.largePrint ? largeStorySize : storySize } : face;

const bare = (text: string) => text.replace(/[\s\u00ad-]/g, '');

/** Boxes that reach beyond the zone of `size` that no ink may leave. */
const beyond = (boxes: readonly Box[], { width, height }: Size) =>
  boxes.filter(
    ({ x, y, width: w, height: h }) =>
      x < safe - 0.01 || y < safe - 0.01 || x + w > width - safe + 0.01 || y + h > height - safe + 0.01,
  );

/** Lines of type that run into each other: their boxes, a little lower than the letters, share room. */
function collisions(ops: readonly Op[]): [Box, Box][] {
  const lines = flat(ops).flatMap(({ op }) =>
    op.op === 'text' ? lineBoxes(fonts, op).map((box) => ({ ...box, height: box.height * 0.8 })) : [],
  );
  return lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width - 0.05 &&
          b.x < a.x + a.width - 0.05 &&
          a.y < b.y + b.height - 0.05 &&
          b.y < a.y + a.height - 0.05,
      )
      .map((b): [Box, Box] => [a, b]),
  );
}

it('keeps 4 mm free', () => expect(safe).toBe(4));

describe.each(faces)('every deck on cards of size %s', (name, face) => {
  it.each(languages)(
    'has all its words in %s at 8 points or more (20 in large print), its ink 4 mm from the cut and no line in another',
    (lang) => {
      const least = face.largePrint ? 20 : 8;
      for (const { deck } of decks.filter((one) => one.lang === lang)) {
        const own = forDeck(deck, face, name);
        const { front, back, problems } = deckFaces(fonts, deck, own, lang);
        expect(problems).toEqual([]);
        [...deck.cards, ...blankCards(deck)].forEach((card, index) => {
          const sides = { front: front(card, index + 1), back: back(card) };
          const told = wordsOf(sides.front);
          expect(told).toContain('26.2');
          for (const text of [card.text, card.title ?? '', ...(card.choices ?? [])].flatMap((one) => one.split('\n\n')))
            expect(told).toContain(bare(text));
          for (const text of card.back ?? [deck.title]) expect(wordsOf(sides.back)).toContain(bare(text));
          const read = [...card.text.split('\n\n'), ...(card.choices ?? []), ...(card.back ?? [])].map(bare);
          for (const { op } of flat([...sides.front, ...sides.back]))
            if (op.op === 'text' && read.includes(wordsOf([op]))) expect(op.size).toBeGreaterThanOrEqual(least);
          for (const ops of Object.values(sides)) {
            expect(beyond(inkBoxes(fonts, ops), own.size)).toEqual([]);
            expect(collisions(ops)).toEqual([]);
          }
        });
      }
    },
  );
});

describe('looks', () => {
  const deck = mixedDeck(8);
  const asked: DeckCard = { ...(deck.cards[0] as DeckCard), choices: ['Ja', 'Nej'], back: ['Hvem?'], stop: 2 };
  const all = { ...deck, cards: [asked, ...deck.cards.slice(1)] };
  const drawn = (look: Face['look']) => {
    const { front, back } = deckFaces(fonts, all, faceOf(cardSizes.office, { look }), 'da');
    return all.cards.flatMap((card, index) => flat([...front(card, index + 1), ...back(card)]).map(({ op }) => op));
  };
  const coloursOf = (ops: readonly Op[]) =>
    ops.flatMap((op) => [
      ...('fill' in op && op.fill ? [op.fill] : []),
      ...('stroke' in op && op.stroke ? [op.stroke] : []),
    ]);
  const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const luminance = (colour: string) =>
    channels(colour)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  };

  it('in grey have no colour, and words on white and on the backs stand out 4.5 to 1', () => {
    const ops = drawn('grey');
    for (const colour of coloursOf(ops)) expect(new Set(channels(colour)).size).toBe(1);
    for (const op of ops)
      if (op.op === 'text' && op.fill !== '#ffffff') expect(contrast(op.fill, '#ffffff')).toBeGreaterThan(4.5);
    for (const grey of Object.values(dimensionGrey)) expect(contrast(grey, '#ffffff')).toBeGreaterThan(6);
  });

  it('in grey tell four dimensions apart without colour: by sign and by pattern', () => {
    const { back } = deckFaces(fonts, mixedDeck(4), faceOf(cardSizes.office, { look: 'grey' }), 'da');
    const paths = mixedDeck(4).cards.map((card) =>
      flat(back(card)).flatMap(({ op }) => (op.op === 'path' ? [op.d] : [])),
    );
    expect(new Set(paths.map((own) => own[0])).size).toBe(4);
    expect(new Set(paths.map((own) => own.at(-1))).size).toBe(4);
  });

  it('that save ink fill nothing but letters, arrows and marks', () => {
    for (const op of drawn('ink')) {
      if (op.op === 'rect') expect(op.fill ?? '#ffffff').toBe('#ffffff');
      if (op.op === 'path' && op.fill && op.fill !== '#ffffff') expect(op.scale).toBeLessThan(0.1);
    }
  });
});

describe('backs', () => {
  const deck = { ...mixedDeck(1), title: 'Kort til fredag' };
  const [card] = deck.cards as [DeckCard];
  const backOf = (face: Face, more: Partial<DeckCard> = {}) => {
    const one = { ...card, ...more };
    return deckFaces(fonts, { ...deck, cards: [one] }, face, 'da').back(one);
  };

  it('say the deck’s own name, and the dimension where it is another word', () => {
    expect(wordsOf(backOf(faceOf(cardSizes.office)))).toContain('KorttilfredagTillid');
    const same = deckFaces(fonts, { ...deck, title: 'Tillid' }, faceOf(cardSizes.office), 'da').back(card);
    expect(wordsOf(same)).toBe('Tillid');
  });

  it('have colour out to the bleed when asked for, and their words 4 mm from the cut all the same', () => {
    const face = faceOf(cardSizes.a7, { bleed: 3, edgeBacks: true });
    const ops = backOf(face);
    const panel = ops.find((op) => op.op === 'rect');
    expect(panel).toMatchObject({ x: -3, y: -3, width: 111, height: 80 });
    const words = flat(ops).flatMap(({ op }) => (op.op === 'text' ? lineBoxes(fonts, op) : []));
    expect(beyond(words, face.size)).toEqual([]);
  });

  it.each(named)('on %s carry a QR code of 15 mm or more on white, clear of all words', (_name, face) => {
    const ops = backOf(face, { qr: 'M0 0H100V100H0Z' });
    const code = ops.find((op) => op.op === 'path' && op.d === 'M0 0H100V100H0Z');
    expect(code?.op === 'path' && code.scale * 100).toBeGreaterThanOrEqual(15);
    expect(beyond(inkBoxes(fonts, ops), face.size)).toEqual([]);
    expect(collisions(ops)).toEqual([]);
  });

  it('with questions carry the code beside them, or say that it has no room', () => {
    const back = ['Hvem ved det?', 'Hvad gør I så?', 'Hvornår ses I igen?'];
    expect(wordsOf(backOf(faceOf(cardSizes.office), { back, qr: 'M0 0Z' }))).toContain('Kortetpånettet');
    const long = [1, 2, 3].map(
      () => 'Hvad skal der til, for at den, der har nattevagt, hører det før fyraften og ikke først bagefter?',
    );
    const one = { ...card, back: long, qr: 'M0 0Z' };
    const full = deckFaces(fonts, { ...deck, cards: [one] }, faceOf(cardSizes.tarot), 'da');
    expect(full.problems).toMatchObject([{ field: 'qr' }]);
    expect(wordsOf(full.back(one))).not.toContain('Kortetpånettet');
  });
});

describe('large print', () => {
  it('leaves room between a question, its choices and the foot', () => {
    const face = faceOf(cardSizes.officeLarge, { largePrint: true });
    const gaps = decks.flatMap(({ lang, deck }) => {
      const { front } = deckFaces(fonts, deck, face, lang);
      return deck.cards.flatMap((card, index) => {
        const [first = '', last = ''] = (card.choices ?? []).map(bare);
        if (first === '') return [];
        const ops = front(card, index + 1);
        const linesOf = (text: string) =>
          flat(ops).flatMap(({ op }) => (op.op === 'text' && wordsOf([op]) === text ? lineBoxes(fonts, op) : []));
        const bottom = (text: string) => Math.max(...linesOf(text).map(({ y, height }) => y + height));
        const top = (text: string) => Math.min(...linesOf(text).map(({ y }) => y));
        const which = bare(`${deck.title} ${index + 1}/${deck.cards.length}`);
        return [{ above: top(first) - bottom(bare(card.text)), below: top(which) - bottom(last) }];
      });
    });
    expect(gaps.length).toBeGreaterThan(90);
    for (const { above, below } of gaps) {
      expect(above).toBeGreaterThan(5);
      expect(below).toBeGreaterThan(3);
    }
  });
});

describe('what does not fit', () => {
  const long = 'Hvad siger du i bilen på vej hjem, som du ikke siger på personalemødet? '.repeat(5).trim();
  const deck = mixedDeck(3);
  const withLong = { ...deck, cards: deck.cards.map((card, index) => (index === 1 ? { ...card, text: long } : card)) };

  it('is told by the card’s number and first words, with the size that holds it', () => {
    const { problems } = deckFaces(fonts, withLong, faceOf(cardSizes.poker), 'da');
    expect(problems).toMatchObject([
      { field: 'kort-2', message: { da: expect.stringContaining('Kort 2 (”Hvad siger du') } },
    ]);
    const holding = /på ([\d,]+) × ([\d,]+) mm/.exec(problems[0]?.message.da ?? '');
    const size = { width: Number(holding?.[1]), height: Number(holding?.[2]) };
    expect(deckFaces(fonts, withLong, faceOf(size), 'da').problems).toEqual([]);
  });

  it('in large print on a small card is told once, with the size made for it', () => {
    const all = { ...deck, cards: deck.cards.map((card) => ({ ...card, text: long.slice(0, 143) })) };
    expect(deckFaces(fonts, all, faceOf(cardSizes.office, { largePrint: true }), 'da').problems).toMatchObject([
      { field: 'largePrint', message: { da: expect.stringContaining('98 × 140 mm') } },
    ]);
  });

  it('on a small label is told once for all cards, with five by name and a size that holds them', () => {
    const many = mixedDeck(40);
    const all = { ...many, cards: many.cards.map((card) => ({ ...card, text: long.slice(0, 143) })) };
    const label = faceOf({ width: 45.7, height: 21.2 });
    const { problems } = deckFaces(fonts, all, label, 'da');
    const told = problems.map(({ message }) => message.da).filter((one) => one.includes('for meget tekst'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^40 kort .* 45,7 × 21,2 mm\. Vælg kort på mindst .*kort 1 .*, kort 5 \(.*\) og 35 til\.$/);
    expect(problems.filter(({ field }) => field.startsWith('kort-'))).toEqual([]);
    const [, width, height] = /mindst ([\d,]+) × ([\d,]+) mm/.exec(told[0] ?? '') ?? [];
    expect(deckFaces(fonts, all, faceOf({ width: Number(width), height: Number(height) }), 'da').problems).toEqual([]);
    const few = { ...all, only: ['kort-3', 'kort-7'] };
    expect(deckFaces(fonts, few, label, 'da').problems.filter(({ field }) => /^kort-[37]$/.test(field))).toHaveLength(
      2,
    );
  });

  it('a name of a deck that no card has room for is told too', () => {
    const title = 'Kort til personaledagen i hjemmeplejen og på plejehjemmene i hele kommunen, efteråret 2027';
    expect(deckFaces(fonts, { ...deck, title }, faceOf(cardSizes.poker), 'da').problems).toMatchObject([
      { field: 'title' },
    ]);
  });
});
