/**
 * How fast the library answers, with ten times today's content: the search as one types, and the filters with their counts.
 * Baseline in the same round: a plain walk through the same texts with `includes`. A frame is 16.7 ms.
 */
import { performance } from 'node:perf_hooks';
import { compileContent } from '../src/content/compiler/compile.ts';
import { applyFilters, type Filters, noFilters } from '../src/library/filters.ts';
import { itemsFrom, type LibraryItem } from '../src/library/items.ts';
import { makeIndex } from '../src/library/searchIndex.ts';
import { defaultTerms } from '../src/model/terms.ts';
import { median, say, spread, table } from './support/stats.ts';

const times = 10;
const rounds = Number(process.env.BENCH_ROUNDS ?? 9);
const queries = [
  'k',
  'ka',
  'kaf',
  'kaffe',
  'kaffem',
  'kaffemaskine',
  'vagtskifte',
  'tilid',
  'borgeren venter',
  'aaben',
];
const filters: Filters = {
  ...noFilters,
  kinds: ['cards'],
  facets: { ...noFilters.facets, dimension: ['trust', 'core'], difficulty: ['hard'] },
};

const { content } = await compileContent('content');
const today = itemsFrom(content, 'da', defaultTerms);
const items: LibraryItem[] = Array.from({ length: times }, (_, n) =>
  today.map((item) => ({ ...item, id: `${item.id}-${n}` })),
).flat();
const took = (act: () => unknown): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};
const start = performance.now();
const index = await makeIndex(items);
const building = performance.now() - start;

const search: number[] = [];
const filter: number[] = [];
const plain: number[] = [];
for (let round = 0; round < rounds; round += 1)
  for (const query of queries) {
    search.push(took(() => index.find(query)));
    filter.push(took(() => applyFilters(items, filters)));
    plain.push(
      took(() => items.filter((item) => `${item.title} ${item.text} ${item.more}`.toLowerCase().includes(query))),
    );
  }

const row = (name: string, all: number[]) => [name, spread(all), (median(all) / median(plain)).toFixed(2)];
say(
  `${items.length} things (${times} × ${today.length}); the index is built once, in small steps, in ${building.toFixed(0)} ms.\n`,
);
say(
  table(
    ['ms', 'median (smallest–largest)', 'ratio to a plain walk'],
    [
      row('search, a query of 1 to 15 letters', search),
      row('filters with all counts', filter),
      row('plain walk with includes', plain),
    ],
  ),
);
