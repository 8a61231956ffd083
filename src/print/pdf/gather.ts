type Pdf = PDFKit.PDFDocument;

/**
 * Draws, and writes all operators of it at once: pdfkit makes bytes of every single one, and most of the time would go to
 * clearing away what that leaves behind.
 */
export function drawAtOnce(pdf: Pdf, draw: () => void): void {
  pdf.addContent(operators(pdf, draw));
}

const paths = new WeakMap<Pdf, Map<string, string>>();

/** Adds an SVG path, to be filled or stroked. The signs of a deck stand on every card: a path is read once a file. */
export function addPath(pdf: Pdf, d: string): Pdf {
  const known = paths.get(pdf) ?? new Map<string, string>();
  paths.set(pdf, known);
  const path = known.get(d) ?? operators(pdf, () => pdf.path(d));
  known.set(d, path);
  return pdf.addContent(path);
}

/** What is drawn, as a page says it, a line each; it does not come on the page. */
function operators(pdf: Pdf, draw: () => void): string {
  const lines: string[] = [];
  const add = pdf.addContent;
  pdf.addContent = (line: string) => {
    lines.push(line);
    return pdf;
  };
  try {
    draw();
  } finally {
    pdf.addContent = add;
  }
  return lines.join('\n');
}
