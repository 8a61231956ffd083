/**
 * `npm run proofs`: one sheet of every kind of print (test/print/kinds.ts) against its stored picture. What differs is written to
 * a temporary folder as it was, as it is, and with what differs in red. `-- --accept [name …]` stores what is printed now.
 */
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fontsFromDisk } from '../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../src/print/job.ts';
import { kinds } from '../test/print/kinds.ts';
import { type Compared, compareWithProofs, isSame, proofFile, writePng } from '../test/support/proofs.ts';

const { values, positionals } = parseArgs({ options: { accept: { type: 'boolean' } }, allowPositionals: true });
const asked = kinds.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const fonts = fontsFromDisk();
const folder = mkdtempSync(join(tmpdir(), 'vejkort-proofs-'));
let wrong = positionals.filter((name) => !kinds.some((kind) => kind.name === name)).length;
if (wrong > 0) say(`Kendte · Known: ${kinds.map(({ name }) => name).join(' ')}`);

for (const { name, job, pages } of asked)
  for (const compared of await compareWithProofs(name, layOutJob(job, fonts), pages, fonts)) {
    if (isSame(compared)) say(`✓ ${compared.name}`);
    else if (values.accept) {
      writePng(proofFile(compared.name), compared.actual);
      say(`+ ${compared.name} gemt · stored`);
    } else {
      wrong += 1;
      show(compared);
    }
  }
process.exitCode = wrong > 0 ? 1 : 0;

/** Writes the pictures of a page that is not as it was. */
function show({ name, actual, diff, different }: Compared): void {
  const file = (what: string) => join(folder, `${name}-${what}.png`);
  if (existsSync(proofFile(name))) copyFileSync(proofFile(name), file('proof'));
  writePng(file('actual'), actual);
  if (diff) writePng(file('diff'), diff);
  const how = different === undefined ? 'intet prøvetryk · no proof' : `${different} px`;
  say(`✗ ${name}: ${how} · ${file('actual')}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
