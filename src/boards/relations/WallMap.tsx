import { useMemo, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { drawLines } from '../../model/relationLines.ts';
import { type Box, type PlacedMap, placeParties } from '../../model/relationMap.ts';
import { type Level, linesOf, partiesAt, partiesOf, strengths, weakestLines } from '../../model/relations.ts';
import type { RelationsBoard } from '../../model/toolBoards.ts';
import { LevelSign } from './LevelArea.tsx';
import { endsOf } from './moves.ts';
import { placeOf } from './place.ts';
import { RoadSample, Roads } from './Roads.tsx';
import { type Room, useRoom } from './useRoom.ts';
import styles from './WallMap.module.css';

/** Pixels of a wall at 1080p the frame's letters are large: from them the size of a pixel there is known. */
const frameLetters = 28;

/** The map on the wall, with names from 28 px. Where there are more than can be read, it says how many stand on the list. */
export function WallMap({ board, weakest }: { board: RelationsBoard; weakest: boolean }) {
  const words = useWords().relations;
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const weak = useMemo(() => weakestLines(board), [board]);
  const map = useMemo(() => mapIn(room, board), [room, board]);
  const front = useMemo(
    () => (weakest && weak.length > 0 ? new Set(weak.map(({ id }) => id)) : undefined),
    [weakest, weak],
  );
  const drawn = useMemo(() => {
    if (map === undefined) return undefined;
    // The weakest come first, so that their words get the best places; while they are asked about, only they have words.
    const first = new Set(weak.map(({ id }) => id));
    const others = linesOf(board).filter(({ id }) => !first.has(id));
    const quiet = front === undefined ? others : others.map((line) => ({ ...line, label: '' }));
    return drawLines([...weak, ...quiet], map, { letters: tagLetters(map) });
  }, [map, weak, board, front]);
  return (
    <>
      <div ref={frame} className={styles.frame}>
        {map !== undefined && drawn !== undefined && (
          <>
            <Roads map={map} lines={drawn.lines} front={front} />
            {order.map((level) => (
              <WallLevel key={level} level={level} board={board} map={map} />
            ))}
            <div aria-hidden="true">
              {drawn.lines.map(
                ({ id, tag, strength }) =>
                  tag !== undefined && (
                    <p
                      key={id}
                      data-tag
                      data-strength={strength}
                      className={styles.tag}
                      style={{ ...placeOf(tag), fontSize: tagLetters(map) }}
                    >
                      {tag.text}
                    </p>
                  ),
              )}
            </div>
          </>
        )}
      </div>
      <ul className="seen-by-ear" aria-label={words.list}>
        {linesOf(board).map((line) => (
          <li key={line.id}>
            {words.lineOf(
              words.between(...endsOf(board, line)),
              words.strong(line.strength, words.strengths[line.strength].name),
              line.label,
            )}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {linesOf(board).length > 0 && (
          <ul className={styles.key}>
            {strengths.map((strength) => (
              <li key={strength}>
                <RoadSample strength={strength} />
                <b>{words.strong(strength, words.strengths[strength].name)}</b>
                <span>{words.strengths[strength].means}</span>
              </li>
            ))}
          </ul>
        )}
        {(map?.left.length ?? 0) > 0 && <p>{words.moreParties(map?.left.length ?? 0)}</p>}
        {(drawn?.untold ?? 0) > 0 && <p>{words.untold(drawn?.untold ?? 0)}</p>}
      </div>
    </>
  );
}

/** From above to below, as they stand on the map. */
const order: readonly Level[] = ['above', 'beside', 'own', 'below'];

function WallLevel({ level, board, map }: { level: Level; board: RelationsBoard; map: PlacedMap }) {
  const words = useWords().relations;
  const shown = map.parties.filter((party) => party.level === level);
  const noOwn = level === 'own' && partiesAt(board, level).length === 0;
  const name = namesOf(map)[level];
  return (
    <section aria-label={words.parties(words.levels[level])}>
      {name !== undefined && (
        <h2 className={styles.level} style={placeOf(name)}>
          <span className={styles.sign}>
            <LevelSign level={level} />
          </span>
          {words.levels[level]}
        </h2>
      )}
      {noOwn && (
        <p className={styles.noOwn} style={placeOf(map.own)}>
          {words.noOwn}
        </p>
      )}
      <ul>
        {shown.map((party) => (
          <li
            key={party.id}
            data-note={party.id}
            className={`${styles.party} ${level === 'own' ? styles.own : styles.other}`}
            style={{ ...placeOf(party), fontSize: map.letters }}
          >
            {party.name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function mapIn(room: Room | undefined, board: RelationsBoard): PlacedMap | undefined {
  if (room === undefined || room.height < 4 * room.letters) return undefined;
  const pixel = room.letters / frameLetters;
  const withLine = new Set(linesOf(board).flatMap(({ a, b }) => [a, b]));
  const wide = room.width > 1100 * pixel;
  return placeParties(
    partiesOf(board),
    {
      // The edges of the outermost boxes stand within the frame.
      width: room.width - 4 * pixel,
      height: room.height,
      letters: [44, 40, 36, 32, 28].map((size) => size * pixel),
      margin: wide ? marginPixels * pixel : 0,
    },
    withLine,
  );
}

const marginPixels = 215;

/** Words on the lines are a little smaller than the names, but can be read from the back row. */
function tagLetters({ letters }: PlacedMap): number {
  return letters * 0.88;
}

/** Where the names of the levels stand: in the margin, where there is one. */
function namesOf(map: PlacedMap): Partial<Record<Level, Box>> {
  if (map.margin === 0) return {};
  const at = ({ y }: Box): Box => ({ x: 0, y, width: map.margin, height: map.margin * 0.36 });
  return { above: at(map.bands.above), beside: at(map.bands.middle), below: at(map.bands.below) };
}
