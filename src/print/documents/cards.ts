import { type CardPrinting, type Offset, type Size, sheetPapers } from '../../model/printing.ts';
import type { Lang } from '../../model/text.ts';
import { arrange } from '../layout/arrange.ts';
import type { Op, Page, PrintDocument, Problem } from '../layout/displayList.ts';
import { type CardPlan, type PlannedPage, planCards } from '../layout/imposition.ts';
import { keptInside } from '../layout/keptInside.ts';
import type { Measure } from '../layout/measure.ts';
import { placeCard } from '../layout/placeCard.ts';
import { readRanges } from '../layout/ranges.ts';
import { problem, words } from '../words.ts';
import { blankCards } from './blankCard.ts';
import { type DeckFaces, deckFaces } from './cardFaces.ts';
import type { Face } from './cardShape.ts';
import { cardsMargin } from './cardsMargin.ts';
import { deckInstruction } from './deckInstruction.ts';
import { type DeckCard, type DeckPrint, printedCards } from './deckPrint.ts';
import { missingCharacters } from './report.ts';
import { fitStories } from './storyCard.ts';
import { storySizes } from './storyShape.ts';

/** Decks in one file. `title`: the name of the whole; `offset`: how the backs of the printer drift. */
export type CardsPrint = { decks: DeckPrint[]; title: string; printing: CardPrinting; offset: Offset };

/** A card and the deck it is of; `number` from 1, blank ones counted on. */
type Item = { deck: DeckPrint; faces: DeckFaces; card: DeckCard; number: number };

/** Cards of one size, on sheets of their own. `sheetsBefore`: sheets of other sizes that come first. */
type Group = { items: Item[]; plan: CardPlan; sheetsBefore: number };

/**
 * Decks on paper, as chosen: fronts and backs, and the instruction on the last page.
 *
 * The instruction comes last in the file so that the whole file printed two-sided in one go is right: an odd page before
 * the fronts would put every front on the back of the sheet before it. It is still the page a viewer opens at (`openAt`), and
 * the first sheet carries the same advice and a ruler in its margin.
 */
export function cardsDocument(print: CardsPrint, lang: Lang, measure: Measure): PrintDocument {
  const { printing, title } = print;
  const { groups, problems } = arranged(print, lang, measure);
  const sheets = groups.reduce((sum, { plan }) => sum + plan.sheets, 0);
  const of = groups.reduce((sum, { plan }) => sum + plan.of, 0);
  const drawn = groups.flatMap((group) =>
    group.plan.pages.map((planned) => ({
      group,
      planned,
      page: drawPage(group, planned, { title, of, printing }, lang, measure),
    })),
  );
  const ordered =
    printing.sides === 'handTurned'
      ? (['front', 'back'] as const).flatMap((side) => drawn.filter(({ planned }) => planned.side === side))
      : drawn;
  const pages = ordered.map(({ page }) => page);
  const first = groups[0]?.plan;
  const withInstruction =
    groups.every(({ plan }) => plan.perSheet > 0) &&
    printing.instruction &&
    printing.labels === '' &&
    !printing.onePerPage;
  if (withInstruction) pages.push(instructionPage(print, groups, sheets, lang, measure));
  const outline = print.decks.flatMap((deck) => {
    const page = ordered.findIndex(({ group, planned }) =>
      planned.places.some(({ card }) => group.items[card]?.deck === deck),
    );
    return page < 0 ? [] : [{ title: deck.title, page }];
  });
  return {
    title: words[lang].deck.title(title),
    lang,
    pages: problems.length === 0 ? pages : pages.map((page) => heldOnPaper(measure, page)),
    problems,
    sheets: sheets + (withInstruction ? 1 : 0),
    duplex: first?.duplex ?? 'none',
    actualSize: true,
    openAt: withInstruction ? pages.length - 1 : 0,
    ...(outline.length > 1 ? { outline } : {}),
  };
}

/** What is reported as too long does not run off the paper either. */
function heldOnPaper(measure: Measure, page: Page): Page {
  const box = { x: 2, y: 0, width: page.widthMm - 4, height: page.heightMm };
  return { ...page, ops: keptInside(page.ops, box, measure) };
}

/** What is wrong with decks as they would be printed, without drawing them. */
export const cardsProblems = (print: CardsPrint, lang: Lang, measure: Measure): Problem[] =>
  arranged(print, lang, measure).problems;

/** Decks of one size of card share sheets; stories that need larger cards get sheets of their own. */
function arranged({ decks, title, printing, offset }: CardsPrint, lang: Lang, measure: Measure) {
  const { card: chosen } = arrange(printing, {});
  const faceOf = (size: Size): Face => {
    const { look, largePrint, bleed, edgeBacks } = printing;
    return { size, look, largePrint, bleed, edgeBacks };
  };
  const sized = decks.map((deck) => ({
    deck,
    size: deck.story ? sizeOfStories(measure, deck, faceOf(chosen), lang) : chosen,
  }));
  const sizes = sized
    .map(({ size }) => size)
    .filter((size, index, all) => all.findIndex((other) => same(other, size)) === index);
  const drafts = sizes.map((size, index) => {
    const own = printingFor(printing, same(size, chosen), index);
    const face = { ...faceOf(size), bleed: own.bleed };
    const items = sized.flatMap((one) => {
      if (!same(one.size, size)) return [];
      const deck = printing.qr ? one.deck : withoutQr(one.deck);
      const faces = deckFaces(measure, deck, face, lang);
      const printed = new Set([...printedCards(deck), ...blankCards(deck)].map(({ id }) => id));
      return [...deck.cards, ...blankCards(deck)]
        .map((card, at): Item => ({ deck: one.deck, faces, card, number: at + 1 }))
        .filter(({ card }) => printed.has(card.id));
    });
    const options = same(size, chosen) ? {} : { card: size, toEdge: true };
    return { items, own, options, plan: planCards(items.length, { ...own, sheets: '' }, offset, options) };
  });
  const total = drafts.reduce((sum, { plan }) => sum + plan.of, 0);
  const ranges = readRanges(printing.sheets, total);
  let before = 0;
  const groups = drafts.map(({ items, own, options, plan }): Group => {
    const sheetsBefore = before;
    before += plan.of;
    if (printing.sheets.trim() === '' || 'problem' in ranges) return { items, plan, sheetsBefore };
    const numbers = ranges.sheets.map((sheet) => sheet - sheetsBefore).filter((sheet) => sheet > 0 && sheet <= plan.of);
    const none = { ...plan, pages: [], sheets: 0 };
    const part =
      numbers.length === 0 ? none : planCards(items.length, { ...own, sheets: numbers.join(',') }, offset, options);
    return { items, plan: part, sheetsBefore };
  });
  const faces = new Set(groups.flatMap(({ items }) => items.map((item) => item.faces)));
  const leftOut = new Set(
    decks.flatMap((deck) =>
      deck.only ? deck.cards.filter(({ id }) => !deck.only?.includes(id)).map(({ id }) => id) : [],
    ),
  );
  const problems = [
    ...(decks.every((deck) => printedCards(deck).length + deck.blanks === 0)
      ? [problem('cards', (w) => w.noCards)]
      : []),
    ...missingCharacters(measure, title, 'extra', 'title'),
    ...('problem' in ranges ? [ranges.problem] : []),
    ...eachOnce(groups.flatMap(({ plan }) => plan.problems)),
    ...[...faces].flatMap((one) => one.problems).filter(({ field }) => !leftOut.has(field)),
  ];
  return { groups, problems };
}

/** Cards of two sizes are printed as one was chosen: what is wrong with that is said once. */
const eachOnce = (problems: readonly Problem[]): Problem[] =>
  problems.filter(
    ({ field, message }, index) =>
      problems.findIndex((other) => other.field === field && other.message.da === message.da) === index,
  );

/** The first of the sizes for stories that holds all of a deck's; the largest when none does. */
function sizeOfStories(measure: Measure, deck: DeckPrint, face: Face, lang: Lang): Size {
  const sizes = storySizes(face.size, face.largePrint);
  const holds = (size: Size) => {
    const { story, back, title } = fitStories(measure, deck.cards, { ...face, size }, lang).tooLong;
    return story.length + back.length + title.length === 0;
  };
  const last = sizes.at(-1) ?? sizes[0];
  return sizes.find((size) => size === last || holds(size)) ?? last;
}

const same = (a: Size, b: Size) => a.width === b.width && a.height === b.height;

/** Only the first sheet is a started one; stories on cards of their own have no colour at their edges and need no bleed on a sheet. */
const printingFor = (printing: CardPrinting, chosen: boolean, index: number): CardPrinting => ({
  ...printing,
  ...(index === 0 ? {} : { firstSlot: 1 }),
  ...(chosen ? {} : { labels: '', ...(printing.onePerPage ? {} : { bleed: 0 }) }),
});

const withoutQr = (deck: DeckPrint): DeckPrint => ({
  ...deck,
  cards: deck.cards.map(({ qr: _, ...card }) => card),
});

type Around = { title: string; of: number; printing: CardPrinting };

function drawPage(
  { items, plan, sheetsBefore }: Group,
  planned: PlannedPage,
  around: Around,
  lang: Lang,
  measure: Measure,
): Page {
  const { printing } = around;
  const number = planned.sheet + sheetsBefore;
  const margin =
    printing.onePerPage || printing.labels !== ''
      ? []
      : cardsMargin(measure, plan.grid, { ...around, number, side: planned.side, first: number === 1 }, lang);
  const cards = planned.places.flatMap((place): Op[] => {
    const item = items[place.card];
    if (item === undefined) return [];
    const { deck, faces, card } = item;
    if (place.side === 'back') return [placeCard(place, faces.back(card))];
    const name =
      item.number > deck.cards.length
        ? deck.title
        : `${deck.title} ${words[lang].deck.count(item.number, deck.cards.length)}`;
    return [{ ...placeCard(place, faces.front(card, item.number)), name }];
  });
  const { trim, bleed } = planned;
  return {
    widthMm: plan.paper.width,
    heightMm: plan.paper.height,
    ops: [...planned.marks, ...margin, ...cards],
    label: labelOf(number, planned.side, printing, lang),
    ...(trim ? { trim } : {}),
    ...(bleed ? { bleed } : {}),
  };
}

function labelOf(sheet: number, side: PlannedPage['side'], { sides, labels }: CardPrinting, lang: Lang): string {
  const both = labels === '' && sides !== 'fold' && sides !== 'frontsOnly';
  return both ? words[lang].deck.pageLabel[side](sheet) : `${sheet}`;
}

function instructionPage(
  print: CardsPrint,
  groups: readonly Group[],
  sheets: number,
  lang: Lang,
  measure: Measure,
): Page {
  const { width, height } = sheetPapers[print.printing.paper];
  const ops = deckInstruction(
    measure,
    print,
    groups.map(({ plan }) => plan),
    sheets,
    lang,
  );
  const { a4 } = sheetPapers;
  const at = { x: (width - a4.width) / 2, y: (height - a4.height) / 2 };
  return {
    widthMm: width,
    heightMm: height,
    ops: at.x === 0 && at.y === 0 ? ops : [{ op: 'place', ...at, ops }],
    label: words[lang].deck.instruction.label,
  };
}
