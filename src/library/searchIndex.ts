import MiniSearch from 'minisearch';
import type { LibraryItem } from './items.ts';

export type SearchIndex = { find: (query: string) => string[] };

/**
 * An index over the library's things: the beginning of a word finds it, a wrong letter in five is forgiven, and æ, ø and å are
 * the same as ae, oe and aa. Titles weigh more than texts. `find` gives keys (`kind/id`), the best first.
 */
export function makeIndex(items: readonly LibraryItem[]): SearchIndex {
  const index = new MiniSearch({
    idField: 'key',
    fields: ['title', 'text', 'more'],
    processTerm: plain,
    searchOptions: {
      processTerm: plain,
      boost: { title: 3, text: 1.5 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(items.map((item) => ({ key: keyOf(item), title: item.title, text: item.text, more: item.more })));
  return { find: (query) => index.search(query).map((result) => String(result.id)) };
}

export function keyOf(item: Pick<LibraryItem, 'kind' | 'id'>): string {
  return `${item.kind}/${item.id}`;
}

/** A word as it is compared: small letters, Danish letters as people without those keys write them, no accents. */
export function plain(word: string): string {
  return word
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
