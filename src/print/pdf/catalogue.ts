import type { Box, Duplex, OutlineEntry, Page, PrintDocument } from '../layout/displayList.ts';
import { toPoints } from '../layout/units.ts';

/** The parts of a PDFDocument that its types leave out: the catalogue and the page that is being drawn, open dictionaries. */
type Inside = {
  _root: {
    data: {
      ViewerPreferences: { data: object };
      Pages: { data: { Kids: unknown[] } };
      OpenAction?: unknown;
      PageLabels?: unknown;
    };
  };
  page: { dictionary: { data: object } };
};

const inside = (file: PDFKit.PDFDocument) => file as unknown as Inside;

const duplexNames: Record<Duplex, string> = {
  none: 'Simplex',
  longEdge: 'DuplexFlipLongEdge',
  shortEdge: 'DuplexFlipShortEdge',
};

/** Writes the boxes a print shop cuts by on the page that is being drawn. */
export function pageBoxes(file: PDFKit.PDFDocument, page: Page): void {
  const { data } = inside(file).page.dictionary;
  const box = ({ x, y, width, height }: Box) =>
    [x, page.heightMm - y - height, x + width, page.heightMm - y].map(toPoints);
  if (page.trim) Object.assign(data, { TrimBox: box(page.trim) });
  if (page.bleed) Object.assign(data, { BleedBox: box(page.bleed) });
}

/** Asks viewers how to print and where to open, and says what the pages are called. All pages must be there. */
export function setPreferences(file: PDFKit.PDFDocument, document: PrintDocument): void {
  const catalogue = inside(file)._root.data;
  if (document.actualSize) Object.assign(catalogue.ViewerPreferences.data, { PrintScaling: 'None' });
  Object.assign(catalogue.ViewerPreferences.data, { Duplex: duplexNames[document.duplex] });
  if (document.openAt > 0) catalogue.OpenAction = [catalogue.Pages.data.Kids[document.openAt], 'Fit'];
  if (document.pages.some(({ label }) => label !== undefined))
    catalogue.PageLabels = { Nums: pageLabels(document.pages) };
}

/** A number tree: from which page which label holds. A page without one keeps its number. `new String` is text to pdfkit. */
const pageLabels = (pages: readonly Page[]) =>
  pages.flatMap(({ label }, index) => [
    index,
    label === undefined ? { S: 'D', St: index + 1 } : { P: new String(label) },
  ]);

/** The table of contents that viewers show beside the pages. */
export function addOutline(file: PDFKit.PDFDocument, entries: readonly OutlineEntry[]): void {
  addEntries(file.outline, entries);
}

function addEntries(under: PDFKit.PDFOutline, entries: readonly OutlineEntry[]): void {
  for (const { title, page, parts = [] } of entries) {
    // The page is an option that the types leave out.
    const to: object = { pageNumber: page, fit: true };
    addEntries(under.addItem(title, to), parts);
  }
}
