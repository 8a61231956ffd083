import { useContent } from '../content/useContent.ts';
import { useText, useWords } from '../i18n/language.tsx';
import styles from './FacetList.module.css';
import { type Counts, type Filters, toggled } from './filters.ts';
import { type Facet, type ItemKind, itemKinds } from './items.ts';

type Props = { facet: Facet | 'kind'; filters: Filters; counts: Counts; onChange: (filters: Filters) => void };

/** The choices of one facet with how many things each would show. A choice that shows nothing is left out unless it is made. */
export function FacetList({ facet, filters, counts, onChange }: Props) {
  const words = useWords().library.find;
  const options = useOptions(facet);
  const chosen: readonly string[] = facet === 'kind' ? filters.kinds : filters.facets[facet];
  const offered = options.filter(({ value }) => (counts[facet].get(value) ?? 0) > 0 || chosen.includes(value));
  if (offered.length === 0) return null;
  const toggle = (value: string) => {
    if (facet !== 'kind') {
      onChange({ ...filters, facets: { ...filters.facets, [facet]: toggled(filters.facets[facet], value) } });
      return;
    }
    const kinds = toggled<string>(filters.kinds, value);
    onChange({ ...filters, kinds: itemKinds.filter((kind: ItemKind) => kinds.includes(kind)) });
  };
  return (
    <details className={styles.facet} open={facet === 'kind' || facet === 'dimension' || chosen.length > 0}>
      <summary>{words.facets[facet]}</summary>
      <ul>
        {offered.map(({ value, name }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span>{name}</span>
              <span className={styles.count}>{counts[facet].get(value) ?? 0}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function useOptions(facet: Facet | 'kind'): { value: string; name: string }[] {
  const words = useWords().library;
  const text = useText();
  const values = useContent('values').flatMap((set) => set.values);
  const named = (names: Record<string, string>) => Object.entries(names).map(([value, name]) => ({ value, name }));
  switch (facet) {
    case 'kind':
      return itemKinds.map((kind) => ({ value: kind, name: words.find.kinds[kind] }));
    case 'dimension':
      return named(words.dimensions);
    case 'direction':
      return named(words.directions);
    case 'difficulty':
      return named(words.difficulties);
    case 'workplace':
      return named(words.workplaces);
    case 'audience':
      return named(words.audiences);
    case 'value':
      return values.map((value) => ({ value: value.id, name: text(value.name) }));
  }
}
