/** `npm run content`: checks everything in content/, counts it, and writes the schemas editors use for help. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Compiled, compileContent, kindNames } from '../src/content/compiler/compile.ts';
import { idListFile } from '../src/content/compiler/idList.ts';
import { jsonSchemas } from '../src/content/compiler/jsonSchemas.ts';
import { printProblems } from '../src/content/compiler/print.ts';
import { printFit } from './printFit.ts';

const help = `npm run content [-- --accept]

  Tjekker alle filer i content/ og skriver alle fejl med fil og linje.
  --accept  sætter nye id’er på listen over udgivne (content/${idListFile})

  Checks all files in content/ and prints every mistake with file and line.
  --accept  puts new ids on the list of published ones (content/${idListFile})

  0: alt er i orden / all is well   1: fejl / mistakes   2: ukendt ønske / unknown option
`;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

process.exitCode = await run('content');

async function run(dir: string): Promise<number> {
  const options = readOptions();
  if (options === undefined || options.help) {
    say(help);
    return options === undefined ? 2 : 0;
  }
  const compiled = await compileContent(dir, printFit);
  if (compiled.problems.length > 0) {
    say(printProblems(compiled.problems, dir));
    return 1;
  }
  await writeSchemas(join(dir, '.schemas'), compiled);
  say(summary(compiled));
  if (compiled.newIds.length === 0) return 0;
  if (options.accept) {
    await writeFile(join(dir, idListFile), compiled.idList);
    say(`\n${compiled.newIds.length} nye id’er er sat på listen / new ids put on the list: ${dir}/${idListFile}`);
    return 0;
  }
  say(`\nNye id’er, der ikke er på listen endnu / new ids that are not on the list yet:`);
  for (const id of compiled.newIds) say(`  ${id}`);
  say(`Er de rigtige? De kan aldrig ændres bagefter. Så kør: npm run content -- --accept`);
  say(`Are they right? They can never be changed afterwards. Then run: npm run content -- --accept`);
  return 1;
}

function readOptions(): { accept: boolean; help: boolean } | undefined {
  try {
    const { values } = parseArgs({ options: { accept: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
    return { accept: values.accept === true, help: values.help === true };
  } catch {
    return undefined;
  }
}

async function writeSchemas(folder: string, { ids }: Compiled): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [kind, text] of jsonSchemas(ids)) {
    const file = join(folder, `${kind}.json`);
    const before = await readFile(file, 'utf8').catch(() => '');
    if (before !== text) await writeFile(file, text);
  }
}

/** One line a kind: its files, and what stands in them by the names of their lists (`cards 40 · ways 4`). */
function summary({ content, ids }: Compiled): string {
  const lines = kindNames.map((kind) => {
    const parts = [...ids]
      .filter(([label]) => label.startsWith(`${kind}/`))
      .map(([label, found]) => `${label.slice(kind.length + 1)} ${found.length}`);
    return `  ${kind.padEnd(10)}${String(content[kind].length).padStart(3)}  ${parts.join(' · ')}`.trimEnd();
  });
  return ['Indholdet er i orden / the content is sound', ...lines].join('\n');
}
