import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { presetPrinting } from '../../src/model/printing.ts';
import { asciiName } from '../../src/print/asciiName.ts';
import { deckJob } from '../../src/print/cardsJob.ts';
import type { PackPart, PackPrint } from '../../src/print/documents/pack.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../../src/print/job.ts';
import type { Page } from '../../src/print/layout/displayList.ts';
import { packFiles, packName } from '../../src/print/packFiles.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { printPack } from '../../src/print/printPack.ts';
import { zipFiles } from '../../src/print/zip.ts';
import { flat } from './flat.ts';
import { readPdf } from './readPdf.ts';
import { mixedDeck, poster } from './samples.ts';

const fonts = fontsFromDisk();
const decks: PackPart = { job: deckJob(mixedDeck(11), 'da'), name: 'Kortsættet Blandet', copies: 6 };
const posters: PackPart = {
  job: { kind: 'poster', data: poster, lang: 'da', paper: 'a3' },
  name: 'Plakaten på væggen',
  copies: 2,
};
const slips: PackPart = {
  job: {
    kind: 'slips',
    lang: 'da',
    perSheet: 4,
    data: { slips: 'writing', heading: 'Skriv', text: 'Ét ord.', copies: 14 },
  },
  name: 'Sedler at skrive på',
  copies: 1,
};
const booklet: PackPart = {
  job: {
    kind: 'booklet',
    imposed: true,
    lang: 'da',
    data: {
      title: 'Ordene',
      lead: '',
      contents: false,
      sections: [{ title: 'A', entries: [{ head: 'Ansvar', facts: '', text: 'Det.', note: '' }] }],
    },
  },
  name: 'Ordene',
  copies: 1,
};
const pack: PackPrint = { title: 'Værdivejen på en halv dag', parts: [decks, posters, slips, booklet] };
const layOut = (data: PackPrint, onlyList = false) => layOutJob({ kind: 'pack', data, onlyList, lang: 'da' }, fonts);
const text = ({ ops }: Page | { ops: [] }) =>
  flat(ops)
    .flatMap(({ op }) => (op.op === 'text' ? op.lines.map((line) => line.text) : []))
    .join(' ');

describe('a pack', () => {
  it('says in a line what it is, and in a row each how it is printed', () => {
    const [list] = layOut(pack).pages;
    const said = text(list ?? { ops: [] });
    expect(said).toContain('6 kortsæt, 2 plakater, 14 sedler, 1 hæfte, 28 ark');
    for (const { name } of pack.parts) expect(said).toContain(name);
    expect(said).toContain('Kortsættet Blandet 6 3 A4 tosidet, lang kant');
    expect(said).toContain('Plakaten på væggen 2 2 A3, A4 enkeltsidet');
    expect(said).toContain('tosidet, kort kant');
  });

  it('holds every part as often as wanted, its outline leading to the first', () => {
    const { pages, outline, sheets } = layOut(pack);
    expect(sheets).toBe(1 + 28);
    expect(pages.filter((page) => text(page).includes(poster.answers[0]?.heading ?? '?'))).toHaveLength(2);
    for (const part of pack.parts) {
      const entry = outline?.find(({ title }) => title === part.name);
      expect(pages[entry?.page ?? -1]?.ops).toEqual(layOutJob(part.job, fonts).pages[0]?.ops);
    }
  });

  it('comes out right when all of it is printed two-sided on the long edge', () => {
    const { pages, duplex, sheets } = layOut(pack);
    expect(duplex).toBe('longEdge');
    expect(pages).toHaveLength(2 * sheets);
    const single = layOutJob(posters.job, fonts).pages;
    for (const page of single) {
      const at = pages.findIndex(({ ops }) => JSON.stringify(ops) === JSON.stringify(page.ops));
      expect(at % 2).toBe(0);
      expect(pages[at + 1]?.ops).toEqual([]);
    }
    const folded = layOutJob(booklet.job, fonts).pages;
    const from = 2 * sheets - 2 * Math.ceil(folded.length / 2);
    expect(pages[from]?.ops).toEqual(folded[0]?.ops);
    expect(pages[from + 1]?.ops).toMatchObject([{ op: 'place', turn: 180, ops: folded[1]?.ops }]);
  });

  it('has no empty pages when nothing in it is two-sided', () => {
    const { pages, duplex } = layOut({ ...pack, parts: [posters, slips] });
    expect(duplex).toBe('none');
    expect(pages).toHaveLength(1 + 2 * 2 + 4);
  });

  it('counts what a copy holds: cards printed twice, each table its sign', () => {
    const twice = deckJob(mixedDeck(8), 'da', { ...presetPrinting.officeTwoSided, copies: 2 });
    const signs: PackPart = {
      job: {
        kind: 'signs',
        lang: 'da',
        data: {
          signs: [
            { name: '1', members: [] },
            { name: '2', members: [] },
          ],
        },
      },
      name: 'Bordskilte',
      copies: 1,
    };
    const [list] = layOut({ title: 'x', parts: [{ ...decks, job: twice }, signs] }, true).pages;
    expect(text(list ?? { ops: [] })).toContain('12 kortsæt, 2 bordskilte,');
  });

  it('names the part that has a problem', () => {
    const bad: PackPart = {
      ...posters,
      job: { kind: 'poster', lang: 'da', paper: 'a3', data: { ...poster, title: 'Tjek ✓' } },
    };
    const { problems } = layOut({ ...pack, parts: [decks, bad] });
    expect(problems).toMatchObject([
      { field: 'parts.1.title', message: { da: expect.stringMatching(/^Plakaten på væggen: .*✓/) } },
    ]);
  });

  it('becomes one PDF with pages of A4 and A3', async () => {
    const { pages } = await readPdf(await renderPdf(layOut({ ...pack, parts: [posters, slips] }), fonts));
    expect([...new Set(pages.map(({ height }) => Math.round(height)))]).toEqual([842, 1191]);
  });
});

describe('a pack as a ZIP', () => {
  it('has files whose names any machine can read, in the language of the paper', () => {
    expect(packFiles(pack, 'da').map(({ name }) => name)).toEqual([
      '00-pakkeliste.pdf',
      '01-kortsaettet-blandet-6-gange.pdf',
      '02-plakaten-paa-vaeggen-2-gange.pdf',
      '03-sedler-at-skrive-paa.pdf',
      '04-ordene.pdf',
    ]);
    expect(packFiles(pack, 'en')[0]?.name).toBe('00-packing-list.pdf');
    expect(packName(pack, 'da')).toBe('vaerdivejen-paa-en-halv-dag-printpakke');
    expect(asciiName('Łukasz’ é & Ø/ÅÆ')).toBe('lukasz-e-oe-aaae');
    expect(asciiName('✓')).toBe('vejkort');
  });

  it('begins with the list, which tells to print each file as often as it says', () => {
    const [list] = packFiles(pack, 'da');
    const document = list && layOutJob(list.job, fonts);
    expect(document?.pages).toHaveLength(1);
    expect(document && text(document.pages[0] ?? { ops: [] })).toContain('en fil for sig');
  });

  it('holds the files as they are, the same bytes each time, and tells how far it is', async () => {
    const files = [
      { name: 'a.pdf', bytes: new Uint8Array(3_000_000).map((_, index) => index % 251) },
      { name: 'tom.pdf', bytes: new Uint8Array() },
    ];
    const told: number[] = [];
    const zip = await zipFiles(files, { onFile: (done) => told.push(done) });
    expect(told).toEqual([1, 2]);
    const inside = unzipSync(zip);
    expect(Object.keys(inside)).toEqual(['a.pdf', 'tom.pdf']);
    for (const { name, bytes } of files) expect(Buffer.compare(inside[name] ?? new Uint8Array(1), bytes)).toBe(0);
    expect(Buffer.compare(await zipFiles(files), zip)).toBe(0);
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    stop.abort(new Error('no longer'));
    await expect(zipFiles([{ name: 'a', bytes: new Uint8Array(1) }], { signal: stop.signal })).rejects.toThrow(
      'no longer',
    );
  });

  it('is put together from files made side by side, in the order of the list, telling how many are done', async () => {
    const told: number[] = [];
    const zip = await printPack(
      pack,
      'da',
      { onProgress: ({ done, total }) => told.push(done, total) },
      async (job) => {
        // The list takes longest and is first all the same.
        await new Promise((resolve) => setTimeout(resolve, job.kind === 'pack' ? 20 : 1));
        return new Blob([job.kind]);
      },
    );
    expect(zip.type).toBe('application/zip');
    const inside = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(Object.values(inside).map((bytes) => new TextDecoder().decode(bytes))).toEqual([
      'pack',
      'cards',
      'poster',
      'slips',
      'booklet',
    ]);
    expect(told).toEqual([1, 5, 2, 5, 3, 5, 4, 5, 5, 5]);
  });

  it('stops making the others when one cannot be made', async () => {
    const stopped: boolean[] = [];
    const making = printPack(pack, 'da', {}, async (job, { signal }) => {
      if (job.kind === 'poster') throw new Error('out of fonts');
      await new Promise((resolve) => setTimeout(resolve, 5));
      stopped.push(signal?.aborted ?? false);
      return new Blob([]);
    });
    await expect(making).rejects.toThrow('out of fonts');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(stopped).toEqual([true, true, true, true]);
  });
});
