import { presetPrinting } from '../../src/model/printing.ts';
import { deckJob } from '../../src/print/cardsJob.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../../src/print/job.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { rawText } from '../../test/print/readPdf.ts';

/** A7 with 3 mm of bleed, 1 mm to the marks and marks of 5 mm all round, as a print shop gets it: from each corner, in mm. */
const shop = { MediaBox: [0, 0, 123, 92], BleedBox: [6, 6, 117, 86], TrimBox: [9, 9, 114, 83] };

/** How far the boxes of a print shop's pages are from what they should be, in mm. */
export async function shopBoxesOff(deck: DeckPrint): Promise<number> {
  const fonts = fontsFromDisk();
  const job = deckJob({ ...deck, cards: deck.cards.slice(0, 8) }, 'da', presetPrinting.printShop);
  const written = rawText(await renderPdf(layOutJob(job, fonts), fonts));
  const off = Object.entries(shop).flatMap(([name, wanted]) => {
    const boxes = [...written.matchAll(new RegExp(`/${name} \\[([^\\]]*)\\]`, 'g'))];
    if (boxes.length !== 16) return [Number.POSITIVE_INFINITY];
    return boxes.flatMap(([, numbers = '']) =>
      numbers.split(' ').map((number, index) => Math.abs((Number(number) * 25.4) / 72 - (wanted[index] ?? 0))),
    );
  });
  return Math.max(...off);
}
