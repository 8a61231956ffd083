import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Lang, languages } from '../../src/model/text.ts';
import type { FontSet } from '../../src/print/fonts/fontSet.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob, type PrintJob } from '../../src/print/job.ts';
import type { PrintDocument, Problem } from '../../src/print/layout/displayList.ts';
import { packFiles } from '../../src/print/packFiles.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { zipFiles } from '../../src/print/zip.ts';
import { optionEntries, typed } from './options.ts';
import { Stop } from './stop.ts';

/** A file that was written: its pages and sheets (a ZIP: of all its files, each as often as the list says). */
export type Made = {
  file: string;
  kind: PrintJob['kind'];
  lang: Lang;
  pages: number;
  sheets: number;
  bytes: number;
  problems: Problem[];
};

/** Files made with a fixed date are the same each time. */
export const creationDate = new Date(Date.UTC(2026, 0, 1));

let fonts: FontSet | undefined;

/** The pages of a job; stops where what was chosen cannot be. */
export function layOut(job: PrintJob): PrintDocument {
  fonts ??= fontsFromDisk();
  const document = layOutJob(job, fonts);
  const wrong = document.problems.filter(({ choice }) => choice);
  if (wrong.length === 0) return document;
  const [da, en] = languages.map((lang) =>
    wrong.map(({ field, message }) => `${optionOf(field)}: ${message[lang]}`).join('\n'),
  );
  throw new Stop(1, da ?? '', en ?? '');
}

/** The option that a problem is about, as one types it; a field that is no option as it is. */
export function optionOf(field: string): string {
  const name = typed(field.split('.').at(-1) ?? field);
  return optionEntries.some(([option]) => option === name) ? `--${name}` : field;
}

/** Draws what was laid out and writes the file; a pack as a ZIP where `zip` is asked for. */
export async function make(job: PrintJob, document: PrintDocument, file: string, zip: boolean): Promise<Made> {
  fonts ??= fontsFromDisk();
  const bytes =
    zip && job.kind === 'pack' ? await zipOf(job, fonts) : await renderPdf(document, fonts, { creationDate });
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Stop(3, `Kan ikke skrive ${file}: ${why}`, `Cannot write ${file}: ${why}`);
  }
  const { pages, sheets, problems } = document;
  return { file, kind: job.kind, lang: job.lang, pages: pages.length, sheets, bytes: bytes.length, problems };
}

async function zipOf(job: Extract<PrintJob, { kind: 'pack' }>, measured: FontSet): Promise<Uint8Array> {
  const files = [];
  for (const { name, job: part } of packFiles(job.data, job.lang))
    files.push({ name, bytes: await renderPdf(layOutJob(part, measured), measured, { creationDate }) });
  return zipFiles(files);
}

/** One of the files to write: what it is of, and what the print studio calls it, both without an ending. */
export type FileName = { name: string; studioName: string; lang: Lang; ending: 'pdf' | 'zip' };

/**
 * Where a file goes: the one file that was named, or the folder when there will be several; where nothing was said the studio's
 * name in `folder`, with its language where there are files in both.
 */
export function fileFor(
  out: string | undefined,
  { name, studioName, lang, ending }: FileName,
  { several, bothLanguages, folder }: { several: boolean; bothLanguages: boolean; folder: string },
): string {
  if (out === undefined) return join(folder, `${studioName}${bothLanguages ? `-${lang}` : ''}.${ending}`);
  if (!several) return out;
  if (/\.(pdf|zip)$/i.test(basename(out)))
    throw new Stop(
      1,
      `Der bliver flere filer. Skriv en mappe efter --out i stedet for ${out}.`,
      `There will be several files. Write a folder after --out instead of ${out}.`,
    );
  return join(out, `${name}-${lang}.${ending}`);
}
