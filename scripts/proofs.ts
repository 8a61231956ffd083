/**
 * `npm run proofs`: one sheet of every kind of print (test/print/kinds.ts) against its stored picture. What differs is written to
 * a temporary folder as it was, as it is, and with what differs in red. `-- --accept [name …]` stores what is printed now.
 * `-- --all`: every card of every deck in every size and language instead, its words read back and its ink inside its safe zone;
 * takes some minutes.
 */
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileContent } from '../src/content/compiler/compile.ts';
import { printProblems } from '../src/content/compiler/print.ts';
import { type CardPrinting, type CardSizeName, cardSizes } from '../src/model/printing.ts';
import { defaultTerms } from '../src/model/terms.ts';
import { languages } from '../src/model/text.ts';
import { fontsFromDisk } from '../src/print/fonts/fromDisk.ts';
import { deckToPrint } from '../src/print/fromContent.ts';
import { layOutJob } from '../src/print/job.ts';
import { kinds } from '../test/print/kinds.ts';
import { cardFaults } from '../test/support/cardFaults.ts';
import { type Compared, compareWithProofs, isSame, proofFile, writePng } from '../test/support/proofs.ts';

const { values, positionals } = parseArgs({
  options: { accept: { type: 'boolean' }, all: { type: 'boolean' } },
  allowPositionals: true,
});
const fonts = fontsFromDisk();

/** Cards as they are in every size, and large. */
const choices: Partial<CardPrinting>[] = [
  ...(Object.keys(cardSizes) as CardSizeName[]).map((size) => ({ size })),
  { size: 'officeLarge', largePrint: true },
];

const wrong = values.all ? await everyCard() : await everyKind();
process.exitCode = wrong > 0 ? 1 : 0;

/** Compares the kinds asked for, or all. Returns how many pages are wrong. */
async function everyKind(): Promise<number> {
  const unknown = positionals.filter((name) => !kinds.some((kind) => kind.name === name));
  if (unknown.length > 0) {
    say(`✗ ${unknown.join(' ')}. Kendte · Known: ${kinds.map(({ name }) => name).join(' ')}`);
    return unknown.length;
  }
  const folder = mkdtempSync(join(tmpdir(), 'vejkort-proofs-'));
  let faults = 0;
  for (const { name, job, pages } of kinds.filter(
    (kind) => positionals.length === 0 || positionals.includes(kind.name),
  ))
    for (const compared of await compareWithProofs(name, layOutJob(job, fonts), pages, fonts)) {
      if (isSame(compared)) say(`✓ ${compared.name}`);
      else if (values.accept) {
        writePng(proofFile(compared.name), compared.actual);
        say(`+ ${compared.name} gemt · stored`);
      } else {
        faults += 1;
        show(compared, folder);
      }
    }
  return faults;
}

/** Prints all cards of the content in all sizes. Returns how many faults there are. */
async function everyCard(): Promise<number> {
  const { content, problems } = await compileContent('content');
  if (problems.length > 0) say(printProblems(problems));
  let faults = problems.length;
  for (const deck of content.decks)
    for (const lang of languages) {
      const data = deckToPrint(deck, lang, defaultTerms, content);
      const found: string[] = [];
      for (const choice of choices)
        for (const fault of await cardFaults(data, lang, choice, fonts)) found.push(`${choice.size}: ${fault}`);
      say(`${found.length > 0 ? '✗' : '✓'} ${deck.id} ${lang}, ${data.cards.length} × ${choices.length}`);
      for (const fault of found) say(`    ${fault}`);
      faults += found.length;
    }
  return faults;
}

/** Writes the pictures of a page that is not as it was. */
function show({ name, actual, diff, different }: Compared, folder: string): void {
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
