import type { Look } from '../../model/printing.ts';
import { type Point, signPaths, smoothPath } from '../../model/shapes.ts';
import type { Lang } from '../../model/text.ts';
import type { Op } from '../layout/displayList.ts';
import { type Fitted, fitText, heightOf } from '../layout/fitText.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine, paragraph } from '../layout/paragraph.ts';
import { words } from '../words.ts';
import { backPattern } from './backPattern.ts';
import { inkFor, sign } from './cardPaint.ts';
import { type Face, factorOf } from './cardShape.ts';
import type { DeckCard } from './deckPrint.ts';
import { lighter, white } from './palette.ts';
import { qrBox, qrCode } from './qrCode.ts';

/** White border in mm: backs drift 1–4 mm on office printers, and the colour must not reach the neighbour. */
const inset = 4.5;

/** Middle of the road in shares of width and height; starts and ends outside the card. */
const roads: Record<'lying' | 'standing', Point[]> = {
  lying: [
    [-0.08, 0.86],
    [0.22, 0.73],
    [0.47, 0.47],
    [0.73, 0.36],
    [1.08, 0.13],
  ],
  standing: [
    [-0.12, 0.86],
    [0.2, 0.75],
    [0.4, 0.56],
    [0.68, 0.47],
    [1.12, 0.29],
  ],
};

/** The panel: within the border, or with the bleed all the way out where backs to the edge are asked for. */
function panelOf({ size, bleed, edgeBacks, look }: Face) {
  const out = edgeBacks && look !== 'ink' ? -bleed : inset;
  const radius = out > 0 ? 3 : 0;
  return { x: out, y: out, width: size.width - 2 * out, height: size.height - 2 * out, radius };
}

/** The deck's name on its backs: two lines at most, clear of the road. */
function nameOf(measure: Measure, deck: string, face: Face, hasQr: boolean, lang: Lang): Fitted {
  const { width, height } = face.size;
  const factor = factorOf(face.size);
  const { edge, beside } = backShape(face);
  const share = height > width ? width - 2 * edge : width * 0.52;
  return fitText(measure, {
    text: deck,
    font: 'bold',
    width: hasQr ? width - 2 * edge - beside - 3 : share,
    height: 9.5 * factor,
    preferred: Math.round(15 * factor),
    floor: 8,
    leading: 1.15,
    lang,
    even: true,
  });
}

/** Whether the deck's name has room on the backs. */
export function backNameFits(measure: Measure, deck: string, face: Face, lang: Lang): boolean {
  const { fits, forced } = nameOf(measure, deck, face, false, lang);
  return fits && !forced;
}

/** Where words and sign stand, from the cut; `beside`: the sign when it stands by the name and a QR code has its place. */
function backShape({ size }: Face) {
  const factor = factorOf(size);
  return {
    edge: inset + 7.5 * Math.min(1, size.width / 98),
    sign: 20 * factor * Math.min(1, size.width / 90),
    beside: 11 * factor,
  };
}

/**
 * A panel in the dimension's colour with the road, the sign and the deck's name: colour, shape and words all say which deck it is,
 * also when several decks of one dimension lie in a pile. Its corner is at the origin.
 */
export function cardBack(measure: Measure, card: DeckCard, deck: string, face: Face, lang: Lang): Op[] {
  const { look, size } = face;
  const { width, height } = size;
  const factor = factorOf(size);
  const colour = inkFor(look, card.dimension);
  const panel = panelOf(face);
  const onPanel = look === 'ink' ? colour : white;
  const { edge, sign: signSize, beside } = backShape(face);
  const name = nameOf(measure, deck, face, card.qr !== undefined, lang);
  const dimension = words[lang].dimensions[card.dimension];
  const nameStyle = { font: 'bold', size: name.size, leading: 1.15, fill: onPanel, role: 'decoration' } as const;
  const smallSize = Math.max(8, Math.min(name.size, 10 * factor));
  const small = { font: 'regular', size: smallSize, fill: onPanel, role: 'decoration' } as const;
  const nameLeft = card.qr === undefined ? edge : edge + beside + 3;
  const under = deck === dimension ? 0 : smallSize * 0.25 + 2.6 * factor;
  const top = card.qr === undefined ? edge : centred(edge, Math.max(beside, name.height + under), name.height + under);
  return [
    ...panelOps(card, face, panel, colour),
    card.qr === undefined
      ? solid(look, card, { x: width - edge - signSize, y: height - edge - signSize, size: signSize })
      : solid(look, card, { x: edge, y: edge, size: beside }),
    ...(card.qr === undefined
      ? []
      : qrCode(measure, card.qr, { x: width - edge + 1 - qrBox.width, y: height - edge + 1 - qrBox.height }, lang)),
    paragraph(measure, name.lines, nameStyle, { x: nameLeft, top }),
    ...(under === 0
      ? []
      : [
          oneLine(measure, dimension, small, {
            x: nameLeft,
            top: top + name.height + under - heightOf(measure, small.font, small.size, 1, 1),
          }),
        ]),
  ];
}

/** The sign in white on its panel, or as an outline where ink is saved. */
const solid = (look: Look, { dimension }: DeckCard, box: { x: number; y: number; size: number }): Op =>
  look === 'ink'
    ? sign(look, dimension, box)
    : { op: 'path', d: signPaths[dimension], x: box.x, y: box.y, scale: box.size / 100, fill: white };

function panelOps(card: DeckCard, { look, size }: Face, panel: ReturnType<typeof panelOf>, colour: string): Op[] {
  const { width, height } = size;
  const points = roads[height > width ? 'standing' : 'lying'];
  const d = smoothPath(points.map(([x, y]): Point => [x * width, y * height]));
  const broad = Math.min(15 * factorOf(size), Math.min(width, height) * 0.22);
  const road = { op: 'path', d, x: 0, y: 0, scale: 1 } as const;
  const lane = { ...road, strokeWidth: broad / 15, dash: [broad * 0.4, broad * 0.3] as const };
  const { radius, ...box } = panel;
  if (look === 'ink')
    return [
      {
        op: 'clip',
        ...panel,
        ops: [
          { ...road, stroke: colour, strokeWidth: broad },
          { ...road, stroke: white, strokeWidth: broad - 0.9 },
          { ...lane, stroke: colour, strokeWidth: 0.6 },
        ],
      },
      { op: 'rect', ...panel, stroke: colour, strokeWidth: 0.6 },
    ];
  return [
    { op: 'rect', ...panel, fill: colour },
    {
      op: 'clip',
      ...box,
      radius,
      ops: [
        ...(look === 'grey' ? [backPattern(card.dimension, panel, lighter(colour, 0.17))] : []),
        { ...road, stroke: lighter(colour, look === 'grey' ? 0.4 : 0.24), strokeWidth: broad },
        { ...lane, stroke: white },
      ],
    },
  ];
}
