/** One deck by one maker in a process of its own: `once.ts ours|pdfkit COUNT`. Prints milliseconds, peak MB and bytes as JSON. */
import { readFileSync } from 'node:fs';
import { deckJob } from '../../src/print/cardsJob.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../../src/print/job.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { benchDeck } from './deck.ts';
import { pdfkitDeck } from './pdfkit.ts';

const [maker, count] = process.argv.slice(2);
const deck = benchDeck(Number(count));
const started = performance.now();
const bytes = maker === 'ours' ? await ours() : await pdfkitDeck(deck, font(400), font(700));
const ms = performance.now() - started;
process.stdout.write(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024, bytes: bytes.length }));

async function ours(): Promise<Uint8Array> {
  const fonts = fontsFromDisk();
  return renderPdf(layOutJob(deckJob(deck, 'da'), fonts), fonts);
}

function font(weight: number): Uint8Array {
  return new Uint8Array(readFileSync(`src/print/fonts/overpass-latin-${weight}.ttf`));
}
