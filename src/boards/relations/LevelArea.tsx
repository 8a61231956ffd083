import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Box } from '../../model/relationMap.ts';
import type { Level } from '../../model/relations.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { type Direction, LaneArrow } from '../../ui/Shape.tsx';
import styles from './MapView.module.css';
import { partyKind, type RelationMoves } from './moves.ts';
import { placeOf } from './place.ts';

const directions: Record<Level, Direction> = { own: 'bonding', beside: 'bridging', above: 'linking', below: 'linking' };

/** The lane arrow of a level: inwards, across, up, down. Decoration. */
export function LevelSign({ level }: { level: Level }) {
  return (
    <span className={level === 'below' ? styles.down : ''}>
      <LaneArrow direction={directions[level]} />
    </span>
  );
}

type Props = { level: Level; count: number; area: Box | undefined; moves: RelationMoves; children: ReactNode };

/** A level of the map with its parties; one that is dropped here moves to it. Without a place it is a list. */
export function LevelArea({ level, count, area, moves, children }: Props) {
  const words = useWords().relations;
  const drop = useDropPlace({ kind: partyKind, onDrop: ({ id }) => moves.moveTo(id, level) });
  const empty = level === 'own' && count === 0;
  const look = [styles.level, drop.over && styles.over, empty && area !== undefined && styles.noOwn];
  return (
    <section
      ref={drop.ref}
      data-level={level}
      className={look.filter(Boolean).join(' ')}
      style={area && placeOf(area)}
      aria-label={words.parties(words.levels[level])}
    >
      <h2 className={area === undefined || empty || level !== 'own' ? styles.name : 'seen-by-ear'}>
        <span className={styles.sign}>
          <LevelSign level={level} />
        </span>
        {words.levels[level]}
      </h2>
      {count > 0 && <ul className={area === undefined ? styles.list : ''}>{children}</ul>}
    </section>
  );
}
