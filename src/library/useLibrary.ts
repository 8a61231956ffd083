import { useEffect, useMemo, useState } from 'react';
import { useContent } from '../content/useContent.ts';
import { useLang } from '../i18n/language.tsx';
import { useSettings } from '../store/settings.ts';
import { applyFilters, type Counts, type Filters } from './filters.ts';
import { itemsFrom, type LibraryItem } from './items.ts';
import { findPlainly, keyOf, makeIndex, type SearchIndex } from './searchIndex.ts';

/** Everything in the library that fits the filters, with the counts beside each choice. Suspends while content is fetched. */
export function useLibrary(filters: Filters): { items: LibraryItem[]; counts: Counts } {
  const lang = useLang();
  const terms = useSettings((settings) => settings.terms);
  const decks = useContent('decks');
  const roads = useContent('roads');
  const stories = useContent('stories');
  const examples = useContent('examples');
  const posters = useContent('posters');
  const scripts = useContent('scripts');
  const boards = useContent('boards');
  const methods = useContent('methods');
  const talks = useContent('talks');
  const values = useContent('values');
  const glossary = useContent('glossary');
  const library = useMemo(() => {
    const content = { decks, roads, stories, examples, posters, scripts, boards, methods, talks, values, glossary };
    const items = itemsFrom(content, lang, terms);
    return { items, byKey: new Map(items.map((item) => [keyOf(item), item])) };
  }, [decks, roads, stories, examples, posters, scripts, boards, methods, talks, values, glossary, lang, terms]);
  const index = useIndex(library.items);
  const found = useMemo(() => {
    if (filters.query.trim() === '') return library.items;
    if (index === null) return findPlainly(library.items, filters.query);
    return index.find(filters.query).flatMap((key) => library.byKey.get(key) ?? []);
  }, [library, index, filters.query]);
  return useMemo(() => applyFilters(found, filters), [found, filters]);
}

/** The index of these things; null until it has been built. */
function useIndex(items: readonly LibraryItem[]): SearchIndex | null {
  const [built, setBuilt] = useState<{ items: readonly LibraryItem[]; index: SearchIndex } | null>(null);
  useEffect(() => {
    let wanted = true;
    void makeIndex(items).then((index) => {
      if (wanted) setBuilt({ items, index });
    });
    return () => {
      wanted = false;
    };
  }, [items]);
  return built?.items === items ? built.index : null;
}
