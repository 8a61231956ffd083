import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOfText, shortened, widthOfText } from '../../src/model/lettering.ts';
import { drawLines, meet, pathOf, pointAlong } from '../../src/model/relationLines.ts';
import { type Box, type MapRoom, type PlacedMap, placeParties } from '../../src/model/relationMap.ts';
import {
  addLine,
  addParty,
  type Level,
  levels,
  lineBetween,
  linesFrom,
  linesOf,
  moveParty,
  nudgeParty,
  openEnds,
  partiesAt,
  partiesOf,
  removeLine,
  removeParty,
  setStrength,
  showsRelationsExample,
  weakestLines,
} from '../../src/model/relations.ts';
import type { RelationsBoard } from '../../src/model/toolBoards.ts';
import { newToolBoard, toolPlaces } from '../../src/model/tools.ts';

function emptyMap(): RelationsBoard {
  const title = { da: 'Relationskortet', en: 'The relation map' };
  const board = newToolBoard({ id: 'kort', now: 1, kind: 'relations', title });
  if (board.kind !== 'relations') throw new Error('no relation map');
  return board;
}

/** A map with these parties, whose ids are their names. */
function mapOf(parties: Partial<Record<Level, readonly string[]>>): RelationsBoard {
  const board = emptyMap();
  for (const level of levels) for (const name of parties[level] ?? []) addParty(board, { id: name, name, level });
  return board;
}

const names = (board: RelationsBoard, level: Level) => partiesAt(board, level).map(({ name }) => name);

describe('parties', () => {
  test('a party is added last at its level; a blank name adds nothing', () => {
    const board = mapOf({ own: ['Rute 7'], beside: ['Sygeplejen'] });
    expect(addParty(board, { id: 'k', name: '  Køkkenet ', level: 'beside' })).toBe(true);
    expect(addParty(board, { id: 'x', name: '   ', level: 'beside' })).toBe(false);
    expect(names(board, 'beside')).toEqual(['Sygeplejen', 'Køkkenet']);
    expect(partiesOf(board).map(({ id }) => id)).toEqual(['Rute 7', 'Sygeplejen', 'k']);
  });

  test('the example stands there until the first party or until it is taken away', () => {
    const board = emptyMap();
    expect(showsRelationsExample(board)).toBe(true);
    expect(showsRelationsExample({ ...board, example: false })).toBe(false);
    expect(showsRelationsExample(mapOf({ own: ['Os'] }))).toBe(false);
  });

  test('a party moves to another level with its lines, or to a place among its own', () => {
    const board = mapOf({ own: ['Os'], beside: ['a', 'b', 'c'] });
    addLine(board, { id: 'l', a: 'Os', b: 'b' });
    moveParty(board, 'b', 'above');
    expect([names(board, 'beside'), names(board, 'above'), linesOf(board).length]).toEqual([['a', 'c'], ['b'], 1]);
    moveParty(board, 'c', 'beside', 0);
    expect(names(board, 'beside')).toEqual(['c', 'a']);
    expect([nudgeParty(board, 'c', 1), names(board, 'beside')]).toEqual([true, ['a', 'c']]);
    expect([nudgeParty(board, 'c', 1), nudgeParty(board, 'nobody', 1)]).toEqual([false, false]);
  });

  test('a party that is taken off takes its lines along, and only those', () => {
    const board = mapOf({ own: ['Os'], beside: ['a', 'b'] });
    addLine(board, { id: '1', a: 'Os', b: 'a' });
    addLine(board, { id: '2', a: 'b', b: 'a' });
    addLine(board, { id: '3', a: 'Os', b: 'b' });
    expect(removeParty(board, 'a')).toBe(2);
    expect(linesOf(board).map(({ id }) => id)).toEqual(['3']);
    expect(Object.keys(board.lines)).toEqual(['3']);
  });
});

describe('lines', () => {
  test('there is one line between two, whichever way it is drawn, and none from a party to itself', () => {
    const board = mapOf({ own: ['Os'], beside: ['a'] });
    expect(addLine(board, { id: '1', a: 'Os', b: 'a', strength: 3, label: ' nøglen ' })).toBe(true);
    expect(addLine(board, { id: '2', a: 'a', b: 'Os' })).toBe(false);
    expect(addLine(board, { id: '3', a: 'a', b: 'a' })).toBe(false);
    expect(addLine(board, { id: '4', a: 'a', b: 'nobody' })).toBe(false);
    expect(linesOf(board)).toMatchObject([{ id: '1', strength: 3, label: 'nøglen' }]);
    expect(lineBetween(board, 'a', 'Os')?.id).toBe('1');
  });

  test('a line may be drawn to those one has none with', () => {
    const board = mapOf({ own: ['Os'], beside: ['a', 'b'], above: ['Ledelsen'] });
    addLine(board, { id: '1', a: 'b', b: 'Os' });
    expect(openEnds(board, 'Os').map(({ id }) => id)).toEqual(['a', 'Ledelsen']);
    expect(linesFrom(board, 'b').map(({ id }) => id)).toEqual(['1']);
  });

  test('what two windows left behind is not drawn: a line without its party, a second one between the same two', () => {
    const board = mapOf({ own: ['Os'], beside: ['a'] });
    addLine(board, { id: '1', a: 'Os', b: 'a' });
    board.lines['2'] = { id: '2', rank: 'a5', a: 'a', b: 'Os', strength: 1, label: '' };
    board.lines['3'] = { id: '3', rank: 'a6', a: 'Os', b: 'gone', strength: 1, label: '' };
    expect(linesOf(board).map(({ id }) => id)).toEqual(['1']);
  });

  test('the weakest lines are those of the least strength; where all are strong there is none', () => {
    const board = mapOf({ own: ['Os'], beside: ['a', 'b', 'c'] });
    expect(weakestLines(board)).toEqual([]);
    addLine(board, { id: '1', a: 'Os', b: 'a', strength: 3 });
    expect(weakestLines(board)).toEqual([]);
    addLine(board, { id: '2', a: 'Os', b: 'b' });
    addLine(board, { id: '3', a: 'Os', b: 'c' });
    expect(weakestLines(board).map(({ id }) => id)).toEqual(['2', '3']);
    setStrength(board, '3', 1);
    expect(weakestLines(board).map(({ id }) => id)).toEqual(['3']);
    removeLine(board, '3');
    expect(weakestLines(board).map(({ id }) => id)).toEqual(['2']);
  });

  test('the board is walked from who, over lines and the weakest, to the list and what was agreed', () => {
    expect(toolPlaces(emptyMap())).toEqual(['start', 'lines', 'weakest', 'list', 'actions']);
  });
});

/** The wall at 1080p, a laptop's window, a phone's wall, a sheet of A3 in mm. */
const rooms: Record<string, MapRoom> = {
  wall: { width: 1752, height: 700, letters: [40, 34, 28], margin: 190 },
  window: { width: 1280, height: 420, letters: [21, 18, 16], margin: 120, foot: 40, grows: true },
  phone: { width: 732, height: 1500, letters: [40, 34, 28] },
  paper: { width: 396, height: 220, letters: [7, 6, 5, 4], margin: 40 },
};

const anyName = fc.oneof(
  fc.constantFrom('Os', 'Sygeplejen', 'Aftenholdet i distrikt Nord', 'IT', 'Specialpædagogikkonsulenten'),
  fc.lorem({ maxCount: 40 }),
);
const anyParties = (min: number, max: number) =>
  fc.array(fc.record({ name: anyName, level: fc.constantFrom(...levels) }), { minLength: min, maxLength: max });

function boardWith(parties: readonly { name: string; level: Level }[], ends: readonly [number, number][] = []) {
  const board = emptyMap();
  parties.forEach((party, i) => {
    addParty(board, { id: `p${i}`, ...party });
  });
  ends.forEach(([a, b], i) => {
    addLine(board, {
      id: `l${i}`,
      a: `p${a % parties.length}`,
      b: `p${b % parties.length}`,
      strength: i % 2 === 0 ? 1 : 3,
      label: i % 3 === 0 ? 'Besked om morgenen og nøglen til skabet' : 'nøgle',
    });
  });
  return board;
}

const boxesOf = (map: PlacedMap): Box[] => map.parties;
const inside = (box: Box, { width, height }: { width: number; height: number }) =>
  box.x >= -0.01 && box.y >= -0.01 && box.x + box.width <= width + 0.01 && box.y + box.height <= height + 0.01;

describe.each(Object.entries(rooms))('the map in the room of a %s', (_, room) => {
  test('no two boxes touch and none leaves the map, with 1 to 40 parties at any level', () => {
    fc.assert(
      fc.property(anyParties(1, 40), (parties) => {
        const board = boardWith(parties);
        const map = placeParties(partiesOf(board), room);
        const boxes = boxesOf(map);
        boxes.forEach((box, i) => {
          expect(inside(box, map)).toBe(true);
          for (const other of boxes.slice(i + 1))
            expect(meet(box, other), `${JSON.stringify([box, other])}`).toBe(false);
        });
        expect(boxes.length + map.left.length).toBe(partiesOf(board).length);
        if (room.grows) expect(map.left).toEqual([]);
        else expect(map.height).toBeCloseTo(room.height, 5);
      }),
      { numRuns: 60 },
    );
  });

  test('every line begins and ends at the edge of its parties, and tags cover neither boxes nor each other', () => {
    const anyEnds = fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 30 });
    fc.assert(
      fc.property(anyParties(2, 30), anyEnds, (parties, ends) => {
        const board = boardWith(parties, ends);
        const map = placeParties(partiesOf(board), room);
        const place = new Map(map.parties.map((party) => [party.id, party]));
        const { lines, untold } = drawLines(linesOf(board), map, { letters: map.letters * 0.8 });
        for (const { id, from, to } of lines) {
          const { a = '', b = '' } = board.lines[id] ?? {};
          expect([onEdge(place.get(a), from), onEdge(place.get(b), to)], id).toEqual([true, true]);
        }
        const tags = lines.flatMap(({ tag }) => tag ?? []);
        tags.forEach((tag, i) => {
          expect(inside(tag, map)).toBe(true);
          for (const other of [...map.parties, ...tags.slice(i + 1)]) expect(meet(tag, other)).toBe(false);
        });
        expect(tags.length + untold).toBe(lines.length);
      }),
      { numRuns: 40 },
    );
  });
});

function onEdge(box: Box | undefined, [x, y]: readonly [number, number]): boolean {
  if (box === undefined) return false;
  const [dx, dy] = [Math.abs(x - box.x - box.width / 2), Math.abs(y - box.y - box.height / 2)];
  const within = dx <= box.width / 2 + 0.01 && dy <= box.height / 2 + 0.01;
  return within && (Math.abs(dx - box.width / 2) < 0.01 || Math.abs(dy - box.height / 2) < 0.01);
}

describe('who stands where', () => {
  const wall = rooms.wall ?? { width: 0, height: 0, letters: [] };

  test('our own in the middle, those beside us left and right, those above over and those below under', () => {
    const board = mapOf({ own: ['A', 'B'], beside: ['v', 'h'], above: ['Ledelsen'], below: ['Vikarerne'] });
    const { parties, letters } = placeParties(partiesOf(board), wall);
    const [a, b, v, h, up, down] = parties;
    if (!a || !b || !v || !h || !up || !down) throw new Error('somebody is missing');
    expect(letters).toBeGreaterThanOrEqual(28);
    expect([v.x < a.x, a.x < b.x, b.x < h.x]).toEqual([true, true, true]);
    expect([up.y + up.height < a.y, down.y > a.y + a.height]).toEqual([true, true]);
    expect(a.y).toBeCloseTo(v.y, 5);
    // The one above stands over the middle between our two.
    expect(up.x + up.width / 2).toBeCloseTo((a.x + b.x + b.width) / 2, 5);
  });

  test('with 12 all are on the wall, with 120 those with lines and our own stay, and the rest is counted', () => {
    const others = levels.slice(1);
    const many = (count: number) =>
      boardWith(
        Array.from({ length: count }, (_, i) => ({
          name: `Afdeling nummer ${i}`,
          level: i < 3 ? 'own' : (others[i % 3] ?? 'own'),
        })),
      );
    expect(placeParties(partiesOf(many(12)), wall).left).toEqual([]);
    const board = many(120);
    // The last one beside us has a line.
    const map = placeParties(partiesOf(board), wall, new Set(['p117']));
    expect(map.parties.length + map.left.length).toBe(120);
    expect(map.parties.length).toBeGreaterThanOrEqual(25);
    expect(map.parties.some(({ id }) => id === 'p117')).toBe(true);
    expect(map.letters).toBe(28);
    expect(map.left.length).toBeGreaterThan(0);
    expect(placeParties(partiesOf(board), { ...wall, grows: true }).left).toEqual([]);
  });

  test('a line bends around a party that stands in its way', () => {
    const board = mapOf({ own: ['A', 'B', 'C', 'D'] });
    addLine(board, { id: 'l', a: 'A', b: 'D' });
    const map = placeParties(partiesOf(board), { ...wall, letters: [28], height: 100 + 28 * 12 });
    const [line] = drawLines(linesOf(board), map, { letters: 24 }).lines;
    if (line === undefined) throw new Error('no line');
    const others = map.parties.filter(({ id }) => id === 'B' || id === 'C');
    for (let t = 0; t <= 1; t += 0.02) {
      const [x, y] = pointAlong(line, t);
      for (const box of others) expect(meet(box, { x, y, width: 0, height: 0 })).toBe(false);
    }
    expect(pathOf(line)).toMatch(/^M[\d. -]+ Q[\d. -]+ [\d. -]+$/);
  });
});

describe('how much room words take', () => {
  test('a wide letter takes more than a narrow one, and words break to the next line', () => {
    expect(widthOfText('mmm')).toBeGreaterThan(2 * widthOfText('iii'));
    expect(linesOfText('Sygeplejen', 10)).toBe(1);
    expect(linesOfText('Aftenholdet i distrikt Nord', 6)).toBe(3);
    expect(linesOfText('Specialpædagogikkonsulenten', 6)).toBeGreaterThan(2);
  });

  test('what is too long is cut after a whole word and marked', () => {
    expect(shortened('Besked om sår', 60)).toBe('Besked om sår');
    expect(shortened('Besked om sår og medicin', 15)).toBe('Besked om sår …');
    expect(shortened('Specialpædagogikkonsulenten', 10)).toBe('Specialpæd …');
  });
});
