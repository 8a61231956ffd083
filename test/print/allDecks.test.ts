import { describe, expect, it } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import type { Deck } from '../../src/content/types.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { deckJob } from '../../src/print/cardsJob.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { cardsToPrint, deckToPrint } from '../../src/print/fromContent.ts';
import { layOutJob } from '../../src/print/job.ts';
import type { Page } from '../../src/print/layout/displayList.ts';
import { papers } from '../../src/print/layout/units.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { flat } from './flat.ts';
import { readPdf, squeeze } from './readPdf.ts';
import { mixedDeck } from './samples.ts';

const fonts = fontsFromDisk();
const deckDocument = (deck: DeckPrint, lang: 'da' | 'en' = 'da') => layOutJob(deckJob(deck, lang), fonts);
const { content, problems } = await compileContent('content');
expect(problems).toEqual([]);
const made = (from: 'roads' | 'stories'): Deck => {
  const [any] = content.decks;
  if (any === undefined) throw new Error('There is no deck');
  return { ...any, id: from, title: { da: 'Lavet', en: 'Made' }, from, cards: [] };
};
const read = async (deck: DeckPrint, lang: 'da' | 'en' = 'da') =>
  readPdf(await renderPdf(deckDocument(deck, lang), fonts));
const perSheet = (deck: DeckPrint) => (deck.story ? 2 : 8);
/** Text as read from a page, wherever lines end, with or without a hyphen. */
const bare = (text: string) => squeeze(text).replace(/[ -]/g, '');

describe.each(languages)('every deck in %s', (lang) => {
  it.each([...content.decks, made('roads'), made('stories')].map((deck) => [deck.id, deck] as const))(
    '%s has all its words on its own sheets, and fits',
    async (_id, deck) => {
      const data = deckToPrint(deck, lang, defaultTerms, content);
      expect(data.cards.length).toBeGreaterThan(0);
      expect(deckDocument(data, lang).problems).toEqual([]);
      const { pages } = await read(data, lang);
      const sheets = Math.ceil((data.cards.length + data.blanks) / perSheet(data));
      expect(pages).toHaveLength(2 * sheets + 1);
      for (const [index, card] of data.cards.entries()) {
        const front = 2 * Math.floor(index / perSheet(data));
        for (const words of [...card.text.split('\n\n'), card.title ?? '', ...(card.choices ?? [])])
          expect(bare(pages[front]?.text ?? '')).toContain(bare(words));
        for (const words of card.back ?? []) expect(bare(pages[front + 1]?.text ?? '')).toContain(bare(words));
      }
    },
  );
});

describe('stop signs', () => {
  const data = deckToPrint(made('roads'), 'da', defaultTerms, content);

  it('are four a road, numbered along it', () => {
    expect(data.cards.map(({ stop }) => stop)).toEqual(content.roads.flatMap(() => [1, 2, 3, 4]));
  });

  it('have their own follow-ups behind them when the sheet is turned on its long edge', async () => {
    const { pages } = await read(data);
    const front = pages[0]?.words ?? [];
    const back = pages[1]?.words ?? [];
    const half = (papers.a4.width / 2) * (72 / 25.4);
    for (const card of data.cards.slice(0, 8)) {
      const place = (words: typeof front, text: string) => words.find((word) => text.startsWith(word.text.trim()));
      const asked = place(front, card.text);
      const followUp = place(back, card.back?.[0] ?? '');
      expect(asked && followUp).toBeDefined();
      expect((asked?.x ?? 0) < half).toBe((followUp?.x ?? 0) > half);
      expect(Math.abs((asked?.y ?? 0) - (followUp?.y ?? 0))).toBeLessThan(100);
    }
  });
});

describe('stories', () => {
  const data = deckToPrint(made('stories'), 'da', defaultTerms, content);

  it('stand on A5, two a sheet, each over its own questions', async () => {
    const { pages } = await read(data);
    for (const [index, card] of data.cards.slice(0, 2).entries()) {
      const middle = (papers.a4.height / 2) * (72 / 25.4);
      for (const [page, text] of [
        [0, card.text],
        [1, card.back?.[0] ?? ''],
      ] as const) {
        const first = pages[page]?.words.find((word) => text.startsWith(word.text.trim()) && word.text.length > 8);
        expect(first && first.y > middle).toBe(index === 1);
      }
    }
  });

  it('are read at 11 points or more, even the longest allowed', () => {
    const [card] = data.cards;
    if (card === undefined) throw new Error('There is no story');
    const word = 'vagten ';
    const text = Array.from({ length: 4 }, () => word.repeat(45).trim()).join('\n\n');
    const document = deckDocument({ ...data, cards: [{ ...card, text }] }, 'da');
    expect(document.problems).toEqual([]);
    const sizes = flat(document.pages[0]?.ops ?? []).flatMap(({ op }) =>
      op.op === 'text' && op.lines.length > 4 ? [op.size] : [],
    );
    expect(Math.min(...(sizes ?? []))).toBeGreaterThanOrEqual(11);
    const long = deckDocument({ ...data, cards: [{ ...card, text: `${text}\n\n${text}` }] }, 'da');
    expect(long.problems).toMatchObject([{ field: card.id }]);
  });

  it('mark where to stop reading', async () => {
    const { pages } = await read(data);
    expect(pages[0]?.text.match(/Stop her/g)).toHaveLength(Math.min(2, data.cards.length));
  });
});

describe('cards with more on them', () => {
  const base = mixedDeck(11);
  const change = (more: Partial<DeckPrint['cards'][number]>): DeckPrint => ({
    ...base,
    cards: base.cards.map((card, index) => (index === 1 ? { ...card, ...more } : card)),
  });
  const paths = (page: Page | undefined) => flat(page?.ops ?? []).flatMap(({ op }) => (op.op === 'path' ? [op] : []));

  it('show their title in place of the dimension, which keeps its sign', async () => {
    const { pages } = await read(change({ title: 'Tillidsrepræsentanten' }));
    expect(pages[0]?.text).toContain('Tillidsrepræsentanten');
    expect(pages[0]?.text.match(/Retfærdighed/g)).toHaveLength(1);
    const before = deckDocument(base, 'da').pages[0];
    expect(paths(deckDocument(change({ title: 'Ind' }), 'da').pages[0])).toHaveLength(paths(before).length);
  });

  it('show two choices by letter, and tell when one is too long', async () => {
    const { pages } = await read(change({ choices: ['Ringe straks', 'Vente til i morgen'] }));
    expect(bare(pages[0]?.text ?? '')).toContain('ARingestraksBVentetilimorgen');
    const long = 'Ringe til alle dem, der har haft vagten, og til dem, der skal have den. '.repeat(2);
    expect(deckDocument(change({ choices: [long, 'Vente'] }), 'da').problems).toMatchObject([{ field: 'kort-2' }]);
  });

  it('tell when title or back is too long', () => {
    const back = ['Hvem ved det, og hvem skulle have vidst det, før det skete? '.repeat(12)];
    for (const more of [{ title: 'Tillidsrepræsentant og arbejdsmiljørepræsentant' }, { back }])
      expect(deckDocument(change(more), 'da').problems).toMatchObject([{ field: 'kort-2' }]);
  });

  it('are followed by blank ones with the deck’s back, counted among the sheets but not among the cards', async () => {
    const document = deckDocument({ ...base, blanks: 6 }, 'da');
    expect(document.sheets).toBe(4);
    const backs = [1, 3, 5].map(
      (index) => paths(document.pages[index]).filter(({ fill }) => fill === '#ffffff').length,
    );
    expect(backs).toEqual([8, 8, 1]);
    const { pages } = await read({ ...base, blanks: 6 });
    expect(pages[2]?.text).toContain('11/11');
    expect(pages.at(-1)?.text).toContain('11 kort og 6 blanke');
  });

  it('have all their dimensions explained on the instruction', async () => {
    const { pages } = await read(base);
    for (const name of ['Tillid', 'Retfærdighed', 'Samarbejdsevne', 'Kerneopgaven'])
      expect(pages.at(-1)?.text).toContain(name);
  });
});

it('a picked dilemma does not make the other cards smaller', () => {
  const deck = mixedDeck(3);
  const sizes = (data: DeckPrint) =>
    flat(deckDocument(data, 'da').pages[0]?.ops ?? []).flatMap(({ op }) =>
      op.op === 'text' && op.lines[0]?.text.startsWith('Hvad mangler') ? [op.size] : [],
    );
  const dilemma = { ...deck.cards[0], id: 'd', text: 'Ordet er frit. '.repeat(9), choices: ['Ja', 'Nej'] };
  const [first, ...rest] = deck.cards;
  if (first === undefined) throw new Error('There is no card');
  expect(sizes({ ...deck, cards: [{ ...first, ...dilemma }, ...rest] })?.slice(-2)).toEqual(sizes(deck)?.slice(-2));
});

it('picked cards keep their order and the workplace’s words', () => {
  const cards = content.decks
    .flatMap((deck) => deck.cards)
    .slice(0, 3)
    .reverse();
  expect(cardsToPrint(cards, 'da', defaultTerms).map(({ id }) => id)).toEqual(cards.map(({ id }) => id));
});
