import { deckJob } from '../../src/print/cardsJob.ts';
import { layoutPrint, printPdf } from '../../src/print/client.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import regular from '../../src/print/fonts/overpass-latin-400.ttf?url';
import bold from '../../src/print/fonts/overpass-latin-700.ttf?url';
import { pageToSvg } from '../../src/print/svg/pageToSvg.ts';
import { pdfkitDeck } from './pdfkit.ts';

/** `block`: longest time in ms that the page could do nothing else. */
export type Watched = { ms: number; block: number };
export type Maker = (deck: DeckPrint) => Promise<Watched>;

/** What the benchmark calls in the page. */
export type Makers = Record<'ours' | 'preview' | 'pdfkit', Maker>;

async function watched(work: () => Promise<unknown>): Promise<Watched> {
  let block = 0;
  let last = performance.now();
  const channel = new MessageChannel();
  let running = true;
  channel.port1.onmessage = () => {
    const now = performance.now();
    block = Math.max(block, now - last);
    last = now;
    if (running) setTimeout(() => channel.port2.postMessage(0));
  };
  channel.port2.postMessage(0);
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, 20));
  running = false;
  return { ms, block };
}

/** Resolves when the first page of the preview has been painted; the others come after that. */
function firstPage(deck: DeckPrint): Promise<void> {
  return new Promise((resolve, reject) => {
    const onFirst: Parameters<typeof layoutPrint>[1] = {
      onFirst({ pages: [page] }) {
        if (page === undefined) return reject(new Error('No page'));
        document.body.innerHTML = pageToSvg(page, 'Ark 1');
        requestAnimationFrame(() => setTimeout(resolve));
      },
    };
    layoutPrint(deckJob(deck, 'da'), onFirst).catch(reject);
  });
}

const file = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());

const makers: Makers = {
  ours: (deck) => watched(() => printPdf(deckJob(deck, 'da'))),
  preview: (deck) => watched(() => firstPage(deck)),
  pdfkit: (deck) => watched(async () => pdfkitDeck(deck, { bytes: [await file(regular), await file(bold)] })),
};
Object.assign(globalThis, { makers });
