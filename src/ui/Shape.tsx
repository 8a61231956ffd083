import type { ReactNode } from 'react';
import { lanePaths, signPaths, steepPath } from '../model/shapes.ts';
import styles from './Shape.module.css';

export type Dimension = keyof typeof signPaths;
export type Direction = keyof typeof lanePaths;

/** The sign of a dimension: a colour and a shape. Decoration: the word stands beside it. */
export function DimensionSign({ dimension }: { dimension: Dimension }) {
  return (
    <svg className={styles.sign} viewBox="-4 -4 108 108" aria-hidden="true">
      <path d={signPaths[dimension]} fill={`var(--${dimension})`} />
    </svg>
  );
}

/** The lane arrow of a direction. Decoration: the word stands beside it. */
export function LaneArrow({ direction }: { direction: Direction }) {
  return (
    <svg className={styles.sign} viewBox="0 0 100 100" aria-hidden="true">
      <path d={lanePaths[direction]} fill="currentColor" />
    </svg>
  );
}

/** The wedge that marks a hard card. */
export function SteepMark() {
  return (
    <svg className={styles.sign} viewBox="0 0 100 100" aria-hidden="true">
      <path d={steepPath} fill="currentColor" />
    </svg>
  );
}

/** A stop sign with something on it: the octagon fills its box. */
export function StopSign({ look, children }: { look: 'open' | 'ahead' | 'passed'; children?: ReactNode }) {
  return (
    <span className={`${styles.stop} ${styles[look]}`}>
      <svg viewBox="-3 -3 106 106" aria-hidden="true">
        <path d={signPaths.core} className={styles.rim} />
        <path d={signPaths.core} className={styles.face} transform="translate(50 50) scale(0.9) translate(-50 -50)" />
      </svg>
      <span className={styles.on}>{children}</span>
    </span>
  );
}

/** The mark of what was done: a tick drawn as a path. */
export function Tick() {
  return (
    <svg className={styles.sign} viewBox="0 0 100 100" aria-hidden="true">
      <path d="M18 54 L42 78 L84 24" fill="none" stroke="currentColor" strokeWidth="14" />
    </svg>
  );
}

/** Vejkort's own sign: a stop sign with a road in it. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 100 100" aria-hidden="true">
      <path d={signPaths.core} fill="#b3231c" />
      <path d="M38 86 L46 16 L54 16 L62 86 Z" fill="#fffdf8" />
      <path d="M50 80 V62 M50 54 V42 M50 36 V26" stroke="#b3231c" strokeWidth="5" />
    </svg>
  );
}

/** Three dots in a row: more choices. */
export function Dots() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M4 8 h3 v3 h-3 z M8.5 8 h3 v3 h-3 z M13 8 h3 v3 h-3 z" fill="currentColor" />
    </svg>
  );
}

/** A cross: take away, close. */
export function Cross() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M2 2 L14 14 M14 2 L2 14" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
