import { use } from 'react';
import { loadBlocks, loadEditions, loadKind } from './catalogue.ts';
import type { Editions } from './editions.ts';
import type { BlockContent } from './ledStep.ts';
import type { ContentOf, Kind } from './types.ts';

/** The loaded things of a kind. Suspends while they are fetched, so a Suspense boundary must stand above. */
export function useContent<K extends Kind>(kind: K): ContentOf[K][] {
  return use(loadKind(kind));
}

/** The editions of all decks. Suspends like `useContent`. */
export function useEditions(): Editions {
  return use(loadEditions());
}

const none = Promise.resolve(null);

/** What the blocks of agendas are made of, where it is `wanted`; else null, and nothing is fetched. Suspends like `useContent`. */
export function useBlockContent(wanted: boolean): BlockContent | null {
  return use<BlockContent | null>(wanted ? loadBlocks() : none);
}
