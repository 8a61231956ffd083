/**
 * The budgets, measured on the built chunks: of the first screen, what a browser must fetch before anything can be seen, and of
 * the print worker, what it must fetch when somebody prints.
 */
import { gzipSync } from 'node:zlib';

/** The part of a built chunk that the budget looks at; Rolldown's OutputChunk has this shape. */
export interface Chunk {
  fileName: string;
  code: string;
  isEntry: boolean;
  /** File names of statically imported chunks. */
  imports: string[];
  /** Source files inside, absolute. */
  moduleIds: string[];
}

/** 150 kB gzip, in bytes. */
export const firstScreenLimit = 150_000;

/** 350 kB gzip, in bytes, of the print worker with documents and engine, which is fetched later; its fonts are files of their own. */
export const printWorkerLimit = 350_000;

const printWorker = /(^|\/)worker-[^/]*\.js$/;

/**
 * The print worker and what it fetches later. A finished worker is known by its name only, and what belongs to
 * it by the names in its code.
 */
export function printWorkerFiles<File extends Pick<Chunk, 'fileName' | 'code'>>(files: readonly File[]): File[] {
  const found = new Set(files.filter(({ fileName }) => printWorker.test(fileName)));
  for (const { code } of found)
    for (const file of files) if (code.includes(`/${file.fileName.split('/').at(-1)}`)) found.add(file);
  return [...found];
}

/** Packages of the PDF engine; none of them may be among what the first screen needs. */
const pdfEngine = /node_modules\/(@react-pdf|pdfkit|fontkit|yoga-layout|hyphen|restructure|linebreak|unicode-trie)\//;

export interface BudgetReport {
  /** Largest first; sizes in bytes. */
  rows: { file: string; raw: number; gzip: number; first: boolean }[];
  firstScreen: number;
  /** Sentences about what is over; empty when the budget holds. */
  problems: string[];
}

/** The interface's words of one language, which the entry fetches before it shows anything. */
const wordsOfLanguage = /\/src\/i18n\/(da|en)\/index\.ts$/;

/** The entry, everything it imports statically, and the longer language: what a browser fetches before the first screen. */
function firstScreenFiles(chunks: readonly Chunk[]): Set<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set<string>();
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk);
  const [words] = chunks
    .filter(({ moduleIds }) => moduleIds.some((id) => wordsOfLanguage.test(id.replaceAll('\\', '/'))))
    .sort((a, b) => b.code.length - a.code.length);
  visit(words);
  return files;
}

/** Measures the site's chunks against the budget. @param limit bytes, gzip. */
export function checkBudget(chunks: readonly Chunk[], limit: number = firstScreenLimit): BudgetReport {
  const files = firstScreenFiles(chunks);
  const rows = chunks
    .map(({ fileName, code }) => ({
      file: fileName,
      raw: Buffer.byteLength(code),
      gzip: gzipSync(code).length,
      first: files.has(fileName),
    }))
    .sort((a, b) => b.gzip - a.gzip);
  const firstScreen = rows.reduce((sum, row) => sum + (row.first ? row.gzip : 0), 0);
  const problems: string[] = [];
  if (files.size === 0) problems.push('Intet startpunkt i bygningen · No entry in the build');
  if (firstScreen > limit) {
    problems.push(
      `Første skærm henter ${kB(firstScreen)} JavaScript, grænsen er ${kB(limit)}: indlæs noget først, når der er brug for det. · ` +
        `The first screen fetches ${kB(firstScreen)} of JavaScript, the limit is ${kB(limit)}: load something only when it is needed.`,
    );
  }
  const worker = printWorkerFiles(chunks);
  const workerSize = rows.reduce(
    (sum, { file, gzip }) => sum + (worker.some((part) => part.fileName === file) ? gzip : 0),
    0,
  );
  if (workerSize > printWorkerLimit) {
    const names = worker.map(({ fileName }) => fileName).join(' + ');
    problems.push(
      `Printarbejderen ${names} er ${kB(workerSize)}, grænsen er ${kB(printWorkerLimit)}: se i scripts/printEngine.ts, hvad der kan undværes. · ` +
        `The print worker ${names} is ${kB(workerSize)}, the limit is ${kB(printWorkerLimit)}: see in scripts/printEngine.ts what can be left out.`,
    );
  }
  for (const chunk of chunks.filter(({ fileName }) => files.has(fileName))) {
    const engine = chunk.moduleIds.find((id) => pdfEngine.test(id.replaceAll('\\', '/')));
    if (engine) {
      problems.push(
        `PDF-motoren er med på første skærm: ${engine} i ${chunk.fileName}. · The PDF engine is on the first screen: ${engine} in ${chunk.fileName}.`,
      );
    }
  }
  return { rows, firstScreen, problems };
}

/** The report as a table for the terminal, the first screen's chunks marked with a dot. */
export function budgetTable({ rows, firstScreen }: BudgetReport): string {
  const width = Math.max(...rows.map(({ file }) => file.length), 30);
  const lines = rows.map(
    ({ file, raw, gzip, first }) =>
      `${first ? '●' : ' '} ${file.padEnd(width)} ${kB(raw).padStart(11)} ${kB(gzip).padStart(11)}`,
  );
  return [
    `  ${'JavaScript'.padEnd(width)} ${'rå · raw'.padStart(11)} ${'gzip'.padStart(11)}`,
    ...lines,
    `● ${'første skærm · first screen'.padEnd(width)} ${''.padStart(11)} ${kB(firstScreen).padStart(11)}  (≤ ${kB(firstScreenLimit)})`,
  ].join('\n');
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
