/** One deck by one maker in a process of its own: `once.ts ours|pdfkit COUNT`. Prints milliseconds, peak MB and bytes as JSON. */
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../../src/print/job.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { benchDeck } from './deck.ts';
import { pdfkitDeck } from './pdfkit.ts';

const [maker, count] = process.argv.slice(2);
const deck = benchDeck(Number(count));
const started = performance.now();
const fonts = fontsFromDisk();
const bytes =
  maker === 'ours'
    ? await renderPdf(layOutJob({ kind: 'deck', data: deck, lang: 'da' }, fonts), fonts)
    : await pdfkitDeck(deck, fonts.files.regular.latin, fonts.files.bold.latin);
const ms = performance.now() - started;
process.stdout.write(JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024, bytes: bytes.length }));
