import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deckJob } from '../../src/print/cardsJob.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { fontFile } from '../../src/print/fonts/fontFiles.ts';
import { createFontSet, type FontSet } from '../../src/print/fonts/fontSet.ts';
import { layOutJob } from '../../src/print/job.ts';
import { toPoints } from '../../src/print/layout/units.ts';
import { drawPage } from '../../src/print/pdf/drawPage.ts';
import { FileInMemory } from '../../src/print/pdf/fileInMemory.ts';
import { drawAtOnce } from '../../src/print/pdf/gather.ts';
import { packObjects } from '../../src/print/pdf/packObjects.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import type { Structure } from '../../src/print/pdf/structure.ts';

export const fontFolder = 'src/print/fonts';

/** Fonts as the worker has them: read and parsed when first used, and kept. */
export const ourFonts = (): FontSet =>
  createFontSet((font, part) => new Uint8Array(readFileSync(join(fontFolder, fontFile(font, part)))));

/** As the studio prints it on an office printer: fitted, balanced, tagged, with the page of advice and its ruler. */
export const ourDeck = (deck: DeckPrint, fonts: FontSet): Promise<Uint8Array> =>
  renderPdf(layOutJob(deckJob(deck, 'da'), fonts), fonts);

/** Only the layout: the pages as data, which preview and file are drawn from. */
export const ourLayout = (deck: DeckPrint, fonts: FontSet) => layOutJob(deckJob(deck, 'da'), fonts);

/**
 * What tags and react-pdf's stages cost: the same pages drawn straight on pdfkit without a structure tree. Vejkort itself
 * prints nothing untagged.
 */
export function ourDeckUntagged(deck: DeckPrint, fonts: FontSet): Uint8Array {
  const { pages } = ourLayout(deck, fonts);
  const file = new FileInMemory({ autoFirstPage: false, font: '', pdfVersion: '1.7' });
  // Without tags nothing needs to be marked as decoration or as one word either.
  file.markContent = () => file;
  file.endMarkedContent = () => file;
  for (const { widthMm, heightMm, ops } of pages) {
    file.addPage({ size: [toPoints(widthMm), toPoints(heightMm)], margin: 0 });
    drawAtOnce(file, () => drawPage(file, fonts, ops, noStructure));
  }
  file.end();
  return packObjects(file.bytes());
}

const noStructure: Structure = {
  text: (_, draw) => draw(),
  figure: (_, draw) => draw(),
  section: (_, inside) => inside(),
  group: (_, inside) => inside(),
  end: () => undefined,
};
