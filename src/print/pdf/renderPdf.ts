import layoutPages from '@react-pdf/layout';
import drawPages from '@react-pdf/render';
import { Canvas, Document, Page, pdf } from '@react-pdf/renderer';
import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { createElement } from 'react';
import type { FontPart, FontSet } from '../fonts/fontSet.ts';
import type { FontName, PrintDocument } from '../layout/displayList.ts';
import { toPoints } from '../layout/units.ts';
import { drawPage, fontKey } from './drawPage.ts';

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
  const file = newFile(document, fonts, options.creationDate ?? new Date());
  const bytes = collect(file);
  const structure = file.struct('Document');
  file.addStructure(structure);
  const total = document.pages.length;
  const pages = document.pages.map((page, index) => {
    const [width, height] = [toPoints(page.widthMm), toPoints(page.heightMm)];
    const paint = () => {
      drawPage(file, fonts, page.ops, structure);
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
  drawPages(withPreferences(file, document, structure) as unknown as Parameters<typeof drawPages>[0], laidOut);
  return bytes;
}

function newFile(document: PrintDocument, fonts: FontSet, creationDate: Date): PDFKit.PDFDocument {
  const file = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: document.lang === 'da' ? 'da-DK' : 'en-GB',
    displayTitle: true,
    // No standard font: nothing may ever fall back to Helvetica.
    font: '',
    info: {
      Title: document.title,
      Author: 'Vejkort',
      Creator: 'Vejkort',
      Producer: 'Vejkort',
      CreationDate: creationDate,
    },
  });
  for (const font of Object.keys(fonts.parsed) as FontName[])
    for (const part of Object.keys(fonts.parsed[font]) as FontPart[])
      registerParsed(file, fontKey(font, part), fonts.parsed[font][part]);
  return file;
}

/** pdfkit also takes a font that is parsed already, which its types leave out; parsing again costs as much as drawing a deck. */
function registerParsed(file: PDFKit.PDFDocument, key: string, font: Font): void {
  file.registerFont(key, font as unknown as PDFKit.Mixins.PDFFontSource);
}

/** The parts of a PDFDocument that its types leave out: the catalogue, an open dictionary of the file. */
type Catalogue = {
  _root: { data: { ViewerPreferences: { data: object }; Pages: { data: { Kids: unknown[] } }; OpenAction?: unknown } };
};

const duplexNames = { none: 'Simplex', longEdge: 'DuplexFlipLongEdge', shortEdge: 'DuplexFlipShortEdge' } as const;

/** Asks viewers to print at actual size, two-sided on the long edge, and to open at a page; set as the last page is drawn. */
function withPreferences(file: PDFKit.PDFDocument, document: PrintDocument, structure: PDFKit.PDFStructureElement) {
  const end = file.end.bind(file);
  const catalogue = (file as unknown as Catalogue)._root.data;
  file.end = () => {
    if (document.actualSize) Object.assign(catalogue.ViewerPreferences.data, { PrintScaling: 'None' });
    Object.assign(catalogue.ViewerPreferences.data, { Duplex: duplexNames[document.duplex] });
    if (document.openAt > 0) catalogue.OpenAction = [catalogue.Pages.data.Kids[document.openAt], 'Fit'];
    structure.end();
    return end();
  };
  return file;
}

/** All bytes of the file once it has ended. */
function collect(file: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    file.on('error', reject);
    file.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
