import MiniSearch from 'minisearch';
import { plain } from '../model/letters.ts';
import type { LibraryItem } from './items.ts';

export { plain };

export type SearchIndex = { find: (query: string) => string[] };

/** A single long word that is nowhere, such as "dilemmakort", is looked for by its beginning, down to so many letters. */
const shortest = 6;

/** So many things are put into the index before the page may breathe. */
const chunk = 100;

/**
 * An index over the library's things: the beginning of a word finds it, a wrong letter in five is forgiven, and æ, ø and å are
 * the same as ae, oe and aa. Titles weigh more than texts; a single letter looks at titles only, since it is in every text.
 * `find` gives keys (`kind/id`), the best first. Built in small steps, so that nobody's typing waits for it.
 */
export async function makeIndex(items: readonly LibraryItem[]): Promise<SearchIndex> {
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
  const entries = items.map((item) => ({ key: keyOf(item), title: item.title, text: item.text, more: item.more }));
  await index.addAllAsync(entries, { chunkSize: chunk });
  const titlesOnly = { fields: ['title'] };
  return {
    find: (query) => {
      for (let wanted = query.trim(); ; wanted = wanted.slice(0, -1)) {
        const found = index.search(wanted, wanted.length < 2 ? titlesOnly : {});
        if (found.length > 0 || wanted.length <= shortest || /\s/.test(wanted))
          return found.map(({ id }) => String(id));
      }
    },
  };
}

/** What can be found before the index is ready: things whose words hold the query as it stands. */
export function findPlainly(items: readonly LibraryItem[], query: string): LibraryItem[] {
  const wanted = plain(query.trim());
  return items.filter((item) => plain(`${item.title} ${item.text} ${item.more}`).includes(wanted));
}

export function keyOf(item: Pick<LibraryItem, 'kind' | 'id'>): string {
  return `${item.kind}/${item.id}`;
}
