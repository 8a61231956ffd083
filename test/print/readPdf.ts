import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPage = {
  width: number;
  height: number;
  text: string;
  words: { text: string; x: number; y: number; size: number }[];
};
export type ReadPdf = { pages: ReadPage[]; title: string; lang: string; author: string };

/** Reads a PDF back as a reader program does. Sizes and places in points, y from the top; runs of white space are one space. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const facts: Record<string, unknown> = { ...info };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push({
      width: right - left,
      height: top - bottom,
      text: squeeze(texts.map((item) => `${item.str}${item.hasEOL ? '\n' : ''}`).join('')),
      words: texts
        .filter((item) => item.str.trim() !== '')
        .map((item) => ({
          text: item.str,
          x: Number(item.transform[4]),
          y: top - Number(item.transform[5]),
          size: Math.abs(Number(item.transform[3])),
        })),
    });
  }
  await task.destroy();
  return { pages, title: String(facts.Title), lang: String(facts.Language), author: String(facts.Author) };
}

export const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A PDF's bytes as text with its packed objects unpacked, to look for names of its objects. */
export const rawText = (bytes: Uint8Array) =>
  [latin1(bytes), ...streamsOf(bytes).flatMap(({ entries, data }) => (/ObjStm/.test(entries) ? [data] : []))].join(
    '\n',
  );

/** Every compressed stream of a PDF, unpacked: pages, fonts and packed objects. `entries`: what is said of it. */
export const streamsOf = (bytes: Uint8Array): { entries: string; data: string }[] =>
  [...latin1(bytes).matchAll(/obj\n<<([^>]*?\/FlateDecode[^>]*)>>\nstream\n([\s\S]*?)\nendstream/g)].map(
    ([, entries = '', packed = '']) => ({ entries, data: latin1(inflateSync(Buffer.from(packed, 'latin1'))) }),
  );

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
