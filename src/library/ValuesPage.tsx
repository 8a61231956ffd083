import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { useSay } from '../reading/useSay.ts';
import { linkLook } from '../ui/Button.tsx';
import { noFilters, toAddress } from './filters.ts';
import styles from './reading.module.css';

/** The demo values and what they look like at work; with an id, that one alone. */
export default function ValuesPage({ id, missing }: { id?: string | undefined; missing: ReactNode }) {
  const words = useWords().library;
  const say = useSay();
  const sets = useContent('values');
  const values = sets.flatMap((set) => set.values).filter((value) => id === undefined || value.id === id);
  if (values.length === 0) return missing;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{id === undefined ? words.valuesTitle : values.map((value) => say(value.name))}</h1>
        {id === undefined && sets.map((set) => <p key={set.id}>{say(set.about)}</p>)}
      </header>
      <div className={styles.columns}>
        {values.map((value) => (
          <section key={value.id} className={styles.section}>
            {id === undefined && <h2>{say(value.name)}</h2>}
            <ul className={styles.list}>
              {value.statements.map((statement) => (
                <li key={statement.da}>{say(statement)}</li>
              ))}
            </ul>
            <p>
              <Link
                className={linkLook('quiet')}
                href={`/find/${toAddress({ ...noFilters, facets: { ...noFilters.facets, value: [value.id] } })}`}
              >
                {words.value.cards}
              </Link>
            </p>
          </section>
        ))}
      </div>
    </div>
  );
}
