import { type CardSizeName, cardSizes, type Size } from '../../model/printing.ts';
import type { Lang } from '../../model/text.ts';
import { tidy } from '../layout/breakText.ts';
import type { FontName, Op, Problem } from '../layout/displayList.ts';
import { fitText } from '../layout/fitText.ts';
import { keptInside } from '../layout/keptInside.ts';
import type { Measure } from '../layout/measure.ts';
import { problem } from '../words.ts';
import { blankFront } from './blankCard.ts';
import { backNameFits, cardBack } from './cardBack.ts';
import { type Footer, footFits } from './cardFoot.ts';
import { cardFront, type FrontFit, fitWithChoices, frontShape, questionFit } from './cardFront.ts';
import { titleFits } from './cardHeader.ts';
import { type Face, shapeOf } from './cardShape.ts';
import { type DeckCard, type DeckPrint, printedCards } from './deckPrint.ts';
import { fitBacks, ownBack } from './ownBack.ts';
import { missingCharacters } from './report.ts';
import { fitStories, storyBack, storyFront } from './storyCard.ts';
import { storyFont } from './storyColumns.ts';

/** Both sides of the cards of a deck, drawn with their corners at the origin, and what does not fit. */
export type DeckFaces = {
  /** `number` from 1; cards after the deck's own are blank ones. */
  front(card: DeckCard, number: number): Op[];
  back(card: DeckCard): Op[];
  problems: Problem[];
};

/** Fits a deck to its cards: one size of type for all questions, one for all backs of their own. */
export const deckFaces = (measure: Measure, deck: DeckPrint, face: Face, lang: Lang): DeckFaces =>
  heldOnCards(measure, face.size, (deck.story ? storyFaces : cardFaces)(measure, deck, face, lang));

/** What is reported as too long does not run off its card either. */
function heldOnCards(measure: Measure, { width, height }: Size, faces: DeckFaces): DeckFaces {
  if (faces.problems.length === 0) return faces;
  const box = { x: 1, y: 1, width: width - 2, height: height - 2 };
  return {
    ...faces,
    front: (card, number) => keptInside(faces.front(card, number), box, measure),
    back: (card) => keptInside(faces.back(card), box, measure),
  };
}

function cardFaces(measure: Measure, deck: DeckPrint, face: Face, lang: Lang): DeckFaces {
  const fitted = fitQuestions(measure, deck.cards, face, lang);
  const withQr = deck.cards.some(({ qr, back }) => qr !== undefined && back !== undefined);
  const best = fitBacks(measure, deck.cards, face, withQr, lang);
  const plain = withQr && best.tooLong.length > 0 ? fitBacks(measure, deck.cards, face, false, lang) : best;
  const backs = plain.tooLong.length < best.tooLong.length ? plain : best;
  const sameBacks = new Map<string, Op[]>();
  const deckBack = (card: DeckCard): Op[] => {
    if (card.qr !== undefined) return cardBack(measure, card, deck.title, face, lang);
    const known = sameBacks.get(card.dimension) ?? cardBack(measure, card, deck.title, face, lang);
    sameBacks.set(card.dimension, known);
    return known;
  };
  const titleTooLong = new Set(
    deck.cards.filter((card) => !titleFits(measure, card, frontShape(card, face), lang)).map(({ id }) => id),
  );
  const tooLong = printedCards(deck).filter(
    ({ id }) => fitted.get(id)?.tooLong || backs.tooLong.includes(id) || titleTooLong.has(id),
  );
  // In large print on small cards it is the choice of card that is wrong, not every single text.
  const largeTooLong = face.largePrint && tooLong.length > 1 && areaOf(face.size) < areaOf(largePrintSize);
  const manyTooLong = largeTooLong || tooLong.length > mostNamed;
  const fronts = new Map<DeckCard, Op[]>();
  const drawFront = (card: DeckCard, number: number): Op[] => {
    const fit = fitted.get(card.id);
    return fit && number <= deck.cards.length
      ? cardFront(measure, card, fit, footerOf(deck, number), face, lang)
      : blankFront(measure, card, deck, face, lang);
  };
  return {
    front: (card, number) => {
      const drawn = fronts.get(card) ?? drawFront(card, number);
      fronts.set(card, drawn);
      return drawn;
    },
    back: (card) => (card.back && card.back.length > 0 ? ownBack(measure, card, backs, face, lang) : deckBack(card)),
    problems: [
      ...(largeTooLong
        ? [problem('largePrint', (w) => w.largePrintTooLong(tooLong.length, largePrintSize))]
        : manyTooLong
          ? [manyProblem(deck, tooLong, face.size, sizeThatHolds(measure, tooLong, face, lang))]
          : []),
      ...nameProblems(measure, deck, face, lang),
      ...(backs === best ? [] : [problem('qr', (w) => w.qrNoRoom)]),
      ...deck.cards.flatMap((card) => {
        const large = () => sizeThatHolds(measure, [card], face, lang);
        const long = manyTooLong ? undefined : fitted.get(card.id)?.tooLong;
        return [
          ...(long
            ? [
                cardProblem(
                  deck,
                  card,
                  (w) => (long === 'choices' ? w.choicesTooLong : w.cardTooLong(wordsIn(card.text))),
                  large,
                ),
              ]
            : []),
          ...(titleTooLong.has(card.id) && !manyTooLong
            ? [cardProblem(deck, card, (w) => w.cardTitleTooLong, large)]
            : []),
          ...(backs.tooLong.includes(card.id) && !manyTooLong
            ? [cardProblem(deck, card, (w) => w.backTooLong, large)]
            : []),
          ...characters(measure, card, 'bold'),
        ];
      }),
    ],
  };
}

function storyFaces(measure: Measure, deck: DeckPrint, face: Face, lang: Lang): DeckFaces {
  const fit = fitStories(measure, deck.cards, face, lang);
  const { story, back, title } = fit.tooLong;
  const tooLong = printedCards(deck).filter(({ id }) => [...story, ...back, ...title].includes(id));
  const many = tooLong.length > mostNamed;
  return {
    front: (card, number) => storyFront(measure, card, fit, footerOf(deck, number), face, lang),
    back: (card) => storyBack(measure, card, fit, face, lang),
    problems: [
      ...(many ? [manyProblem(deck, tooLong, face.size, undefined)] : []),
      ...deck.cards.flatMap((card) => [
        ...(story.includes(card.id) && !many ? [cardProblem(deck, card, (w) => w.storyTooLong)] : []),
        ...(back.includes(card.id) && !many ? [cardProblem(deck, card, (w) => w.backTooLong)] : []),
        ...(title.includes(card.id) && !many ? [cardProblem(deck, card, (w) => w.cardTitleTooLong)] : []),
        ...characters(measure, card, storyFont),
      ]),
    ],
  };
}

const footerOf = (deck: DeckPrint, number: number): Footer => ({
  name: deck.title,
  number,
  of: deck.cards.length,
  ...(deck.edition ? { edition: deck.edition } : {}),
});

/** The words of all fronts. One size for the whole deck, the largest every card can take; a dilemma with its choices takes its own. */
function fitQuestions(measure: Measure, cards: readonly DeckCard[], face: Face, lang: Lang): Map<string, FrontFit> {
  const alone = cards.filter(({ choices }) => choices !== undefined);
  const together = cards.filter(({ choices }) => choices === undefined);
  return new Map([
    ...alone.map((card): [string, FrontFit] => [card.id, fitWithChoices(measure, card, frontShape(card, face), lang)]),
    ...fitTogether(measure, together, face, lang),
  ]);
}

function fitTogether(measure: Measure, cards: readonly DeckCard[], face: Face, lang: Lang): [string, FrontFit][] {
  const shape = shapeOf(face);
  const fits = cards.map((card) => ({ id: card.id, fit: questionFit(card, shape, lang) }));
  let size = Number.POSITIVE_INFINITY;
  const tooLong = new Set<string>();
  for (const { id, fit } of fits) {
    const fitted = fitText(measure, { ...fit, preferred: Math.min(size, fit.preferred) });
    size = fitted.size;
    if (!fitted.fits || fitted.forced) tooLong.add(id);
  }
  return fits.map(({ id }) => [
    id,
    { question: size, choices: 0, ...(tooLong.has(id) ? { tooLong: 'question' as const } : {}) },
  ]);
}

/** Whether one card has room for all its words on a face. */
function holds(measure: Measure, card: DeckCard, face: Face, lang: Lang): boolean {
  const fit = fitQuestions(measure, [card], face, lang).get(card.id);
  return (
    fit?.tooLong === undefined &&
    titleFits(measure, card, frontShape(card, face), lang) &&
    fitBacks(measure, [card], face, false, lang).tooLong.length === 0
  );
}

/** What large print is laid out for: four cards on A4. */
const largePrintSize = cardSizes.officeLarge;

const areaOf = ({ width, height }: Size) => width * height;
const bySize = (Object.keys(cardSizes) as CardSizeName[])
  .map((name): Size => cardSizes[name])
  .sort((a, b) => areaOf(a) - areaOf(b));

/** The smallest of the named sizes, larger than this one, that holds each of the cards. */
const sizeThatHolds = (measure: Measure, cards: readonly DeckCard[], face: Face, lang: Lang): Size | undefined =>
  bySize.find(
    (size) => areaOf(size) > areaOf(face.size) && cards.every((card) => holds(measure, card, { ...face, size }, lang)),
  );

type Say = Parameters<typeof problem>[1];

/** A problem of a card, with its number and its first words, and the size that holds it where there is one. */
function cardProblem(deck: DeckPrint, card: DeckCard, say: Say, large?: () => Size | undefined): Problem {
  const { number, first } = nameOf(deck, card);
  const size = large?.();
  const told = problem(card.id, (w) => w.ofCard(number, first, say(w)));
  if (size === undefined) return told;
  const more = problem(card.id, (w) => w.largerCard(size));
  return {
    field: told.field,
    message: { da: `${told.message.da} ${more.message.da}`, en: `${told.message.en} ${more.message.en}` },
  };
}

/** When more cards than these are too long it is the size that is wrong: they are told of together, and only so many by name. */
const mostNamed = 5;

/** Cards that are too long for their size, in one problem; `larger`: the size that holds them all, where there is one. */
const manyProblem = (deck: DeckPrint, cards: readonly DeckCard[], size: Size, larger: Size | undefined): Problem =>
  problem('cards', (w) => {
    const named = cards.slice(0, mostNamed).map((card) => nameOf(deck, card));
    const said = named.map(({ number, first }) => w.cardNamed(number, first));
    return w.manyTooLong(cards.length, size, said, larger);
  });

/** A card's number in its deck and its first words. */
function nameOf(deck: DeckPrint, card: DeckCard): { number: number; first: string } {
  const first = tidy(card.title ?? card.text)
    .split(/\s+/)
    .slice(0, 5)
    .join(' ');
  return { number: deck.cards.indexOf(card) + 1, first };
}

const wordsIn = (text: string) => tidy(text).split(/\s+/).length;

const characters = (measure: Measure, card: DeckCard, font: FontName): Problem[] =>
  [card.title ?? '', card.text, ...(card.choices ?? []), ...(card.back ?? [])].flatMap((text) =>
    missingCharacters(measure, text, font, card.id),
  );

function nameProblems(measure: Measure, deck: DeckPrint, face: Face, lang: Lang): Problem[] {
  const fits =
    footFits(measure, shapeOf(face), footerOf(deck, deck.cards.length), lang) &&
    backNameFits(measure, deck.title, face, lang);
  return fits ? [] : [problem('title', (w) => w.deckNameTooLong)];
}
