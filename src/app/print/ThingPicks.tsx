import { useState } from 'react';
import { Link } from 'wouter';
import styles from './Picks.module.css';

/** Things of a kind; `id` is what tells the chosen one. */
export type ThingGroup = { title: string; things: readonly { id: string; name: string; href: string }[] };

type Props = { label: string; groups: readonly ThingGroup[]; chosen: string | undefined };

/** One of many things, in groups with headings; folded away once something is chosen. */
export function ThingPicks({ label, groups, chosen }: Props) {
  const [open] = useState(chosen === undefined);
  const shown = groups.filter(({ things }) => things.length > 0);
  const here = shown.flatMap(({ things }) => things).find(({ id }) => id === chosen);
  return (
    <details className={styles.picks} open={open}>
      <summary>
        {label} <span className={styles.chosen}>{here?.name}</span>
      </summary>
      <div className={styles.list}>
        {shown.map(({ title, things }) => (
          <div key={title}>
            {shown.length > 1 && <p className={styles.heading}>{title}</p>}
            {things.map(({ id, name, href }) => (
              <Link key={id} href={href} className={styles.link} aria-current={id === chosen ? 'true' : undefined}>
                {name}
              </Link>
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}
