import { deckJob } from '../../src/print/cardsJob.ts';
import { printPdf } from '../../src/print/client.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import regular from '../../src/print/fonts/overpass-latin-400.ttf?url';
import bold from '../../src/print/fonts/overpass-latin-700.ttf?url';
import { pdfkitDeck } from './pdfkit.ts';

/** Longest time in ms that the page could do nothing else, and the whole time, while `work` runs. */
async function watched(work: () => Promise<unknown>): Promise<{ ms: number; block: number }> {
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

const file = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());

Object.assign(globalThis, {
  ours: (deck: DeckPrint) => watched(() => printPdf(deckJob(deck, 'da'))),
  pdfkit: (deck: DeckPrint) => watched(async () => pdfkitDeck(deck, await file(regular), await file(bold))),
});
