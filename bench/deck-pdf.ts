/**
 * Decks as PDF by Vejkort and by five others, each once a round: time, growth, memory, size, and what a page in Chromium notices. The
 * last round's files are read back and measured. Long because it is one table after the other; the work is in deck-pdf/.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Aim, aimRows } from './deck-pdf/aims.ts';
import { shopBoxesOff } from './deck-pdf/boxes.ts';
import { type Checked, checkDeck } from './deck-pdf/check.ts';
import { benchDeck } from './deck-pdf/deck.ts';
import { htmlDeck } from './deck-pdf/html.ts';
import { type InBrowser, openBrowser } from './deck-pdf/inBrowser.ts';
import { buildOnce, cache, profileMaker, type Run, runChromium, runMaker, typst } from './deck-pdf/processes.ts';
import { median, say, table } from './support/stats.ts';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const counts = [54, 240, 1000] as const;
type Count = (typeof counts)[number];

const makers = {
  pdfkit: 'pdfkit directly (the baseline)',
  'pdfkit-parsed': 'pdfkit, fonts parsed once',
  'pdfkit-tagged': 'pdfkit, tagged',
  ours: '**Vejkort** (fitted, tagged)',
  'ours-untagged': 'Vejkort, drawn without tags',
  'react-pdf': 'react-pdf, nested flex',
  chromium: 'Chromium, print to PDF',
  typst: 'Typst (npm, native)',
} as const;
type MakerName = keyof typeof makers;

mkdirSync(cache, { recursive: true });
const fileOf = (name: string) => join(cache, name);
const decks = new Map(counts.map((count) => [count, benchDeck(count)]));
const deckOf = (count: Count) => decks.get(count) ?? benchDeck(count);
const fonts = [400, 700].map((weight) => pathToFileURL(resolve(`src/print/fonts/overpass-latin-${weight}.ttf`)).href);
const pageOf = (count: Count) => pathToFileURL(fileOf(`deck-${count}.html`)).href;
for (const [count, deck] of decks) {
  writeFileSync(fileOf(`deck-${count}.json`), JSON.stringify(deck));
  writeFileSync(fileOf(`deck-${count}.html`), htmlDeck(deck, [fonts[0] ?? '', fonts[1] ?? '']));
}
const built = await buildOnce();
const names = (Object.keys(makers) as MakerName[]).filter((name) => name !== 'typst' || typst() !== undefined);
const browser = await openBrowser();
const loads = [loadavg()[0] ?? 0];

/** Every round's figures of a maker and a count. */
type Round = { runs: Map<string, Run>; seen: Map<Count, InBrowser> };
const key = (name: MakerName, count: Count) => `${name} ${count}`;
const all: Round[] = [];
for (let round = 0; round < rounds; round += 1) {
  const now: Round = { runs: new Map(), seen: new Map() };
  for (const count of counts) {
    for (const name of names) {
      const file = fileOf(`${name}-${count}.pdf`);
      const run =
        name === 'chromium'
          ? await runChromium(pageOf(count), file)
          : runMaker(built, name, fileOf(`deck-${count}.json`), file);
      if (name === 'chromium') run.warm = { ms: await browser.print(pageOf(count)), cpu: Number.NaN };
      now.runs.set(key(name, count), run);
    }
    now.seen.set(count, await browser.measure(deckOf(count)));
  }
  all.push(now);
  loads.push(loadavg()[0] ?? 0);
}

/** The median over the rounds of something of a maker, or of its ratio to the baseline in the same round. */
type Of = (run: Run) => number;
const middle = (name: MakerName, count: Count, of: Of) =>
  median(all.map(({ runs }) => of(runs.get(key(name, count)) ?? missing())));
const against = (name: MakerName, base: MakerName, count: Count, of: Of) =>
  median(
    all.map(({ runs }) => of(runs.get(key(name, count)) ?? missing()) / of(runs.get(key(base, count)) ?? missing())),
  );
function missing(): never {
  throw new Error('Not measured');
}
const cold: Of = ({ cold: { ms } }) => ms;
const coldCpu: Of = ({ cold: { cpu } }) => cpu;
const warm: Of = ({ warm: time }) => time?.ms ?? Number.NaN;
const warmCpu: Of = ({ warm: time }) => time?.cpu ?? Number.NaN;
const peak: Of = ({ peakMb }) => peakMb;
const bytes: Of = ({ bytes: size }) => size;
const growths = (name: MakerName, of: Of) =>
  all.map(({ runs }) => (of(runs.get(key(name, 1000)) ?? missing()) - of(runs.get(key(name, 240)) ?? missing())) / 760);
const growthRatio = (name: MakerName, of: Of) => {
  const base = growths('pdfkit', of);
  return median(growths(name, of).map((growth, round) => growth / (base[round] ?? Number.NaN)));
};

const number = (value: number, digits = 0) => (Number.isNaN(value) ? '–' : value.toFixed(digits));
const each = (name: MakerName, of: Of, unit = 1) =>
  counts.map((count) => number(middle(name, count, of) / unit)).join(' / ');
const ratios = (name: MakerName, of: Of) =>
  counts.map((count) => number(against(name, 'pdfkit', count, of), 2)).join(' / ');
const byMaker = (head: string[], row: (name: MakerName) => string[]) =>
  say(
    `\n${table(
      ['54 / 240 / 1,000 cards', ...head],
      names.map((name) => [makers[name], ...row(name)]),
    )}`,
  );

say(`${rounds} rounds, load of the machine ${loads.map((load) => load.toFixed(1)).join(', ')}`);
byMaker(['cold, ms', 'ratio', 'cold, CPU ms', 'ratio'], (name) => [
  each(name, cold),
  ratios(name, cold),
  each(name, coldCpu),
  ratios(name, coldCpu),
]);
byMaker(['warm, ms', 'ratio', 'warm, CPU ms', 'ratio'], (name) => [
  each(name, warm),
  ratios(name, warm),
  each(name, warmCpu),
  ratios(name, warmCpu),
]);
byMaker(['peak MB', 'ratio', 'file, kB', 'ratio', 'growth, CPU ms a card', 'ratio'], (name) => [
  each(name, peak),
  ratios(name, peak),
  each(name, bytes, 1000),
  ratios(name, bytes),
  number(median(growths(name, coldCpu)), 2),
  number(growthRatio(name, coldCpu), 2),
]);

const checks = new Map<string, Checked>();
for (const name of names)
  for (const count of counts)
    checks.set(key(name, count), await checkDeck(fileOf(`${name}-${count}.pdf`), deckOf(count)));
const worst = (name: MakerName, of: (checked: Checked) => number) =>
  Math.max(...counts.map((count) => of(checks.get(key(name, count)) ?? missing())));
say(
  `\n${table(
    ['read back', 'page, mm off', 'cut marks, mm off', 'backs, mm off', 'texts lost'],
    names.map((name) => [
      makers[name],
      ...([({ box }) => box, ({ marks }) => marks, ({ backs }) => backs] as ((checked: Checked) => number)[]).map(
        (of) => number(worst(name, of), 3),
      ),
      `${worst(name, ({ lost }) => lost)}`,
    ]),
  )}`,
);

const seen = (count: Count, of: (round: InBrowser) => number) =>
  median(all.map((round) => of(round.seen.get(count) ?? missing())));
say(
  `\n${table(
    [
      'in Chromium, cards',
      'first time, ms',
      'warm, ms',
      'pdfkit on the page, ms',
      'warm / pdfkit',
      'first page seen: first time, warm',
      'share of the whole',
      'longest block, ms: ours / pdfkit',
    ],
    counts.map((count) => [
      `${count}`,
      number(seen(count, ({ first }) => first.ms)),
      number(seen(count, (round) => round.warm.ms)),
      number(seen(count, ({ pdfkit }) => pdfkit.ms)),
      number(
        seen(count, (round) => round.warm.ms / round.pdfkit.ms),
        2,
      ),
      `${number(seen(count, ({ firstPreview }) => firstPreview.ms))}, ${number(seen(count, ({ warmPreview }) => warmPreview.ms))}`,
      `${number(
        seen(count, ({ firstPreview, first }) => firstPreview.ms / first.ms),
        2,
      )}, ${number(
        seen(count, (round) => round.warmPreview.ms / round.warm.ms),
        2,
      )}`,
      `${number(seen(count, ({ first }) => first.block))} / ${number(seen(count, ({ pdfkit }) => pdfkit.block))}`,
    ]),
  )}`,
);

const dist = process.env.BENCH_DIST ?? 'dist';
const firstScreen = existsSync(join(dist, 'index.html')) ? (await browser.printFilesFirst(dist)).length : Number.NaN;
const { workerKb } = browser;
await browser.close();

const ours = 'ours';
const share = 'of the whole';
const aims: Aim[] = [
  ...([240, 1000] as const).flatMap((count): Aim[] => [
    {
      what: `${count} cards, cold`,
      aim: 1.5,
      least: 1.2,
      unit: '× pdfkit',
      found: against(ours, 'pdfkit', count, coldCpu),
    },
    {
      what: `${count} cards, warm`,
      aim: 1.5,
      least: 1.2,
      unit: '× pdfkit',
      found: against(ours, 'pdfkit', count, warmCpu),
    },
    { what: `${count} cards, cold`, aim: 0.45, unit: '× react-pdf', found: against(ours, 'react-pdf', count, coldCpu) },
  ]),
  { what: 'growth a card', aim: 1, unit: '× pdfkit', found: growthRatio(ours, coldCpu) },
  ...counts.map(
    (count): Aim => ({
      what: `peak memory, ${count} cards`,
      aim: 1.4,
      unit: '× pdfkit',
      found: against(ours, 'pdfkit', count, peak),
    }),
  ),
  ...counts.map(
    (count): Aim => ({
      what: `file, ${count} cards`,
      aim: 1.1,
      unit: '× pdfkit',
      found: against(ours, 'pdfkit', count, bytes),
    }),
  ),
  { what: 'longest block, 240 cards', aim: 50, unit: 'ms', digits: 0, found: seen(240, ({ first }) => first.block) },
  {
    what: 'first page seen, 240 cards, first time',
    aim: 0.25,
    unit: share,
    found: seen(240, (round) => round.firstPreview.ms / round.first.ms),
  },
  {
    what: 'first page seen, 240 cards, warm',
    aim: 0.25,
    unit: share,
    found: seen(240, (round) => round.warmPreview.ms / round.warm.ms),
  },
  { what: 'print worker, gzip', aim: 350, unit: 'kB', digits: 1, found: workerKb },
  { what: 'print files on the first screen', aim: 0, unit: '', found: firstScreen },
  {
    what: 'pages, marks, backs off the model',
    aim: 0.05,
    unit: 'mm',
    digits: 4,
    found: Math.max(...(['box', 'marks', 'backs'] as const).map((of) => worst(ours, (checked) => checked[of]))),
  },
  {
    what: 'boxes for print shops off the model',
    aim: 0.05,
    unit: 'mm',
    digits: 4,
    found: await shopBoxesOff(deckOf(54)),
  },
  { what: 'texts lost', aim: 0, unit: '', found: worst(ours, ({ lost }) => lost) },
];
say(`\n${table(['aim (times by CPU)', 'at most', 'found', ''], aimRows(aims))}`);

for (const count of [240, 1000] as const) {
  const spent = profileMaker(built, ours, fileOf(`deck-${count}.json`));
  const total = Object.entries(spent).reduce((sum, [place, ms]) => sum + (place === '(idle)' ? 0 : ms), 0);
  const rows = Object.entries(spent)
    .filter(([place, ms]) => place !== '(idle)' && ms / total > 0.01)
    .sort(([, a], [, b]) => b - a)
    .map(([place, ms]) => [place, number(ms), `${number((100 * ms) / total)} %`]);
  say(`\n${table([`Vejkort, ${count} cards, cold: where the time goes`, 'ms', 'share'], rows)}`);
}
