import { type CardPrinting, cardSizes, type Size } from '../../model/printing.ts';
import type { Lang } from '../../model/text.ts';
import { words } from '../words.ts';
import { type Arranged, arrange, doesNotFit, forPrintShop, type PlanOptions, paperNames } from './arrange.ts';
import { bestGrid, countOf, unprintable } from './grid.ts';

/** How many cards a sheet holds, and why, for a person to read. */
export type Capacity = {
  perSheet: number;
  columns: number;
  rows: number;
  lying: boolean;
  /** The page as printed, and a card as cut, in mm. */
  paper: Size;
  card: Size;
  /** White around the cards (outside their bleed), in mm. */
  margins: { x: number; y: number };
  /** How many would fit if a printer reached the edge of the paper. */
  toEdge: number;
  why: { da: string; en: string };
};

/** What the choices come to on a sheet. */
export function capacity(printing: CardPrinting, options: PlanOptions = {}): Capacity {
  const arranged = arrange(printing, options);
  const { grid, card, bleed } = arranged;
  const { paper, columns, rows, lying, left, top } = grid;
  const edge = bestGrid({ paper, card, bleed: 0, keep: 0, folded: grid.fold !== undefined, lyingOk: true });
  const said = {
    perSheet: countOf(grid),
    columns,
    rows,
    lying,
    paper,
    card,
    margins: { x: left - bleed, y: top - bleed },
    toEdge: countOf(grid) === 0 ? 0 : Math.max(countOf(grid), countOf(edge)),
  };
  const upright = lying ? countOf(arrange(printing, { ...options, landscapeOk: false }).grid) : said.perSheet;
  const inWords = (lang: Lang) => why(said, arranged, upright, printing, options, lang);
  return { ...said, why: { da: inWords('da'), en: inWords('en') } };
}

function why(
  { perSheet, columns, rows, paper, card, margins, toEdge }: Omit<Capacity, 'why'>,
  { grid, bleed, onePerPage, onLabels }: Arranged,
  upright: number,
  printing: CardPrinting,
  options: PlanOptions,
  lang: Lang,
): string {
  const w = words[lang].capacity;
  if (perSheet === 0) return doesNotFit(printing, card, options).message[lang];
  if (onePerPage) return w.onePerPage(card, paper);
  if (onLabels) return w.labels(perSheet, card);
  const filled = Math.min(margins.x, margins.y) < unprintable - 0.001;
  const lost = toEdge >= 1.5 * perSheet && !forPrintShop(printing);
  return [
    w.sheet(perSheet, paperNames[printing.paper], card, columns, rows),
    filled ? w.filled : w.margins(margins.x, margins.y),
    ...(grid.fold ? [w.fold] : []),
    ...(bleed > 0 ? [w.bleed(bleed)] : []),
    ...(upright < perSheet ? [w.lying(upright)] : []),
    ...(lost ? [w.edge(toEdge, unprintable), ...officeInstead(printing, perSheet, lang)] : []),
  ].join(' ');
}

/** The office size of about the same area, where more of it fit. */
function officeInstead(printing: CardPrinting, perSheet: number, lang: Lang): string[] {
  if (printing.size !== 'a7' && printing.size !== 'a6') return [];
  const size = printing.size === 'a7' ? 'office' : 'officeLarge';
  const count = countOf(arrange({ ...printing, size }, {}).grid);
  return count > perSheet ? [words[lang].capacity.office(cardSizes[size], count)] : [];
}
