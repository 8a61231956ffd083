import { type CardPrinting, presetPrinting } from '../../src/model/printing.ts';
import type { ToolKind } from '../../src/model/toolBoards.ts';
import { toolKinds } from '../../src/model/tools.ts';
import { deckJob } from '../../src/print/cardsJob.ts';
import type { PackPrint } from '../../src/print/documents/pack.ts';
import type { PrintJob } from '../../src/print/job.ts';
import { boardSample } from './boardSamples.ts';
import { mixedDeck, poster, wallPoster } from './samples.ts';
import { booklet, guide, report, script, signs, slips } from './sheetSamples.ts';

const office = presetPrinting.officeTwoSided;
const deck = (printing: Partial<CardPrinting>) => deckJob(mixedDeck(11), 'da', { ...office, ...printing });
const lightTable = { printer: 'Kontoret, 2. sal', paper: 'a4', sides: 'longEdge', offset: { x: 0.5, y: -1 } } as const;

const board = (kind: ToolKind, count = 8): PrintJob => ({
  kind: 'board',
  data: boardSample(kind, count),
  lang: 'da',
  paper: 'a3',
});

const pack: PackPrint = {
  title: 'Åben snak på tyve minutter',
  parts: [
    { job: deckJob(mixedDeck(11), 'da'), name: 'Kortsættet Blandet', copies: 1 },
    { job: { kind: 'poster', data: poster, lang: 'da', paper: 'a3' }, name: 'Plakaten på væggen', copies: 2 },
    { job: { kind: 'slips', data: slips, perSheet: 4, lang: 'da' }, name: 'Sedler til evaluering', copies: 1 },
  ],
};

/**
 * One job of every kind of print, with samples that no change of content touches. What is added here is proofed
 * (test/fixtures/proofs), its structure tree is read, and it is looked through for the traps of the engine. `pages`: indices of
 * the pages whose pictures are kept. `cut`: words run over the edges of its pages, where they go on on the next.
 */
export const kinds: readonly { name: string; job: PrintJob; pages: readonly number[]; cut?: true }[] = [
  { name: 'deck', job: deck({}), pages: [0, 1, 4] },
  { name: 'deck-shop', job: deckJob(mixedDeck(2), 'en', presetPrinting.printShop), pages: [0, 1] },
  { name: 'deck-fold', job: deck({ size: 'poker', sides: 'fold', look: 'grey' }), pages: [0] },
  {
    name: 'deck-large',
    job: deck({ size: 'officeLarge', largePrint: true, look: 'ink', order: 'stacks' }),
    pages: [0],
  },
  { name: 'test-sheet', job: { kind: 'testSheet', data: lightTable, lang: 'da' }, pages: [0, 1] },
  { name: 'poster', job: { kind: 'poster', data: poster, lang: 'da', paper: 'a3' }, pages: [0, 1] },
  {
    name: 'poster-tiles',
    job: { kind: 'poster', data: poster, lang: 'da', paper: 'a2', tiles: { paper: 'a4' } },
    pages: [0],
    cut: true,
  },
  { name: 'wall-poster', job: { kind: 'wallPoster', data: wallPoster, lang: 'en', paper: 'a3' }, pages: [0] },
  { name: 'script', job: { kind: 'script', data: script, lang: 'da' }, pages: [0, 1] },
  { name: 'report', job: { kind: 'report', data: report, lang: 'da' }, pages: [0] },
  { name: 'guide', job: { kind: 'guide', data: guide, lang: 'en' }, pages: [0] },
  { name: 'slips', job: { kind: 'slips', data: slips, perSheet: 4, lang: 'da' }, pages: [0] },
  { name: 'signs', job: { kind: 'signs', data: signs, lang: 'da' }, pages: [0] },
  { name: 'booklet', job: { kind: 'booklet', data: booklet, imposed: true, lang: 'en' }, pages: [0, 1] },
  ...toolKinds.map((kind) => ({ name: `board-${kind}`, job: board(kind), pages: [0] })),
  { name: 'board-more', job: board('diamond', 60), pages: [0, 1] },
  {
    name: 'board-upright',
    job: { kind: 'board', data: boardSample('process-check'), lang: 'da', paper: 'a4', upright: true },
    pages: [0],
  },
  { name: 'pack', job: { kind: 'pack', data: pack, lang: 'da' }, pages: [0] },
];
