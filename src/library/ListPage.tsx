import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './reading.module.css';

type ListProps = { title: string; actions?: ReactNode; children: ReactNode };

/** A page of tiles, one for each thing of a kind. */
export function ListPage({ title, actions, children }: ListProps) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.tiles}>{children}</div>
    </div>
  );
}

type TileProps = { to: string; title: string; text: string; facts: readonly string[]; picture?: ReactNode };

export function Tile({ to, title, text, facts, picture }: TileProps) {
  return (
    <Link href={to} className={styles.tile}>
      {picture !== undefined && <span className={styles.picture}>{picture}</span>}
      <h2>{title}</h2>
      <p>{text}</p>
      <p className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </Link>
  );
}
