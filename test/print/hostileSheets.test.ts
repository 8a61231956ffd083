import { describe, expect, it } from 'vitest';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob, type PrintJob } from '../../src/print/job.ts';
import { printed } from '../../src/print/layout/printed.ts';
import { toMm } from '../../src/print/layout/units.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { flat } from './flat.ts';
import { booklet, guide, report, script, signs, slips } from './sheetSamples.ts';

const fonts = fontsFromDisk();
const some = ['vi', 'siger', 'medarbejderudviklingssamtale', 'højt', 'når', 'nattevagten', 'skriver.'];
const manyWords = Array.from({ length: 600 }, (_, index) => some[index % some.length]).join(' ');
const unbreakable = 'x'.repeat(60);
const emoji = '👩‍👩‍👧 ✅';
const rightToLeft = 'ثقة בטוח';

/** Sample data of every flowing sheet with all its texts replaced by one. */
const jobs: [name: string, job: PrintJob][] = [
  ['script', { kind: 'script', data: script, lang: 'da' }],
  ['report', { kind: 'report', data: report, lang: 'da' }],
  ['guide', { kind: 'guide', data: guide, lang: 'da' }],
  ['slips', { kind: 'slips', data: slips, perSheet: 8, lang: 'da' }],
  ['signs', { kind: 'signs', data: signs, lang: 'da' }],
  ['booklet', { kind: 'booklet', data: booklet, imposed: true, lang: 'da' }],
];

/** The data with every text that somebody wrote made another one; what kind of slips they are stays. */
function withTexts(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((one) => withTexts(one, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'slips' ? one : withTexts(one, text)]),
  );
}
const hostile = (job: PrintJob, text: string) =>
  ('data' in job ? { ...job, data: withTexts(job.data, text) } : job) as PrintJob;

describe.each(jobs)('a %s', (_name, job) => {
  it.each([
    ['600 words in every text', manyWords],
    ['60 letters that no one can break everywhere', unbreakable],
    ['nothing anywhere', ''],
    ['white space everywhere', ' \n '],
  ])('of %s stays on its paper', async (_case, text) => {
    const document = layOutJob(hostile(job, text), fonts);
    for (const { ops, widthMm, heightMm } of document.pages)
      for (const { op, at } of flat(ops)) {
        if (op.op !== 'text') continue;
        for (const line of op.lines) {
          const across = toMm(fonts.width(printed(line), op.font) * op.size);
          for (const [x, y] of [at(line.x, line.y), at(line.x + across, line.y)]) {
            expect(x).toBeGreaterThan(0);
            expect(x).toBeLessThan(widthMm);
            expect(y).toBeGreaterThan(0);
            expect(y).toBeLessThan(heightMm);
          }
        }
      }
    expect(JSON.stringify(document)).not.toMatch(/NaN|null|Infinity/);
    expect((await renderPdf(document, fonts)).length).toBeGreaterThan(500);
  });

  it.each([emoji, rightToLeft])('of %s tells that it cannot be printed', (text) => {
    const { problems } = layOutJob(hostile(job, text), fonts);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message.da).toContain([...text][0]);
  });
});
