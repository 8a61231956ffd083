import { use } from 'react';
import { loadEditions, loadKind } from './catalogue.ts';
import type { Editions } from './editions.ts';
import type { ContentOf, Kind } from './types.ts';

/** The loaded things of a kind. Suspends while they are fetched, so a Suspense boundary must stand above. */
export function useContent<K extends Kind>(kind: K): ContentOf[K][] {
  return use(loadKind(kind));
}

/** The editions of all decks. Suspends like `useContent`. */
export function useEditions(): Editions {
  return use(loadEditions());
}
