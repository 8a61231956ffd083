import { counts, loaders } from 'virtual:content';
import type { Editions } from './editions.ts';
import type { BlockContent } from './ledStep.ts';
import type { ContentOf, Kind } from './types.ts';

type Loading = { [K in Kind]?: Promise<ContentOf[K][]> };
const loading: Loading = {};

/**
 * All things of a kind, in the order of their files' names. The kind's chunk is fetched the first time; the same promise
 * comes back ever after, except after a failure, when the next call tries again.
 */
export function loadKind<K extends Kind>(kind: K): Promise<ContentOf[K][]> {
  const started: Loading[K] = loading[kind];
  if (started !== undefined) return started;
  const promise = fetchKind(kind).catch((reason: unknown) => {
    delete loading[kind];
    throw reason;
  });
  Object.assign(loading, { [kind]: promise });
  return promise;
}

async function fetchKind<K extends Kind>(kind: K): Promise<ContentOf[K][]> {
  const chunk = await loaders[kind]();
  return chunk.default;
}

let editions: Promise<Editions> | undefined;

/** The editions of all decks; fetched the first time, and again after a failure. */
export function loadEditions(): Promise<Editions> {
  editions ??= import('virtual:content/editions').then(
    (chunk) => chunk.default,
    (reason: unknown) => {
      editions = undefined;
      throw reason;
    },
  );
  return editions;
}

let blocks: Promise<BlockContent> | undefined;

/** All that the blocks of agendas are made of; fetched the first time, and again after a failure. */
export function loadBlocks(): Promise<BlockContent> {
  blocks ??= fetchBlocks().catch((reason: unknown) => {
    blocks = undefined;
    throw reason;
  });
  return blocks;
}

async function fetchBlocks(): Promise<BlockContent> {
  const [scripts, methods, decks, stories, roads, evaluations, boards] = await Promise.all([
    loadKind('scripts'),
    loadKind('methods'),
    loadKind('decks'),
    loadKind('stories'),
    loadKind('roads'),
    loadKind('evaluations'),
    loadKind('boards'),
  ]);
  return { scripts, methods, decks, stories, roads, evaluations, boards };
}

/** How many of each thing there are, without fetching them. */
export { counts };
