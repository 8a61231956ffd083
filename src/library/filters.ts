import { type Facet, facets, type ItemKind, itemKinds, type LibraryItem } from './items.ts';

/** What is looked for: words, kinds and, for each facet, the values of which one must fit. Lives in the address. */
export type Filters = { query: string; kinds: readonly ItemKind[]; facets: { [F in Facet]: readonly string[] } };

const noFacets: Filters['facets'] = {
  dimension: [],
  direction: [],
  value: [],
  workplace: [],
  difficulty: [],
  audience: [],
};
export const noFilters: Filters = { query: '', kinds: [], facets: noFacets };

/** How many things would be shown with a value of a facet, all other choices as they are. */
export type Counts = { kind: ReadonlyMap<string, number> } & { [F in Facet]: ReadonlyMap<string, number> };

/** Short Danish names in the address, because people read and share it. */
const names: Record<Facet | 'kind', string> = {
  kind: 'slags',
  dimension: 'emne',
  direction: 'retning',
  value: 'vaerdi',
  workplace: 'sted',
  difficulty: 'svaerhed',
  audience: 'til',
};

/** The part of the address that stands for the filters, such as `soeg=kaffe&emne=trust`; empty for none. */
export function toAddress(filters: Filters): string {
  const params = new URLSearchParams();
  if (filters.query !== '') params.set('soeg', filters.query);
  if (filters.kinds.length > 0) params.set(names.kind, filters.kinds.join(','));
  for (const facet of facets)
    if (filters.facets[facet].length > 0) params.set(names[facet], filters.facets[facet].join(','));
  return params.toString();
}

/** Filters from an address somebody shared. What is not known there is left out. */
export function fromAddress(address: string): Filters {
  const params = new URLSearchParams(address);
  const list = (name: string) => (params.get(name) ?? '').split(',').filter((one) => /^[a-z-]+$/.test(one));
  const chosen = { ...noFacets };
  for (const facet of facets) chosen[facet] = list(names[facet]);
  return {
    query: params.get('soeg') ?? '',
    kinds: itemKinds.filter((kind) => list(names.kind).includes(kind)),
    facets: chosen,
  };
}

/** Adds a value to a list, or takes it out. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}

type Found = { items: LibraryItem[]; counts: Counts };

/**
 * The things that pass all filters, in the order given, and the counts beside every choice, in one walk through the list: a thing
 * that fails only one facet still counts there, because another choice in that facet would show it.
 */
export function applyFilters(items: readonly LibraryItem[], filters: Filters): Found {
  const counts = emptyCounts();
  const shown: LibraryItem[] = [];
  for (const item of items) {
    const failed: (Facet | 'kind')[] = [];
    if (filters.kinds.length > 0 && !filters.kinds.includes(item.kind)) failed.push('kind');
    for (const facet of facets) {
      const wanted = filters.facets[facet];
      if (wanted.length > 0 && !wanted.some((value) => item.tags[facet].includes(value))) failed.push(facet);
    }
    if (failed.length > 1) continue;
    if (failed.length === 0) shown.push(item);
    const [only] = failed;
    if (only === undefined || only === 'kind') add(counts.kind, item.kind);
    for (const facet of facets) {
      if (only !== undefined && only !== facet) continue;
      for (const value of item.tags[facet]) add(counts[facet], value);
    }
  }
  return { items: shown, counts };
}

type Writable = { kind: Map<string, number> } & { [F in Facet]: Map<string, number> };

function emptyCounts(): Writable {
  return {
    kind: new Map(),
    dimension: new Map(),
    direction: new Map(),
    value: new Map(),
    workplace: new Map(),
    difficulty: new Map(),
    audience: new Map(),
  };
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
