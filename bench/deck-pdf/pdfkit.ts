import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import { lanePaths, signPaths } from '../../src/model/shapes.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { lighter } from '../../src/print/documents/palette.ts';
import {
  advice,
  backWords,
  card,
  countOf,
  inks,
  markStyle,
  marks,
  names,
  product,
  road,
  type Side,
  sides,
  small,
  text,
} from './sheets.ts';

const mm = 72 / 25.4;
const frame = { inset: 4.5, radius: 3 };

type Pdf = PDFKit.PDFDocument;

/** `bytes`: each deck parses its fonts, as pdfkit does by itself; `parsed`: parsed once and kept. */
export type Fonts = { bytes: readonly [Uint8Array, Uint8Array] } | { parsed: readonly [unknown, unknown] };

export const parsedFonts = (bytes: readonly [Uint8Array, Uint8Array]): Fonts => ({
  parsed: [create(bytes[0] as Buffer), create(bytes[1] as Buffer)],
});

/**
 * The baseline: the same deck written directly with pdfkit the short way. pdfkit breaks the lines, greedily; nothing is fitted to the card,
 * hyphenated, checked or reported. `tagged`: each card a section with its texts, all else decoration.
 */
export function pdfkitDeck(deck: DeckPrint, fonts: Fonts, tagged = false): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, font: '', tagged, lang: 'da' });
  const [regular, bold] = 'bytes' in fonts ? fonts.bytes : (fonts.parsed as readonly PDFKit.Mixins.PDFFontSource[]);
  if (regular === undefined || bold === undefined) throw new Error('Two fonts');
  pdf.registerFont('regular', regular).registerFont('bold', bold);
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(joined(chunks)));
  });
  const tags = tagged ? taggedWith(pdf) : untagged;
  for (const side of sides(deck)) drawSide(pdf, deck, side, tags);
  pdf.addPage().font('regular', 12).fillColor(text);
  tags.text('P', () => pdf.text(advice, 60, 60));
  tags.end();
  pdf.end();
  return done;
}

type Tags = {
  section(inside: () => void): void;
  text(tag: string, draw: () => void): void;
  decoration(draw: () => void): void;
  end(): void;
};

const untagged: Tags = {
  section: (inside) => inside(),
  text: (_, draw) => draw(),
  decoration: (draw) => draw(),
  end: () => undefined,
};

function taggedWith(pdf: Pdf): Tags {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  let parent = root;
  return {
    section(inside) {
      const section = pdf.struct('Sect');
      root.add(section);
      parent = section;
      inside();
      section.end();
      parent = root;
    },
    text(tag, draw) {
      const element = pdf.struct(tag);
      parent.add(element);
      element.add(draw);
      element.end();
    },
    decoration(draw) {
      pdf.markContent('Artifact');
      draw();
      pdf.endMarkedContent();
    },
    end: () => root.end(),
  };
}

function drawSide(pdf: Pdf, deck: DeckPrint, { side, cards }: Side, tags: Tags): void {
  pdf.addPage();
  if (side === 'front') tags.decoration(() => drawMarks(pdf));
  for (const placed of cards) tags.section(() => (side === 'front' ? front : back)(pdf, deck, placed, tags));
}

function drawMarks(pdf: Pdf): void {
  for (const { x1, y1, x2, y2, inside } of marks) {
    const { colour, width, dash } = markStyle(inside);
    pdf.save().lineWidth(width * mm);
    if (dash) pdf.dash(dash[0] * mm, { space: dash[1] * mm });
    pdf
      .moveTo(x1 * mm, y1 * mm)
      .lineTo(x2 * mm, y2 * mm)
      .stroke(colour)
      .restore();
  }
}

type Placed = Side['cards'][number];

function front(pdf: Pdf, deck: DeckPrint, { card: one, number, x: left, y: top }: Placed, tags: Tags): void {
  const [x, y] = [left * mm, top * mm];
  const colour = inks[one.dimension];
  tags.text('H2', () =>
    pdf
      .font('regular', 8.5)
      .fillColor(small)
      .text(countOf(deck, number), x + 120, y + 167, { width: card.width * mm - 151, align: 'right' }),
  );
  tags.decoration(() => {
    box(pdf, x, y).lineWidth(1.7).stroke(colour);
    shape(pdf, signPaths[one.dimension], x + 31, y + 30, 23, colour);
    shape(pdf, lanePaths[one.direction], x + card.width * mm - 50, y + 32, 18, colour);
    pdf
      .font('bold', 12)
      .fillColor(colour)
      .text(names[one.dimension], x + 62, y + 36, { lineBreak: false });
    pdf
      .font('regular', 8.5)
      .fillColor(small)
      .text(product, x + 31, y + 167, { lineBreak: false });
  });
  tags.text('P', () =>
    pdf
      .font('bold', 15.75)
      .fillColor(text)
      .text(one.text, x + 31, y + 64, { width: card.width * mm - 62 }),
  );
}

function back(pdf: Pdf, deck: DeckPrint, { card: one, x: left, y: top }: Placed, tags: Tags): void {
  const [x, y] = [left * mm, top * mm];
  const colour = inks[one.dimension];
  tags.decoration(() => {
    box(pdf, x, y).fill(colour);
    box(pdf.save(), x, y).clip();
    pdf.translate(x, y).scale(mm);
    pdf.path(road).lineWidth(15).stroke(lighter(colour, 0.24));
    pdf.path(road).lineWidth(1).dash(6, { space: 4.5 }).stroke('#ffffff');
    pdf.restore();
    shape(pdf, signPaths[one.dimension], x + 187, y + 107, 57, '#ffffff');
    pdf
      .font('bold', 15)
      .fillColor('#ffffff')
      .text(deck.title, x + backWords * mm, y + 34, { lineBreak: false });
    pdf.font('regular', 10).text(names[one.dimension], x + backWords * mm, y + 54, { lineBreak: false });
  });
}

const box = (pdf: Pdf, x: number, y: number) => {
  const { inset, radius } = frame;
  const [width, height] = [card.width - 2 * inset, card.height - 2 * inset];
  return pdf.roundedRect(x + inset * mm, y + inset * mm, width * mm, height * mm, radius * mm);
};

function shape(pdf: Pdf, path: string, x: number, y: number, size: number, colour: string) {
  pdf
    .save()
    .translate(x, y)
    .scale(size / 100)
    .path(path)
    .fill(colour)
    .restore();
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
