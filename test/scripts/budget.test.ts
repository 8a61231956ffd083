import { describe, expect, it } from 'vitest';
import { budgetTable, type Chunk, checkBudget, firstScreenLimit, printWorkerLimit } from '../../scripts/budget.ts';

/** Text that gzip cannot make smaller than the given number of bytes. */
const noise = (bytes: number): string => {
  let state = 1;
  return Array.from({ length: bytes * 2 }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
};

const chunk = (fileName: string, part: Partial<Chunk> = {}): Chunk => ({
  fileName,
  code: 'x',
  isEntry: false,
  imports: [],
  moduleIds: [],
  ...part,
});

describe('the budget of the first screen', () => {
  it('counts the entry and what it imports at once, also through others, and nothing that waits', () => {
    const report = checkBudget([
      chunk('entry.js', { isEntry: true, imports: ['a.js'], code: noise(1000) }),
      chunk('a.js', { imports: ['b.js'], code: noise(2000) }),
      chunk('b.js', { imports: ['entry.js'], code: noise(3000) }),
      chunk('later.js', { imports: ['a.js'], code: noise(400_000) }),
    ]);
    expect(report.rows.filter(({ first }) => first).map(({ file }) => file)).toEqual(['b.js', 'a.js', 'entry.js']);
    expect(report.firstScreen).toBeGreaterThan(6000);
    expect(report.firstScreen).toBeLessThan(40_000);
    expect(report.problems).toEqual([]);
  });

  it('counts the interface’s words of one language, the longer, though they are asked for by name', () => {
    const words = (lang: string, bytes: number) =>
      chunk(`${lang}.js`, { moduleIds: [`/hus/src/i18n/${lang}/index.ts`], code: noise(bytes) });
    const { rows } = checkBudget([chunk('entry.js', { isEntry: true }), words('da', 2000), words('en', 1000)]);
    expect(rows.filter(({ first }) => first).map(({ file }) => file)).toEqual(['da.js', 'entry.js']);
  });

  it('says in both languages how much it is over', () => {
    const report = checkBudget([chunk('entry.js', { isEntry: true, code: noise(firstScreenLimit) })]);
    expect(report.problems).toHaveLength(1);
    expect(report.problems[0]).toMatch(
      /^Første skærm henter \d+\.\d kB JavaScript, grænsen er 150\.0 kB: .* · The first screen /,
    );
  });

  it('stops a print worker that has grown too large', () => {
    const entry = chunk('entry.js', { isEntry: true });
    const worker = (bytes: number) => checkBudget([entry, chunk('assets/worker-a1.js', { code: noise(bytes) })]);
    expect(worker(printWorkerLimit / 2).problems).toEqual([]);
    expect(worker(printWorkerLimit).problems).toEqual([
      expect.stringMatching(/^Printarbejderen assets\/worker-a1\.js er .* The print worker .* limit is 350\.0 kB/),
    ]);
  });

  it('counts what the print worker fetches later with it, and no other file that waits', () => {
    const report = (engine: number) =>
      checkBudget([
        chunk('entry.js', { isEntry: true, code: 'import("./later-c3.js")' }),
        chunk('assets/worker-a1.js', { code: `import("./renderPdf-b2.js");${noise(printWorkerLimit / 3)}` }),
        chunk('assets/renderPdf-b2.js', { code: `import"./worker-a1.js";import"./shared-d4.js";${noise(engine)}` }),
        chunk('assets/shared-d4.js', { code: noise(printWorkerLimit / 4) }),
        chunk('assets/later-c3.js', { code: noise(printWorkerLimit) }),
      ]).problems;
    expect(report(10)).toEqual([]);
    expect(report(printWorkerLimit / 2)).toEqual([
      expect.stringMatching(
        /print worker assets\/worker-a1\.js \+ assets\/renderPdf-b2\.js \+ assets\/shared-d4\.js is /,
      ),
    ]);
  });

  it('finds the PDF engine where it must not be, on every kind of path', () => {
    for (const id of [
      '/p/node_modules/@react-pdf/layout/lib/index.js',
      'C:\\p\\node_modules\\fontkit\\dist\\main.js',
    ]) {
      const early = [chunk('entry.js', { isEntry: true, imports: ['a.js'] }), chunk('a.js', { moduleIds: [id] })];
      expect(checkBudget(early).problems.join()).toContain(`The PDF engine is on the first screen: ${id} in a.js`);
      const late = [chunk('entry.js', { isEntry: true }), chunk('a.js', { moduleIds: [id] })];
      expect(checkBudget(late).problems).toEqual([]);
    }
  });

  it('does not call a build without an entry good', () => {
    expect(checkBudget([chunk('a.js')]).problems).toEqual(['Intet startpunkt i bygningen · No entry in the build']);
  });

  it('shows every file in the table and marks those of the first screen', () => {
    const table = budgetTable(checkBudget([chunk('entry.js', { isEntry: true }), chunk('later.js')]));
    expect(table).toMatch(/● entry\.js/);
    expect(table).toMatch(/ {2}later\.js/);
    expect(table).toMatch(/● første skærm · first screen .*≤ 150\.0 kB/);
  });
});
