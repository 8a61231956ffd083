import PDFDocument from 'pdfkit';
import { lanePaths, signPaths } from '../../src/model/shapes.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';

const mm = 72 / 25.4;
const card = { width: 98 * mm, height: 70 * mm };
const blue = '#0b5394';

/**
 * The baseline: the same deck written directly with pdfkit the short way. Eight cards a sheet with frame, sign, name, arrow,
 * question and footer, mirrored backs with road and sign, cut lines, and a page of advice. pdfkit breaks the lines; nothing is fitted to
 * the card, tagged, hyphenated, checked or reported.
 */
export function pdfkitDeck(deck: DeckPrint, regular: Uint8Array, bold: Uint8Array): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, font: '' });
  pdf.registerFont('regular', regular).registerFont('bold', bold);
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(join(chunks)));
  });
  const place = (slot: number, mirrored: boolean) => {
    const column = mirrored ? 1 - (slot % 2) : slot % 2;
    return { x: 7 * mm + column * card.width, y: 8.5 * mm + Math.floor(slot / 2) * card.height };
  };
  for (let first = 0; first < deck.cards.length; first += 8) {
    const cards = deck.cards.slice(first, first + 8);
    pdf.addPage();
    for (let line = 0; line <= 4; line += 1) {
      const y = 8.5 * mm + line * card.height;
      pdf
        .moveTo(0, y)
        .lineTo(210 * mm, y)
        .lineWidth(0.25)
        .stroke('#888888');
      if (line <= 2) {
        const x = 7 * mm + line * card.width;
        pdf
          .moveTo(x, 0)
          .lineTo(x, 297 * mm)
          .stroke('#888888');
      }
    }
    cards.forEach(({ text, direction }, slot) => {
      const { x, y } = place(slot, false);
      pdf
        .roundedRect(x + 13, y + 13, card.width - 26, card.height - 26, 8)
        .lineWidth(1.7)
        .stroke(blue);
      shape(pdf, signPaths.trust, x + 31, y + 30, 23, blue);
      shape(pdf, lanePaths[direction], x + card.width - 50, y + 32, 18, blue);
      pdf
        .font('bold', 12)
        .fillColor(blue)
        .text(deck.title, x + 62, y + 36, { lineBreak: false });
      pdf
        .font('bold', 15.75)
        .fillColor('#1d2730')
        .text(text, x + 31, y + 64, { width: card.width - 62 });
      pdf
        .font('regular', 8.5)
        .fillColor('#5b6670')
        .text('Vejkort', x + 31, y + 167, { lineBreak: false });
      pdf.text(`${deck.title} ${first + slot + 1}/${deck.cards.length}`, x + 150, y + 167, {
        width: 96,
        align: 'right',
      });
    });
    pdf.addPage();
    cards.forEach((_, slot) => {
      const { x, y } = place(slot, true);
      pdf
        .save()
        .roundedRect(x + 13, y + 13, card.width - 26, card.height - 26, 8)
        .clip();
      pdf.rect(x, y, card.width, card.height).fill(blue);
      for (const [width, colour] of [
        [42, '#4680b0'],
        [3, '#ffffff'],
      ] as const)
        pdf
          .moveTo(x, y + 160)
          .bezierCurveTo(x + 120, y + 130, x + 130, y + 60, x + card.width, y + 20)
          .lineWidth(width)
          .stroke(colour);
      pdf.restore();
      shape(pdf, signPaths.trust, x + 187, y + 107, 57, '#ffffff');
      pdf
        .font('bold', 15)
        .fillColor('#ffffff')
        .text(deck.title, x + 34, y + 34, { lineBreak: false });
    });
  }
  pdf.addPage().font('regular', 12).fillColor('#1d2730').text('Print i faktisk størrelse, 100 %', 60, 60);
  pdf.end();
  return done;
}

function shape(pdf: PDFKit.PDFDocument, path: string, x: number, y: number, size: number, colour: string) {
  pdf
    .save()
    .translate(x, y)
    .scale(size / 100)
    .path(path)
    .fill(colour)
    .restore();
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
