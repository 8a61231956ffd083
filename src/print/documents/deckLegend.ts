import { lanePaths, signPaths, steepPath } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import type { Op } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine } from '../layout/paragraph.ts';
import { words } from '../words.ts';
import { mainDimension } from './blankCard.ts';
import type { DeckPrint } from './deckPrint.ts';
import { dimensionInk, ink, stop } from './palette.ts';

const dimensions = ['trust', 'justice', 'collaboration', 'core'] as const;

/** What stands on the cards: the signs of mixed decks, the arrows, and the marks of hard cards, stop signs and stories. */
export function deckLegend(
  measure: Measure,
  decks: readonly DeckPrint[],
  { x, top, bottom }: { x: number; top: number; bottom: number },
  lang: Lang,
): Op[] {
  const w = words[lang];
  const cards = decks.flatMap((deck) => deck.cards);
  const small = decks.filter(({ story }) => !story).flatMap((deck) => deck.cards);
  const used = dimensions.filter((dimension) => cards.some((card) => card.dimension === dimension));
  const fill = used.length > 1 ? ink : dimensionInk[mainDimension({ cards })];
  const shown = used.length > 1 ? used : [];
  const arrows = small.filter(({ stop }) => stop === undefined);
  const rows = [
    ...(['bonding', 'bridging', 'linking'] as const)
      .filter((direction) => arrows.some((card) => card.direction === direction))
      .map((direction) => ({
        d: lanePaths[direction],
        fill,
        name: w.directions[direction],
        meaning: w.directionMeaning[direction],
      })),
    ...(cards.some(({ hard }) => hard)
      ? [{ d: steepPath, fill: ink, name: capital(w.hard), meaning: w.hardMeaning }]
      : []),
    ...(cards.some(({ stop }) => stop !== undefined)
      ? [{ d: signPaths.core, fill: stop, name: w.deck.stop.name, meaning: w.deck.stop.meaning }]
      : []),
    ...(cards.some(({ stopAfter }) => stopAfter !== undefined)
      ? [{ d: signPaths.core, fill: stop, name: w.deck.story.mark, meaning: w.deck.story.markMeaning }]
      : []),
  ];
  const lines = Math.ceil(shown.length / 2) + rows.length;
  const step = Math.min(9.5, (bottom - top - 12) / Math.max(1, lines));
  const sign = Math.min(6.5, step * 0.8);
  const middleOf = (line: number) => top + 14.5 + line * step;
  const head = { font: 'bold', size: 15, fill: ink, role: 'H2' } as const;
  return [
    oneLine(measure, w.deck.instruction.legend, head, { x, top }),
    ...shown.flatMap((dimension, index): Op[] => {
      const at = x + (index % 2) * 62;
      const middle = middleOf(Math.floor(index / 2));
      return [
        {
          op: 'path',
          d: signPaths[dimension],
          x: at,
          y: middle - sign / 2,
          scale: sign / 100,
          fill: dimensionInk[dimension],
        },
        named(measure, w.dimensions[dimension], 'bold', at + 12, middle),
      ];
    }),
    ...rows.flatMap((row, index): Op[] => {
      const middle = middleOf(Math.ceil(shown.length / 2) + index);
      return [
        { op: 'path', d: row.d, x, y: middle - sign / 2, scale: sign / 100, fill: row.fill },
        named(measure, row.name, 'bold', x + 12, middle),
        named(measure, row.meaning, 'regular', x + 42, middle),
      ];
    }),
  ];
}

const named = (measure: Measure, text: string, font: 'bold' | 'regular', x: number, middle: number): Op =>
  oneLine(
    measure,
    text,
    { font, size: 12, fill: ink },
    { x, top: centred(middle, 0, heightOf(measure, font, 12, 1, 1)) },
  );

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
