/**
 * One deck by one maker in a process of its own: `once MAKER DECK.json OUT.pdf`. Prints as JSON the time of the first deck (cold, imports
 * not counted) and of the same again (warm), and the most memory in MB until the first was there. `PROFILE=1` profiles the first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { peakMb } from './memory.ts';
import type { Time } from './processes.ts';
import { profiled } from './profile.ts';

type Make = (deck: DeckPrint) => Uint8Array | Promise<Uint8Array>;

const fontFolder = 'src/print/fonts';
const files = [join(fontFolder, 'overpass-latin-400.ttf'), join(fontFolder, 'overpass-latin-700.ttf')] as const;
const read = (file: string) => new Uint8Array(readFileSync(file));
const bytes = () => [read(files[0]), read(files[1])] as const;

/** What is prepared when a maker is called for the first time is its own cost; what it keeps is its own gain. */
function kept<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** Each imports only what it needs, so that its memory is its own. */
const makers: Record<string, () => Promise<Make>> = {
  ours: async () => {
    const { ourDeck, ourFonts } = await import('./ours.ts');
    const fonts = kept(ourFonts);
    return (deck) => ourDeck(deck, fonts());
  },
  'ours-untagged': async () => {
    const { ourDeckUntagged, ourFonts } = await import('./ours.ts');
    const fonts = kept(ourFonts);
    return (deck) => ourDeckUntagged(deck, fonts());
  },
  'ours-layout': async () => {
    const { ourFonts, ourLayout } = await import('./ours.ts');
    const fonts = kept(ourFonts);
    return (deck) => {
      ourLayout(deck, fonts());
      return new Uint8Array();
    };
  },
  pdfkit: async () => {
    const { pdfkitDeck } = await import('./pdfkit.ts');
    return (deck) => pdfkitDeck(deck, { bytes: bytes() });
  },
  'pdfkit-parsed': async () => {
    const { parsedFonts, pdfkitDeck } = await import('./pdfkit.ts');
    const fonts = kept(() => parsedFonts(bytes()));
    return (deck) => pdfkitDeck(deck, fonts());
  },
  'pdfkit-tagged': async () => {
    const { pdfkitDeck } = await import('./pdfkit.ts');
    return (deck) => pdfkitDeck(deck, { bytes: bytes() }, true);
  },
  'react-pdf': async () => {
    const { reactPdfDeck } = await import('./reactPdf.tsx');
    return (deck) => reactPdfDeck(deck, files);
  },
  typst: typstMaker,
};

/** The compiler is not among the project's packages: `TYPST` says where the benchmark has put it. */
async function typstMaker(): Promise<Make> {
  const { typstDeck } = await import('./typst.ts');
  type Compiler = { pdf(of: { mainFileContent: string }): Uint8Array; evictCache(age: number): void };
  type Typst = { NodeCompiler: { create(options: object): Compiler } };
  const { NodeCompiler } = (await import(/* @vite-ignore */ pathToFileURL(process.env.TYPST ?? '').href)) as Typst;
  const compiler = kept(() =>
    NodeCompiler.create({ fontArgs: [{ fontBlobs: files.map((file) => readFileSync(file)) }] }),
  );
  return (deck) => {
    const pdf = compiler().pdf({ mainFileContent: typstDeck(deck) });
    // It would hand over the same pages again without making them.
    compiler().evictCache(0);
    return pdf;
  };
}

const [maker = '', deckFile = '', out = ''] = process.argv.slice(2);
const deck = JSON.parse(readFileSync(deckFile, 'utf8')) as DeckPrint;
const make = await makers[maker]?.();
if (make === undefined) throw new Error(`No maker ${maker}`);

async function timed(): Promise<{ time: Time; pdf: Uint8Array }> {
  const started = performance.now();
  const before = process.cpuUsage();
  const pdf = await make?.(deck);
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { time: { ms, cpu: (user + system) / 1000 }, pdf: pdf ?? new Uint8Array() };
}

if (process.env.PROFILE) {
  process.stdout.write(JSON.stringify(await profiled(timed)));
} else {
  const cold = await timed();
  const peak = peakMb();
  writeFileSync(out, cold.pdf);
  const warm = await timed();
  process.stdout.write(JSON.stringify({ cold: cold.time, warm: warm.time, peakMb: peak, bytes: cold.pdf.length }));
}
