import { block } from '../../../layout/block.ts';
import type { Box, Op } from '../../../layout/displayList.ts';
import { heightOf } from '../../../layout/fitText.ts';
import { widthMm } from '../../../layout/measure.ts';
import { oneLine } from '../../../layout/paragraph.ts';
import { printed } from '../../../layout/printed.ts';
import { toMm } from '../../../layout/units.ts';
import { asphalt, hairline, ink, muted, white, yellow } from '../../palette.ts';
import type { RelationMap, Zone } from '../boardPrint.ts';
import { card, type Kit, path, saidOn } from '../kit.ts';
import { numberSign } from '../signs.ts';
import type { Spot } from '../zoneSpot.ts';
import { type DrawBoard, zoneOf } from './drawn.ts';
import { named, type Party, type Placed, type PlacedMap, padding, placeParties } from './relationPlaces.ts';

/** The map at the left: who decides for us above, we in the middle, others beside, whom we decide for below; the lines listed beside it. */
export const relations: DrawBoard = (kit, data, body) => {
  const map = data.map ?? {
    parties: [],
    lines: [],
    levels: { own: '', above: '', beside: '', below: '' },
    question: '',
    strengths: ['', '', ''],
  };
  const listed = body.width * (map.lines.length > 8 ? 0.38 : 0.28);
  const mapBox = { ...body, width: body.width - listed - 12 };
  const list: Spot = {
    zone: zoneOf(data, 'lines'),
    bar: asphalt,
    box: { ...body, x: body.x + body.width - listed, width: listed, height: body.height - 12 },
  };
  const placed = placeParties(kit, map, inner(mapBox));
  return {
    ops: [
      ground(mapBox),
      ...(map.parties.length > 0 ? drawMap(kit, map, placed, mapBox) : nobody(kit, map, mapBox)),
      ...othersLater(kit, placed.left.length, mapBox),
      ...legend(kit, map, { ...list.box, y: body.y + body.height - 7 }),
    ],
    spots: [list],
    more: byLevel(placed.left, map),
  };
};

/** How many more stand on the next pages. */
function othersLater(kit: Kit, count: number, { x, y, width, height }: Box): Op[] {
  if (count === 0) return [];
  const style = { font: 'bold', size: Math.max(10, kit.floor), fill: ink } as const;
  return [
    oneLine(kit.measure, saidOn(kit).moreOn(count), style, { x: x + width - 5, top: y + height - 5.4, align: 'right' }),
  ];
}

/** Room at the left edge for the names of the levels, in mm. */
const names = 27;
const inner = ({ x, y, width, height }: Box): Box => ({
  x: x + names,
  y: y + 7,
  width: width - names - 7,
  height: height - 17,
});

/** Those the map has no room for by level, for the next pages. */
function byLevel(parties: readonly Party[], { levels }: RelationMap): Zone[] {
  return (['above', 'own', 'beside', 'below'] as const).map((level) => ({
    id: level,
    heading: levels[level],
    question: '',
    entries: parties
      .filter((party) => party.level === level)
      .map(({ name }) => ({ label: '', text: name, more: [], votes: { count: 0, said: '' } })),
  }));
}

/** The ground of the map. */
const ground = (box: Box): Op => ({ op: 'rect', ...box, radius: 4, fill: card, stroke: hairline, strokeWidth: 0.4 });

/** Nobody yet: what to write, and the levels at their places. */
function nobody(kit: Kit, { levels, question }: RelationMap, box: Box): Op[] {
  const style = { font: 'bold', size: 18, fill: muted } as const;
  const text = block(kit.measure, question, { ...style, leading: 1.2 }, box.width * 0.6, kit.lang, true);
  const middle = box.x + box.width / 2;
  const ourselves = { x: middle - 30, y: box.y + box.height / 2 - 9, width: 60, height: 0 };
  ourselves.height =
    named(kit, { id: '', name: levels.own, level: 'own' }, style.size, 60).height + 2 * padding(style.size).y;
  const at = (name: string, share: number): Op => {
    const size = Math.max(11.5, kit.floor);
    const label = block(kit.measure, name, { ...style, size, leading: 1.15, role: 'H3' }, names - 8, kit.lang);
    return label.at({ x: box.x + 5, top: box.y + box.height * share - label.height / 2 });
  };
  return [
    at(levels.above, 0.12),
    at(levels.beside, 0.5),
    at(levels.below, 0.88),
    ...partyBox(kit, { id: '', name: levels.own, level: 'own', box: ourselves }, style.size),
    text.at({ x: middle, top: ourselves.y + ourselves.height + 9, align: 'middle' }),
  ];
}

/** Lines under the boxes: dotted, thin, or wide as a road; with the number they have in the list where there is room for it. */
function drawMap(kit: Kit, { lines, levels }: RelationMap, { parties, size }: PlacedMap, around: Box): Op[] {
  const middle = ({ box }: Placed) => [box.x + box.width / 2, box.y + box.height / 2] as const;
  const taken: Box[] = parties.map(({ box }) => box);
  const across = toMm(Math.max(size * 1.15, kit.floor * 2.25));
  const numbers: Op[] = [];
  const strokes = lines.flatMap(({ a, b, strength }, index): Op[] => {
    const [from, to] = [parties.find(({ id }) => id === a), parties.find(({ id }) => id === b)];
    if (!from || !to) return [];
    const [[x1, y1], [x2, y2]] = [middle(from), middle(to)];
    const spot = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]
      .map(
        (share): Box => ({
          x: x1 + (x2 - x1) * share - across / 2,
          y: y1 + (y2 - y1) * share - across / 2,
          width: across,
          height: across,
        }),
      )
      .find((box) => !taken.some((other) => touches(box, other)));
    if (spot) {
      taken.push(spot);
      numbers.push(...numberSign(kit, index + 1, yellow, ink)(spot.x + across / 2, spot.y + across / 2, across * 0.9));
    }
    return stroke(strength, `M${x1} ${y1} L${x2} ${y2}`);
  });
  const level = (name: Party['level']) => parties.filter((party) => party.level === name);
  const bands = [
    { name: levels.above, some: level('above') },
    { name: levels.own, some: level('own') },
    { name: levels.beside, some: level('beside') },
    { name: levels.below, some: level('below') },
  ];
  const boxes = bands.flatMap(({ name, some }) =>
    some.length === 0
      ? []
      : [...levelName(kit, name, some, around), ...some.flatMap((party) => partyBox(kit, party, size))],
  );
  return [...strokes, ...numbers, ...boxes];
}

function partyBox(kit: Kit, party: Placed, size: number): Op[] {
  const { box, level } = party;
  const pad = padding(size);
  const text = named(kit, party, size, box.width - 2 * pad.x);
  return [
    {
      op: 'rect',
      ...box,
      radius: Math.min(3, box.height / 2),
      fill: level === 'own' ? asphalt : white,
      stroke: ink,
      strokeWidth: 0.6,
    },
    text.at({ x: box.x + box.width / 2, top: box.y + pad.y, align: 'middle' }),
  ];
}

/** What a level is called, at the left edge beside those who stand there; over our own, who stand among others. */
function levelName(kit: Kit, name: string, some: readonly Placed[], around: Box): Op[] {
  const size = Math.max(11.5, kit.floor);
  const set = block(
    kit.measure,
    name,
    { font: 'bold', size, leading: 1.15, fill: muted, role: 'H3' },
    names - 8,
    kit.lang,
  );
  const top = Math.min(...some.map(({ box }) => box.y));
  const bottom = Math.max(...some.map(({ box }) => box.y + box.height));
  if (some[0]?.level !== 'own') return [set.at({ x: around.x + 5, top: (top + bottom) / 2 - set.height / 2 })];
  const left = Math.min(...some.map(({ box }) => box.x));
  const right = Math.max(...some.map(({ box }) => box.x + box.width));
  const over = block(
    kit.measure,
    name,
    { font: 'bold', size, leading: 1.15, fill: muted, role: 'H3' },
    right - left,
    kit.lang,
  );
  const y = top - over.height - toMm(size) * 0.6;
  const wide = Math.max(...over.lines.map((line) => widthMm(kit.measure, printed(line), 'bold', size))) + 3;
  return [
    // Lines to those above pass here.
    { op: 'rect', x: (left + right - wide) / 2, y: y - 1.2, width: wide, height: over.height + 2.4, fill: card },
    over.at({ x: (left + right) / 2, top: y, align: 'middle' }),
  ];
}

const touches = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function stroke(strength: 1 | 2 | 3, d: string): Op[] {
  if (strength === 1) return [path(d, { stroke: ink, strokeWidth: 0.9, dash: [0.9, 2] })];
  if (strength === 2) return [path(d, { stroke: ink, strokeWidth: 1 })];
  return [path(d, { stroke: ink, strokeWidth: 3.4 }), path(d, { stroke: white, strokeWidth: 0.5, dash: [3, 2.4] })];
}

/** What the three kinds of line mean. */
function legend(kit: Kit, { strengths }: RelationMap, { x, y, width }: Box): Op[] {
  const size = Math.max(11, kit.floor);
  const cap = heightOf(kit.measure, 'regular', size, 1, 1);
  return strengths.flatMap((name, index): Op[] => {
    const left = x + (width / 3) * index;
    const strength = index === 0 ? 1 : index === 1 ? 2 : 3;
    return [
      ...stroke(strength, `M${left} ${y + cap / 2} H${left + 11}`),
      oneLine(kit.measure, name, { font: 'regular', size, fill: ink }, { x: left + 13.5, top: y }),
    ];
  });
}
