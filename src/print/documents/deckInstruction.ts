import type { CardPrinting } from '../../model/printing.ts';
import { signPaths } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import { paperNames } from '../layout/arrange.ts';
import type { Op } from '../layout/displayList.ts';
import { fitText, heightOf, setText } from '../layout/fitText.ts';
import type { CardPlan } from '../layout/imposition.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine, paragraph, type Style } from '../layout/paragraph.ts';
import { words } from '../words.ts';
import { mainDimension } from './blankCard.ts';
import type { CardsPrint } from './cards.ts';
import { cutOrder } from './cutOrder.ts';
import { deckLegend } from './deckLegend.ts';
import { printedCards } from './deckPrint.ts';
import { dimensionInk, hairline, ink, muted, stop, white } from './palette.ts';
import { ruler } from './ruler.ts';

const left = 22;
const right = 188;
const body = { font: 'regular', size: 12, leading: 1.35, fill: ink } as const;
const head = { font: 'bold', size: 15, leading: 1.2, fill: ink, role: 'H2' } as const;

/** The page that says how to print and cut decks as they were chosen, with a ruler of 100 mm. Laid out for A4. */
export function deckInstruction(
  measure: Measure,
  { decks, title, printing }: CardsPrint,
  plans: readonly CardPlan[],
  sheets: number,
  lang: Lang,
): Op[] {
  const text = words[lang].deck.instruction;
  const cards = decks.flatMap(printedCards);
  const blanks = decks.reduce((sum, deck) => sum + deck.blanks, 0);
  const dimension = mainDimension({ cards });
  const perSheet = plans.length === 1 ? plans[0]?.perSheet : undefined;
  const named = fitText(measure, {
    text: title,
    font: 'extra',
    width: right - left - 20,
    height: 18,
    preferred: 34,
    floor: 16,
    leading: 1.1,
    lang,
  });
  const ops: Op[] = [
    { op: 'path', d: signPaths[dimension], x: left, y: 22, scale: 0.15, fill: dimensionInk[dimension] },
    paragraph(
      measure,
      named.lines,
      { font: 'extra', size: named.size, leading: 1.1, fill: ink, role: 'H1' },
      { x: left + 20, top: centred(22, 15, named.height) },
    ),
    oneLine(measure, text.heading, { ...head, size: 20 }, { x: left, top: 47 }),
  ];
  const facts = text.facts(cards.length, blanks, printing.copies, sheets, perSheet);
  const told = write(measure, facts, { ...body, fill: muted }, left, 56, right - left, lang);
  ops.push(told.op);
  let y = told.bottom + 12;
  stepsOf(printing, plans, sheets, lang).forEach((step, index) => {
    const block = write(measure, step.head, head, left + 18, y, right - left - 18, lang);
    const under = write(measure, step.text, body, left + 18, block.bottom + 4, right - left - 18, lang);
    ops.push(...numbered(measure, index + 1, left + 5.5, y + 2), block.op, under.op);
    y = under.bottom + 9;
  });
  if (printing.sides === 'longEdge' || printing.sides === 'shortEdge') {
    const aside = write(measure, text.oneSided, { ...body, fill: muted }, left + 18, y - 3, right - left - 18, lang);
    ops.push(aside.op);
    y = aside.bottom + 6;
  }
  const rule = y + 4;
  ops.push({ op: 'line', x1: left, y1: rule, x2: right, y2: rule, stroke: hairline, strokeWidth: 0.3 });
  ops.push(...deckLegend(measure, decks, { x: left, top: rule + 11, bottom: 256 }, lang));
  const plan = plans[0];
  if (plan && plan.perSheet > 0) ops.push(...cutOrder(measure, plan, right - 42, rule + 11, printing, lang));
  return [...ops, ...footRuler(measure, lang)];
}

function footRuler(measure: Measure, lang: Lang): Op[] {
  const w = words[lang].deck;
  const label = (mm: number) => {
    const text = mm === 100 ? w.ruler : `${mm}`;
    return oneLine(measure, text, { ...body, size: 9 }, { x: left + mm, top: 279, align: 'middle' });
  };
  return [
    oneLine(measure, w.instruction.ruler, body, { x: left, top: 264 }),
    ...ruler(left, 273, 4, true),
    ...[0, 50, 100].map(label),
  ];
}

function stepsOf(printing: CardPrinting, plans: readonly CardPlan[], sheets: number, lang: Lang) {
  const text = words[lang].deck.instruction;
  const { sides, order, marks } = printing;
  const [plan, ...more] = plans;
  const toEdge = plan !== undefined && more.length === 0 && plan.grid.top <= 0.01;
  const lines = marks === 'none' ? text.cutting.none : toEdge ? text.cutting.half : text.cutting.lines;
  const cut = sides === 'fold' ? text.cutting.pairs : lines;
  const stacks = order === 'stacks' && sheets > 1 ? [text.cutting.stacks] : [];
  return [
    { head: text.load.head(sheets, paperNames[printing.paper]), text: text.load.text },
    {
      head: text.scale.head,
      text: plan && more.length === 0 ? text.scale.text(plan.card) : text.scale.only,
    },
    { head: text.sides[sides].head, text: text.sides[sides].text(sheets) },
    {
      head: sides === 'fold' ? text.cutting.fold : text.cutting.head,
      text: [toEdge ? text.cutting.here : text.cutting.first, cut, ...stacks].join(' '),
    },
  ];
}

function write(measure: Measure, text: string, style: Style, x: number, top: number, width: number, lang: Lang) {
  const { lines, height } = setText(
    measure,
    { text, font: style.font, width, leading: style.leading, lang },
    style.size,
  );
  return { op: paragraph(measure, lines, style, { x, top }), bottom: top + height };
}

function numbered(measure: Measure, number: number, x: number, middle: number): Op[] {
  const size = 11;
  const style = { font: 'bold', size: 15, fill: white } as const;
  const top = centred(middle, 0, heightOf(measure, style.font, style.size, 1, 1));
  return [
    { op: 'path', d: signPaths.core, x: x - size / 2, y: middle - size / 2, scale: size / 100, fill: stop },
    oneLine(measure, `${number}`, style, { x, top, align: 'middle' }),
  ];
}
