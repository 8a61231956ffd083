import type { Lang } from '../../model/text.ts';
import { block } from '../layout/block.ts';
import type { Measure } from '../layout/measure.ts';
import { toMm } from '../layout/units.ts';
import type { DeckCard } from './deckPrint.ts';
import { ink } from './palette.ts';
import type { StoryShape } from './storyShape.ts';

/** Stories are read slowly, and aloud. */
export const storyFont = 'serif';

/** A line of the story or its stop mark (`paragraph` undefined), and the air above it unless it begins a column. */
type Row = { paragraph: number | undefined; above: number; height: number; mayBegin: boolean };

/** The story's paragraphs at a size in points, in one column or over two, divided where the higher of them is lowest. */
export function storyColumns(
  measure: Measure,
  one: DeckCard,
  size: number,
  { column, columnGap, columns, leading, text }: StoryShape,
  lang: Lang,
  fill: string = ink,
) {
  const step = toMm(size * leading);
  const paragraphs = one.text
    .split(/\n\s*\n/)
    .map((paragraph) => block(measure, paragraph, { font: storyFont, leading, fill, size }, column, lang));
  const rows = paragraphs.flatMap(({ lines }, paragraph): Row[] => [
    ...lines.map((_, line) => ({
      paragraph,
      above: line === 0 ? step * 0.55 : 0,
      height: step,
      // No line alone at the foot of a column or at the head of the next.
      mayBegin: line === 0 || (line > 1 && line < lines.length - 1),
    })),
    ...(paragraph + 1 === one.stopAfter
      ? [{ paragraph: undefined, above: step * 0.4, height: step * 1.3, mayBegin: false }]
      : []),
  ]);
  const heightOf = (some: readonly Row[]) =>
    some.reduce((sum, { above, height }, index) => sum + height + (index === 0 ? 0 : above), 0);
  const higher = (split: number) => Math.max(heightOf(rows.slice(0, split)), heightOf(rows.slice(split)));
  const splits = columns === 1 ? [] : rows.flatMap(({ mayBegin }, index) => (mayBegin && index > 0 ? [index] : []));
  const split = splits.reduce((best, next) => (higher(next) < higher(best) ? next : best), rows.length);
  const places = [rows.slice(0, split), rows.slice(split)].flatMap((some, at) => {
    let y = 0;
    return some.map((row, index) => {
      if (index > 0) y += row.above;
      const place = { paragraph: row.paragraph, x: at * (column + columnGap), y };
      y += row.height;
      return place;
    });
  });
  const fits = higher(split) <= text.bottom - text.top && paragraphs.every(({ forced }) => !forced);
  return { paragraphs, places, fits };
}
