import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Id } from '../../model/course.ts';
import { drawLines } from '../../model/relationLines.ts';
import { type PlacedMap, placeParties } from '../../model/relationMap.ts';
import { type Level, levels, linesOf, partiesAt, partiesOf } from '../../model/relations.ts';
import type { RelationsBoard } from '../../model/toolBoards.ts';
import { useFocusKept } from '../../ui/useFocusKept.ts';
import { LevelArea } from './LevelArea.tsx';
import { LineTags } from './LineTags.tsx';
import styles from './MapView.module.css';
import type { RelationMoves } from './moves.ts';
import { PartyCard } from './PartyCard.tsx';
import { placeOf } from './place.ts';
import { Roads } from './Roads.tsx';
import { type Room, useRoom } from './useRoom.ts';
import { partyAtKey } from './walk.ts';

type Props = {
  board: RelationsBoard;
  moves: RelationMoves;
  /** The lines in front; the others step back. */
  front?: ReadonlySet<Id> | undefined;
  onLineFrom: (party: Id) => void;
  onLine: (line: Id) => void;
  /** Back to the line one types in. */
  onLeave: () => void;
};

/** The map in the facilitator's window: everybody can be taken elsewhere, lines drawn and pressed. Where it is narrow, it is lists. */
export function MapView({ board, moves, front, onLineFrom, onLine, onLeave }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Id>('');
  const [editing, setEditing] = useState<Id>('');
  const [menu, setMenu] = useState({ id: '', count: 0 });
  const room = useRoom(frame);
  const parties = useMemo(() => partiesOf(board), [board]);
  const map = useMemo(() => mapIn(room, board), [room, board]);
  const lines = useMemo(() => linesIn(map, board), [map, board]);
  const focus = useCallback(
    (id: Id) => frame.current?.querySelector<HTMLElement>(`[data-note="${id}"] [data-focus]`)?.focus(),
    [],
  );
  const later = useCallback((id: Id) => requestAnimationFrame(() => focus(id)), [focus]);
  const edit = useCallback(
    (id: Id, on: boolean) => {
      setEditing((now) => (on ? id : now === id ? '' : now));
      if (!on && frame.current?.contains(document.activeElement)) later(id);
    },
    [later],
  );
  useFocusKept(
    frame,
    useMemo(() => parties.map(({ id }) => id), [parties]),
    focus,
    onLeave,
  );
  const actionOfKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, id: Id): (() => unknown) | undefined => {
    if (ctrlKey || metaKey) return undefined;
    if (altKey) {
      const step = steps[key];
      return step === undefined ? undefined : () => [moves.nudge(id, step), later(id)];
    }
    const level = levels[Number(key) - 1];
    if (level !== undefined) return () => [moves.moveTo(id, level), later(id)];
    const next = frame.current === null ? undefined : partyAtKey(frame.current, id, key);
    if (next !== undefined) return () => focus(next);
    switch (key.toLowerCase()) {
      case 'arrowdown':
      case 'escape':
        return onLeave;
      case 'l':
        return () => onLineFrom(id);
      case 'm':
        return () => setMenu(({ count }) => ({ id, count: count + 1 }));
      case 'delete':
      case 'backspace':
        return () => moves.removeParty(id);
      default:
        return undefined;
    }
  };
  const act = useRef(actionOfKey);
  act.current = actionOfKey;
  // The same function always, or every card would be drawn again with each letter.
  const keys = useCallback((event: KeyboardEvent, id: Id) => {
    const run = act.current(event, id);
    if (run === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }, []);
  const tabStop = parties.some(({ id }) => id === active) ? active : parties[0]?.id;
  const places = useMemo(() => new Map(map?.parties.map((party) => [party.id, party])), [map]);
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.map} style={map === undefined ? undefined : { height: map.height }}>
        {map !== undefined && <Roads map={map} lines={lines} front={front} />}
        {order.map((level) => {
          const area = map === undefined ? undefined : areaOf(map, level);
          return (
            <LevelArea key={level} level={level} count={partiesAt(board, level).length} area={area} moves={moves}>
              {partiesAt(board, level).map((party) => {
                const place = places.get(party.id);
                return (
                  <PartyCard
                    key={party.id}
                    party={party}
                    name={place?.name ?? party.name}
                    place={
                      place === undefined || area === undefined
                        ? undefined
                        : { ...placeOf(place, area), fontSize: map?.letters }
                    }
                    active={party.id === tabStop}
                    editing={party.id === editing}
                    menuSignal={menu.id === party.id ? menu.count : 0}
                    moves={moves}
                    onActive={setActive}
                    onKeys={keys}
                    onEdit={edit}
                    onLineFrom={onLineFrom}
                    onDrawn={onLine}
                  />
                );
              })}
            </LevelArea>
          );
        })}
        <LineTags board={board} map={map} lines={lines} front={front} onLine={onLine} />
      </div>
    </div>
  );
}

/** From above to below, as they stand on the map. */
const order: readonly Level[] = ['above', 'beside', 'own', 'below'];

const steps: Record<string, -1 | 1> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Narrower than this, in letters, the map is lists. */
const narrow = 42;

function mapIn(room: Room | undefined, board: RelationsBoard): PlacedMap | undefined {
  if (room === undefined || room.width < narrow * room.letters) return undefined;
  const em = room.letters;
  return placeParties(partiesOf(board), {
    width: room.width,
    height: room.height,
    letters: [1.4, 1.25, 1.1, 1].map((size) => size * em),
    margin: marginOf(em),
    foot: 36,
    grows: true,
  });
}

const marginOf = (em: number) => 8 * em;

function linesIn(map: PlacedMap | undefined, board: RelationsBoard) {
  if (map === undefined) return [];
  return drawLines(linesOf(board), map, { letters: map.letters * 0.88, knobs: true }).lines;
}

/** Where things of a level may be dropped. */
function areaOf({ bands, own, letters }: PlacedMap, level: Level) {
  if (level === 'above') return bands.above;
  if (level === 'below') return bands.below;
  if (level === 'beside') return bands.middle;
  return { ...own, x: own.x - letters, width: own.width + 2 * letters };
}
