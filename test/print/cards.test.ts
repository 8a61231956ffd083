import { describe, expect, it } from 'vitest';
import { type CardPrinting, cardSizes, presetPrinting, type Size, sheetPapers } from '../../src/model/printing.ts';
import { cardsDocument } from '../../src/print/documents/cards.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import type { Op, Page, PlaceOp } from '../../src/print/layout/displayList.ts';
import { flat, wordsOf } from './flat.ts';
import { mixedDeck } from './samples.ts';

const fonts = fontsFromDisk();
const office = presetPrinting.officeTwoSided;
const still = { x: 0, y: 0 };
const print = (decks: DeckPrint[], more: Partial<CardPrinting> = {}, offset = still) =>
  cardsDocument({ decks, title: decks[0]?.title ?? '', printing: { ...office, ...more }, offset }, 'da', fonts);

/** Every card says who it is on both sides: `forside 3`, `bagside 3`. */
const told = (count: number): DeckPrint => ({
  ...mixedDeck(count),
  cards: mixedDeck(count).cards.map((card, index) => ({
    ...card,
    text: `forside ${index + 1}`,
    back: [`bagside ${index + 1}`],
  })),
});
const story: DeckPrint = {
  id: 'fortael',
  title: 'Fortællinger',
  story: true,
  blanks: 0,
  cards: [1, 2, 3].map((number) => ({
    id: `f-${number}`,
    title: `Den ${number}.`,
    text: `Det var om natten ${number}.\n\nSå blev det dag.`,
    back: ['Hvem var vågen?'],
    stopAfter: 1,
    dimension: 'core',
    direction: 'bonding',
    hard: false,
  })),
};

type Side = { id: string; x: number; y: number };

/** Middle of each card on a page whose words hold `what`, with its number. */
function sides(
  page: Page | undefined,
  what: 'forside' | 'bagside',
  { width, height }: Size = cardSizes.office,
): Side[] {
  const placed = (page?.ops ?? []).filter((op): op is PlaceOp => op.op === 'place');
  return placed.flatMap((op) => {
    const [, id] = new RegExp(`${what}(\\d+)`).exec(wordsOf(op.ops)) ?? [];
    const middle: Op = { op: 'line', x1: 0, y1: 0, x2: 0, y2: 0, stroke: '#000000', strokeWidth: 1 };
    const [mapped] = flat([{ ...op, ops: [middle] }]);
    const [x = 0, y = 0] = mapped?.at(width / 2, height / 2) ?? [];
    return id === undefined ? [] : [{ id, x, y }];
  });
}
const near = (a: readonly Side[], b: readonly Side[]) => {
  const rounded = (all: readonly Side[]) =>
    all.map(({ id, x, y }) => `${id} ${x.toFixed(2)} ${y.toFixed(2)}`).sort((one, other) => one.localeCompare(other));
  expect(rounded(a)).toEqual(rounded(b));
};

describe('when the paper is turned or folded, every back lies behind its own front', () => {
  const { width, height } = sheetPapers.a4;
  const across = ({ id, x, y }: Side) => ({ id, x: width - x, y });
  const over = ({ id, x, y }: Side) => ({ id, x, y: height - y });

  it.each([
    ['longEdge', across],
    ['shortEdge', over],
  ] as const)('two-sided, %s, also on a sheet that is not full and is begun at its third place', (way, turn) => {
    const { pages } = print([told(11)], { sides: way, firstSlot: 3, instruction: false });
    expect(pages).toHaveLength(4);
    for (const front of [0, 2]) near(sides(pages[front], 'forside').map(turn), sides(pages[front + 1], 'bagside'));
  });

  it('in a pile turned by hand: all fronts first, then all backs in the same order', () => {
    const { pages, duplex } = print([told(17)], { sides: 'handTurned', instruction: false });
    expect(duplex).toBe('none');
    for (const sheet of [0, 1, 2]) near(sides(pages[sheet], 'forside').map(across), sides(pages[sheet + 3], 'bagside'));
  });

  it('folded: both on one side of the paper, as far from the fold', () => {
    const { pages } = print([told(5)], { sides: 'fold', size: 'poker', instruction: false });
    const size = cardSizes.poker;
    for (const page of pages) {
      const fronts = sides(page, 'forside', size);
      const backs = sides(page, 'bagside', size);
      expect(fronts.map(({ id }) => id)).toEqual(backs.map(({ id }) => id));
      fronts.forEach((front, index) => {
        const back = backs[index];
        const apart = Math.hypot(front.x - (back?.x ?? 0), front.y - (back?.y ?? 0));
        expect([size.width, size.height].some((length) => Math.abs(apart - length) < 0.01)).toBe(true);
      });
    }
  });

  it('with the printer’s drift taken off the backs only', () => {
    const plain = print([told(3)], { instruction: false });
    const moved = print([told(3)], { instruction: false }, { x: 1.5, y: -0.5 });
    near(sides(moved.pages[0], 'forside'), sides(plain.pages[0], 'forside'));
    expect(sides(moved.pages[1], 'bagside')[0]?.y).not.toBeCloseTo(sides(plain.pages[1], 'bagside')[0]?.y ?? 0, 2);
  });
});

describe('several decks in one file', () => {
  const decks = [told(10), { ...mixedDeck(3), id: 'b', title: 'Blandet to', blanks: 2 }, story];
  const { pages, outline, sheets, problems } = print(decks);

  it('share sheets where the cards are of one size, and stories get A5 on sheets of their own', () => {
    expect(problems).toEqual([]);
    expect(pages).toHaveLength(2 * (2 + 2) + 1);
    expect(sheets).toBe(5);
    expect(wordsOf(pages[4]?.ops ?? [])).toContain('natten2');
    expect(wordsOf(pages[6]?.ops ?? [])).toContain('natten3');
  });

  it('are found in the outline, each at its first card', () => {
    expect(outline).toEqual([
      { title: 'Blandet', page: 0 },
      { title: 'Blandet to', page: 2 },
      { title: 'Fortællinger', page: 4 },
    ]);
  });

  it('have their sheets numbered through, and their pages called by sheet and side', () => {
    expect(wordsOf(pages[2]?.ops ?? [])).toContain('ark2af4');
    expect(pages.map(({ label }) => label)).toEqual([
      '1 forside',
      '1 bagside',
      '2 forside',
      '2 bagside',
      '3 forside',
      '3 bagside',
      '4 forside',
      '4 bagside',
      'Vejledning',
    ]);
  });

  it('print only the sheets asked for, counted through', () => {
    const some = print(decks, { sheets: '2-3', instruction: false });
    expect(some.pages.map(({ label }) => label)).toEqual(['2 forside', '2 bagside', '3 forside', '3 bagside']);
    expect(wordsOf(some.pages[2]?.ops ?? [])).toContain('natten1');
    expect(print(decks, { sheets: '9' }).problems).toMatchObject([{ field: 'sheets' }]);
  });
});

it('every card comes out as many times as asked, blank ones too', () => {
  const deck = { ...told(5), blanks: 2 };
  const { pages } = print([deck], { copies: 3, instruction: false });
  const all = pages.flatMap((page) => sides(page, 'forside')).map(({ id }) => id);
  for (const id of ['1', '2', '3', '4', '5']) expect(all.filter((one) => one === id)).toHaveLength(3);
  expect(
    pages.filter((_, index) => index % 2 === 0).flatMap(({ ops }) => ops.filter(({ op }) => op === 'place')),
  ).toHaveLength(21);
});

describe('the margin of a sheet', () => {
  const marginOf = (page: Page | undefined) =>
    wordsOf((page?.ops ?? []).filter((op) => !(op.op === 'place' && op.name)));

  it('carries a ruler and one line on how to print on the first sheet, and numbers on all', () => {
    const { pages } = print([told(11)]);
    expect(marginOf(pages[0])).toBe('VejkortBlandetark1af2Faktiskstørrelse(100%),tosidet,vendpådenlangekant100mm');
    expect(marginOf(pages[2])).toBe('VejkortBlandetark2af2');
  });

  it('says what the chosen way of two sides needs', () => {
    expect(marginOf(print([told(3)], { sides: 'shortEdge' }).pages[0])).toContain('vendpådenkortekant');
    expect(marginOf(print([told(3)], { sides: 'fold', size: 'poker' }).pages[0])).toContain('foldpådenstipledestreg');
    expect(marginOf(print([told(3)], { sides: 'frontsOnly' }).pages[0])).toContain('kunforsider');
    expect(marginOf(print([told(11)], { sides: 'handTurned' }).pages[3])).toContain('bagsidertilark2af2');
  });
});

describe('the instruction', () => {
  const last = (more: Partial<CardPrinting>) => wordsOf(print([told(11)], more).pages.at(-1)?.ops ?? []);

  it('tells sheets, size and the way it is printed', () => {
    expect(last({ size: 'poker', paper: 'a3' })).toContain('Læg1arkA3kartoni');
    expect(last({ size: 'poker' })).toContain('63×88mm');
    expect(last({ sides: 'handTurned' })).toContain('Side1–2erforsider.');
    expect(last({ order: 'stacks' })).toContain('Skærhelebunken');
    expect(last({ marks: 'none' })).toContain('Tegnselv');
  });

  it('is left out when it is not wanted', () => {
    const { pages, openAt, sheets } = print([told(3)], { instruction: false });
    expect([pages.length, openAt, sheets]).toEqual([2, 0, 1]);
  });
});

describe('for a print shop, one card a page', () => {
  const { pages } = print([told(3)], presetPrinting.printShop);

  it('has the card’s own page with trim and bleed, no words beside it', () => {
    expect(pages).toHaveLength(6);
    const { width, height } = cardSizes.a7;
    for (const { trim, bleed, ops } of pages) {
      expect(trim).toMatchObject({ width, height });
      expect(bleed).toMatchObject({ width: width + 6, height: height + 6 });
      expect(ops.filter(({ op }) => op === 'text')).toEqual([]);
    }
  });

  it('names its pages by card and side', () => {
    expect(pages.map(({ label }) => label)).toEqual([
      '1 forside',
      '1 bagside',
      '2 forside',
      '2 bagside',
      '3 forside',
      '3 bagside',
    ]);
  });
});

it('a sheet of labels has fronts only, as large as its labels', () => {
  const { pages, problems } = print([mixedDeck(9)], { labels: 'a4-99.1x67.7-8' });
  expect(problems).toEqual([]);
  expect(pages.map(({ label }) => label)).toEqual(['1', '2']);
});

it('an edition stands at the foot of every front', () => {
  const { pages } = print([{ ...mixedDeck(8), edition: '26.2' }]);
  expect(wordsOf(pages[0]?.ops ?? []).match(/Vejkort26\.2/g)).toHaveLength(8);
});

describe('only some cards of a deck', () => {
  const whole = { ...mixedDeck(40), edition: 'udg. 3' };
  const long =
    'Hvad mangler vi at sige højt, når vi sidder her alle sammen, og nogen af os har ventet længe på at blive spurgt?';
  const cards = whole.cards.map((card, index) => (index === 30 ? { ...card, text: `${long} ${long}` } : card));
  const some = print([{ ...whole, cards, only: ['kort-7', 'kort-21'] }]);

  it('are alone on the sheet, keep their numbers and carry the edition', () => {
    expect(some.problems).toEqual([]);
    expect(some.pages).toHaveLength(3);
    const front = wordsOf(some.pages[0]?.ops ?? []);
    expect(front.match(/\d+\/40/g)).toEqual(['7/40', '21/40']);
    expect(front.match(/udg\.3/g)).toHaveLength(2);
    expect(wordsOf(some.pages[2]?.ops ?? [])).toContain('2kortpå1ark');
  });

  it('have the size of type they have in the whole deck', () => {
    const sizeOf = ({ pages }: typeof some) =>
      flat(pages[0]?.ops ?? []).flatMap(({ op }) => (op.op === 'text' ? [op.size] : []));
    const alone = print([{ ...whole, cards: cards.filter(({ id }) => id === 'kort-7') }]);
    expect(Math.max(...sizeOf(some))).toBeLessThan(Math.max(...sizeOf(alone)));
  });

  it('are not there: said, and nothing is told of cards that are left out', () => {
    expect(print([{ ...whole, only: [] }]).problems.map(({ field }) => field)).toEqual(['cards']);
    const wrong = whole.cards.map((card, index) => (index === 3 ? { ...card, text: `${long} `.repeat(20) } : card));
    expect(print([{ ...whole, cards: wrong }]).problems.map(({ field }) => field)).toEqual(['kort-4']);
    expect(print([{ ...whole, cards: wrong, only: ['kort-7'] }]).problems).toEqual([]);
  });
});

describe('what was chosen and cannot be', () => {
  const decks = [mixedDeck(9), { ...mixedDeck(2), id: 'to', story: true as const }];

  it.each([
    ['sheets', { sheets: '9-2' }],
    ['firstSlot', { firstSlot: 30 }],
    ['copies', { copies: 0 }],
    ['bleed', { bleed: 9 }],
    ['size', { size: 'custom', custom: { width: 300, height: 300 } }],
    ['labels', { labels: 'ukendt' }],
  ] as const)('%s is told once, and marked as a choice', (field, printing) => {
    const told = print(decks, printing).problems.filter((one) => one.field === field);
    expect(told).toMatchObject([{ choice: true }]);
  });

  it('a text too long is no such choice', () => {
    const cards = mixedDeck(1).cards.map((card) => ({ ...card, text: card.text.repeat(40) }));
    expect(print([{ ...mixedDeck(1), cards }]).problems.map(({ choice }) => choice)).toEqual([undefined]);
  });

  it('cards too large for the paper leave no page with the instruction alone; what fits is said', () => {
    const { pages, sheets, problems } = print([mixedDeck(9)], {
      size: 'custom',
      custom: { width: 300, height: 300 },
    });
    expect([pages.length, sheets]).toEqual([0, 0]);
    expect(problems[0]?.message.da).toMatch(/op til 200 × 287 mm\. Vælg mindre kort eller papir i SRA3\.$/);
  });
});
