import { useDeferredValue, useId, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useWords } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { DimensionSign } from '../ui/Shape.tsx';
import { FacetList } from './FacetList.tsx';
import styles from './FindPage.module.css';
import { type Filters, fromAddress, noFilters, toAddress } from './filters.ts';
import { facets, type LibraryItem } from './items.ts';
import { useLibrary } from './useLibrary.ts';

/** So many results are drawn at first; more on demand. */
const firstResults = 60;

/** Find anything: words as one types, filters with counts. The address is the one place where both are kept. */
export default function FindPage() {
  const words = useWords().library.find;
  const [address, navigate] = useHashLocation();
  const filters = useMemo(() => fromAddress(address.replace(/^\/find\/?/, '')), [address]);
  const setFilters = (next: Filters) => {
    const written = toAddress(next);
    navigate(written === '' ? '/find' : `/find/${written}`, { replace: true });
  };
  const looked = useDeferredValue(filters);
  const { items, counts } = useLibrary(looked);
  const id = useId();
  const narrowed = facets.some((facet) => filters.facets[facet].length > 0) || filters.kinds.length > 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>
          <label htmlFor={id}>{words.title}</label>
        </h1>
        <input
          id={id}
          type="search"
          className={styles.search}
          placeholder={words.placeholder}
          value={filters.query}
          onChange={(event) => setFilters({ ...filters, query: event.target.value })}
        />
        <p role="status" className={styles.count}>
          {items.length === 0 ? words.none : words.found(items.length)}
        </p>
        {(narrowed || filters.query !== '') && (
          <Button look="quiet" onClick={() => setFilters(noFilters)}>
            {words.clear}
          </Button>
        )}
      </header>
      <Narrow filters={filters} counts={counts} onChange={setFilters} />
      <Results items={items} />
    </div>
  );
}

type NarrowProps = Pick<Parameters<typeof FacetList>[0], 'counts' | 'filters' | 'onChange'>;

function Narrow({ filters, counts, onChange }: NarrowProps) {
  const words = useWords().library.find;
  return (
    <details className={styles.filters} open={wide()}>
      <summary>{words.narrow}</summary>
      <FacetList facet="kind" filters={filters} counts={counts} onChange={onChange} />
      {facets.map((facet) => (
        <FacetList key={facet} facet={facet} filters={filters} counts={counts} onChange={onChange} />
      ))}
    </details>
  );
}

/** On a phone the choices stay folded, so that what was found is seen first. */
function wide(): boolean {
  return window.matchMedia('(min-width: 761px)').matches;
}

function Results({ items }: { items: readonly LibraryItem[] }) {
  const words = useWords().library.find;
  const [most, setMost] = useState(firstResults);
  const shown = useMemo(() => items.slice(0, most), [items, most]);
  return (
    <div>
      <ul className={styles.results}>
        {shown.map((item) => (
          <Result key={`${item.kind}/${item.id}`} item={item} />
        ))}
      </ul>
      {items.length > most && (
        <Button onClick={() => setMost(most + 4 * firstResults)}>{words.more(items.length - most)}</Button>
      )}
    </div>
  );
}

function Result({ item }: { item: LibraryItem }) {
  const words = useWords().library;
  const [dimension] = item.tags.dimension;
  const name = item.kind === 'cards' ? item.text : item.title;
  return (
    <li>
      <p className={styles.kind}>
        {dimension !== undefined && isDimension(dimension) && <DimensionSign dimension={dimension} />}
        {words.find.kinds[item.kind]}
        {item.kind === 'cards' && <span>{item.title}</span>}
      </p>
      <Link href={item.to} className={styles.name}>
        {name}
      </Link>
      {item.kind !== 'cards' && <p className={styles.text}>{item.text}</p>}
    </li>
  );
}

function isDimension(value: string): value is 'trust' | 'justice' | 'collaboration' | 'core' {
  return ['trust', 'justice', 'collaboration', 'core'].includes(value);
}
