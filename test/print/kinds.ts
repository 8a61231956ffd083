import { deckJob } from '../../src/print/cardsJob.ts';
import type { PrintJob } from '../../src/print/job.ts';
import { mixedDeck, poster, wallPoster } from './samples.ts';

/**
 * One job of every kind of print, with samples that no change of content touches. What is added here is proofed
 * (test/fixtures/proofs), its structure tree is read, and it is looked through for the traps of the engine. `pages`: indices of
 * the pages whose pictures are kept.
 */
export const kinds: readonly { name: string; job: PrintJob; pages: readonly number[] }[] = [
  { name: 'deck', job: deckJob(mixedDeck(11), 'da'), pages: [0, 1, 4] },
  { name: 'poster', job: { kind: 'poster', data: poster, lang: 'da', paper: 'a3' }, pages: [0, 1] },
  { name: 'wall-poster', job: { kind: 'wallPoster', data: wallPoster, lang: 'en', paper: 'a3' }, pages: [0] },
  {
    name: 'test-sheet',
    job: {
      kind: 'testSheet',
      data: { printer: 'Kontoret', paper: 'a4', sides: 'longEdge', offset: { x: 2, y: 1 } },
      lang: 'da',
    },
    pages: [0, 1],
  },
];
