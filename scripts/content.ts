/** `npm run content`: checks everything in content/, counts it, and writes the schemas editors use for help. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Checks, type Compiled, compileContent, kindNames } from '../src/content/compiler/compile.ts';
import { editionsFile, writeEditions } from '../src/content/compiler/deckEditions.ts';
import { idListFile } from '../src/content/compiler/idList.ts';
import { jsonSchemas } from '../src/content/compiler/jsonSchemas.ts';
import { printProblems } from '../src/content/compiler/print.ts';
import { listNearest, nearCheck } from '../src/content/compiler/proof/nearCheck.ts';
import { ownWordsFile } from '../src/content/compiler/proof/ownWords.ts';
import { spellingCheck } from '../src/content/compiler/proof/spellingCheck.ts';
import { printFit } from './printFit.ts';

const help = `npm run content [-- --accept | --near 50 | --spelling]

  Tjekker alle filer i content/ og skriver alle fejl med fil og linje.
  --accept    sætter nye id’er på listen over udgivne (content/${idListFile}) og giver ændrede kortsæt et nyt nummer på
              udgaven (content/${editionsFile})
  --near 50   viser de 50 par af kort og spørgsmål, der ligner hinanden mest
  --spelling  tjekker kun stavningen (ordbøger og content/${ownWordsFile})

  Checks all files in content/ and prints every mistake with file and line.
  --accept    puts new ids on the list of published ones (content/${idListFile}) and gives decks that changed the next
              number of edition (content/${editionsFile})
  --near 50   shows the 50 pairs of cards and questions that are most alike
  --spelling  checks the spelling only (dictionaries and content/${ownWordsFile})

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
  const compiled = await compileContent(dir, checksFor(options, dir));
  if (compiled.problems.length > 0) {
    say(printProblems(compiled.problems, dir));
    return 1;
  }
  if (options.spelling) {
    say('Stavningen er i orden / the spelling is right');
    return 0;
  }
  if (options.near !== undefined) {
    say(listNearest(compiled.content, options.near));
    return 0;
  }
  await writeSchemas(join(dir, '.schemas'), compiled);
  say(summary(compiled));
  if (compiled.newIds.length === 0 && !compiled.editionsChanged) return 0;
  if (options.accept) {
    await writeFile(join(dir, idListFile), compiled.idList);
    await writeFile(join(dir, editionsFile), writeEditions(compiled.editions));
    say(`\n${compiled.newIds.length} nye id’er er sat på listen / new ids put on the list: ${dir}/${idListFile}`);
    if (compiled.editionsChanged) say(`Kortsæt i nye udgaver / decks in new editions: ${dir}/${editionsFile}`);
    return 0;
  }
  if (compiled.editionsChanged) {
    say('\nKort er ændret, siden deres udgave fik et nummer. Kør: npm run content -- --accept');
    say('Cards have changed since their edition got its number. Run: npm run content -- --accept');
  }
  if (compiled.newIds.length === 0) return 1;
  say(`\nNye id’er, der ikke er på listen endnu / new ids that are not on the list yet:`);
  for (const id of compiled.newIds) say(`  ${id}`);
  say(`Er de rigtige? De kan aldrig ændres bagefter. Så kør: npm run content -- --accept`);
  say(`Are they right? They can never be changed afterwards. Then run: npm run content -- --accept`);
  return 1;
}

/** All checks, unless only the spelling or the list of near pairs was wished for. */
function checksFor({ spelling, near }: Options, dir: string): Checks {
  if (near !== undefined) return () => [];
  const checks = spelling ? [spellingCheck(dir)] : [printFit, nearCheck, spellingCheck(dir)];
  return async (content, locate) => (await Promise.all(checks.map((check) => check(content, locate)))).flat();
}

type Options = { accept: boolean; help: boolean; spelling: boolean; near?: number };

/** `undefined` for a wish that is not in the help. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        accept: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        near: { type: 'string' },
        spelling: { type: 'boolean' },
      },
    });
    const { accept = false, help = false, spelling = false } = values;
    if (values.near === undefined) return { accept, help, spelling };
    const near = Number(values.near);
    return Number.isInteger(near) && near > 0 ? { accept, help, spelling, near } : undefined;
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
