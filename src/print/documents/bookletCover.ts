import type { Op, TextOp } from '../layout/displayList.ts';
import { fitBox } from '../layout/fitBox.ts';
import type { Setter } from '../layout/flow.ts';
import { oneLine, paragraph, type Style } from '../layout/paragraph.ts';
import { scaleOps } from '../layout/scaleOps.ts';
import { words } from '../words.ts';
import { asphalt, paper as ground, ink, muted, white } from './palette.ts';
import { posterRoad } from './posterRoad.ts';
import { a5 } from './sheetStyle.ts';

/** The picture keeps this far from the paper's edge, which an office printer leaves white. In mm. */
const edge = 7;
/** The road is drawn for A3, twice A5. */
const half = 0.5;
const heights = [96, 172, 248, 324];
const groundTop = 358;
const titleStyle: Style = { font: 'extra', size: 34, leading: 1.06, fill: ink, role: 'H1' };
const leadStyle: Style = { font: 'regular', size: 11.5, leading: 1.4, fill: muted };
/** Heights of title and lead at most. */
const room = { title: 70, lead: 50 };
/** The words stand beside the road. */
const text = { left: 49, right: a5.width - edge - 8, top: 26 };

/** The front of a booklet: the road with its four signs, the title beside it. `fits` false: only in type too small to read. */
export function bookletCover(setter: Setter, title: string, lead: string): { ops: Op[]; fits: boolean } {
  const { measure, lang } = setter;
  const width = text.right - text.left;
  const head = fitBox(measure, title, titleStyle, { width, height: room.title, floor: 16 }, lang);
  const under = fitBox(measure, lead, leadStyle, { width, height: room.lead, floor: 9 }, lang);
  const inside = { width: a5.width - 2 * edge, height: a5.height - 2 * edge };
  const picture: Op[] = [
    { op: 'rect', x: 0, y: 0, width: a5.width, height: a5.height, fill: ground },
    { op: 'rect', x: 0, y: groundTop * half, width: a5.width, height: a5.height, fill: asphalt },
    ...scaleOps(posterRoad(measure, heights, groundTop), half),
  ];
  const product = { font: 'bold', size: 15, fill: white, role: 'decoration' } as const;
  const leadTop = text.top + head.height + 9;
  return {
    ops: [
      { op: 'clip', x: edge, y: edge, ...inside, radius: 0, ops: picture },
      ...[paragraph(measure, head.lines, head.style, { x: text.left, top: text.top })].filter(hasLines),
      ...[paragraph(measure, under.lines, under.style, { x: text.left, top: leadTop })].filter(hasLines),
      oneLine(measure, words[lang].product, product, { x: text.right, top: a5.height - edge - 13, align: 'right' }),
    ],
    fits: head.fits && under.fits,
  };
}

const hasLines = ({ lines }: TextOp) => lines.length > 0;

/** The back of a booklet: the end of the road. */
export function bookletBack({ measure, lang }: Setter): Op[] {
  const middle = a5.width / 2;
  const style = { font: 'bold', size: 13, fill: ink, role: 'decoration' } as const;
  const y = a5.height - 38;
  return [
    { op: 'rect', x: middle - 30, y, width: 60, height: 4, fill: asphalt },
    {
      op: 'line',
      x1: middle - 27,
      x2: middle + 28,
      y1: y + 2,
      y2: y + 2,
      stroke: white,
      strokeWidth: 0.5,
      dash: [5, 4],
    },
    oneLine(measure, words[lang].product, style, { x: middle, top: y + 9, align: 'middle' }),
  ];
}
