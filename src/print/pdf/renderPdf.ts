import layoutPages from '@react-pdf/layout';
import drawPages from '@react-pdf/render';
import { Canvas, Document, Page, pdf } from '@react-pdf/renderer';
import { createElement } from 'react';
import type { FontSet } from '../fonts/fontSet.ts';
import type { PrintDocument } from '../layout/displayList.ts';
import { toPoints } from '../layout/units.ts';
import { addOutline, pageBoxes, setPreferences } from './catalogue.ts';
import { drawPage } from './drawPage.ts';
import { FileInMemory } from './fileInMemory.ts';
import { drawAtOnce } from './gather.ts';
import { packObjects } from './packObjects.ts';
import { beginStructure, langTag } from './structure.ts';

/** `creationDate` fixed makes the same bytes on every run; `onPage` is told after each page drawn. */
export type RenderOptions = { creationDate?: Date; onPage?: (done: number, total: number) => void };

/**
 * Draws a document as PDF: one Canvas a page, through react-pdf's own stages on a PDFDocument of ours, because only so are
 * tags, print preferences and an opening page possible. Rejects where the engine fails; never leaves text out silently.
 */
export async function renderPdf(
  document: PrintDocument,
  fonts: FontSet,
  options: RenderOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const file = newFile(document, options.creationDate ?? new Date());
  const structure = beginStructure(file);
  const total = document.pages.length;
  const pages = document.pages.map((page, index) => {
    const [width, height] = [toPoints(page.widthMm), toPoints(page.heightMm)];
    const paint = () => {
      pageBoxes(file, page);
      drawAtOnce(file, () => drawPage(file, fonts, page.ops, structure));
      options.onPage?.(index + 1, total);
      return null;
    };
    // Without minHeight react-pdf gives an unwrapped page the height of its content, which is none.
    return createElement(
      Page,
      { key: index, size: [width, height], wrap: false, style: { minHeight: height } },
      createElement(Canvas, { style: { position: 'absolute', top: 0, left: 0, width, height }, paint }),
    );
  });
  const tree: Parameters<typeof layoutPages>[0] = pdf(createElement(Document, null, pages)).container.document;
  const laidOut = await layoutPages(tree);
  const end = file.end.bind(file);
  // Called when the last page is drawn.
  file.end = () => {
    setPreferences(file, document);
    addOutline(file, document.outline ?? []);
    structure.end();
    return end();
  };
  drawPages(file as unknown as Parameters<typeof drawPages>[0], laidOut);
  return packObjects(file.bytes());
}

function newFile(document: PrintDocument, creationDate: Date): FileInMemory {
  return new FileInMemory({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: langTag[document.lang],
    displayTitle: true,
    // No standard font: nothing may ever fall back to Helvetica.
    font: '',
    info: {
      Title: document.title,
      Creator: 'Vejkort',
      Producer: 'Vejkort',
      CreationDate: creationDate,
    },
  });
}
