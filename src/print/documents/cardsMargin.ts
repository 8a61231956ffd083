import type { CardPrinting } from '../../model/printing.ts';
import type { Lang } from '../../model/text.ts';
import type { Op } from '../layout/displayList.ts';
import { heightOf } from '../layout/fitText.ts';
import { type Grid, slotBox, unprintable } from '../layout/grid.ts';
import { type Measure, widthMm } from '../layout/measure.ts';
import { oneLine, type Place } from '../layout/paragraph.ts';
import { words } from '../words.ts';
import { muted, white } from './palette.ts';
import { ruler } from './ruler.ts';

type Sheet = {
  title: string;
  number: number;
  of: number;
  side: 'front' | 'back';
  first: boolean;
  printing: CardPrinting;
};

const style = { font: 'regular', size: 6, fill: muted, role: 'decoration' } as const;
const rulerHeight = 1.8;

/** A margin too narrow for a line of type between what the printer reaches and the cards carries none. In mm. */
const needed = unprintable + 2.4;

/**
 * What stands in the margin that is cut away: deck, sheet and, on the first sheet, how to print it and a ruler. Backs that are
 * printed in a pile of their own are numbered too. Nothing where cards go out to the edge.
 */
export function cardsMargin(measure: Measure, grid: Grid, sheet: Sheet, lang: Lang): Op[] {
  const { printing, side, number, of, first, title } = sheet;
  if (side === 'back' && printing.sides !== 'handTurned') return [];
  const { paper, left, top } = grid;
  const w = words[lang].deck;
  const free = top - printing.bleed;
  const strip = side === 'back' ? w.stripBack(title, number, of) : w.strip(title, number, of);
  if (free < needed) {
    const aside = left - printing.bleed;
    if (aside < needed) return [];
    const turned = line(measure, strip, { x: 0, top: 0 }, false);
    return [{ op: 'place', x: aside - 3.6, y: paper.height - top - 2, turn: 270, ops: turned }];
  }
  const up = free - 1.2 - heightOf(measure, style.font, style.size, 1, 1);
  const from = Math.max(left, unprintable) + 2;
  const head = line(measure, strip, { x: from, top: up }, crossed(grid));
  if (!first || side === 'back') return head;
  const how = line(measure, w.how[printing.sides], { x: paper.width - from, top: up, align: 'right' }, crossed(grid));
  const x = (paper.width - 100) / 2;
  const y = lowest(grid) + printing.bleed + 1;
  return [
    ...head,
    ...how,
    ...(crossed(grid)
      ? [{ op: 'rect' as const, x: x - 1, y: y - 0.4, width: 112, height: rulerHeight + 1.4, fill: white }]
      : []),
    ...ruler(x, y, rulerHeight, true),
    oneLine(measure, w.ruler, style, { x: x + 101.5, top: y }),
  ];
}

/** A line of small type; on white where marks run through the margin. */
function line(measure: Measure, text: string, place: Place, cleared: boolean): Op[] {
  const width = widthMm(measure, text, style.font, style.size);
  const high = heightOf(measure, style.font, style.size, 1, 1);
  const x = place.align === 'right' ? place.x - width : place.x;
  const box: Op = { op: 'rect', x: x - 0.8, y: place.top - 0.5, width: width + 1.6, height: high + 1.1, fill: white };
  return [...(cleared ? [box] : []), oneLine(measure, text, style, place)];
}

/** Whether cuts run through the margin where the words stand. */
const crossed = ({ columns, fold }: Grid) => columns > 2 || fold === 'beside';

/** The lowest cut edge, from the top. */
function lowest(grid: Grid): number {
  const { y, height } = slotBox(grid, grid.columns * (grid.rows - 1));
  return y + height;
}
