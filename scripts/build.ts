/**
 * `npm run build`: the site and the single file in dist/, the site's decks as ready files, and the budget of the first screen,
 * which stops the build.
 */
import { build, type Rolldown } from 'vite';
import { budgetTable, type Chunk, checkBudget } from './budget.ts';
import { makeReady } from './ready.ts';

const outputs = await buildBoth().catch((error: unknown): never => {
  // What is wrong with the content or the code is in the message; the stack is only the bundler's own.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
// Workers come out of the build as finished files; they are shown, and belong to no first screen.
const chunks = outputs
  .flatMap(({ output }) => output)
  .flatMap((part): Chunk[] => {
    if (part.type === 'chunk') return [part];
    if (!part.fileName.endsWith('.js')) return [];
    return [{ fileName: part.fileName, code: String(part.source), isEntry: false, imports: [], moduleIds: [] }];
  });
const report = checkBudget(chunks);
process.stdout.write(`${budgetTable(report)}\n`);
for (const problem of report.problems) console.error(problem);
if (report.problems.length > 0) process.exit(1);
const started = performance.now();
const ready = Object.keys(await makeReady('dist')).length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(`dist/print/ (${ready} kortsæt klar · decks ready, ${seconds} s)\n`);
process.stdout.write('dist/ (siden · the site), dist/vejkort.html (én fil · one file)\n');

/** The site first, as it empties dist/, then the single file beside it. @returns what the site was built into. */
async function buildBoth(): Promise<Rolldown.RolldownOutput[]> {
  const site = await build({ mode: 'production', logLevel: 'warn' });
  await build({ mode: 'single', logLevel: 'warn' });
  return (Array.isArray(site) ? site : [site]) as Rolldown.RolldownOutput[];
}
