import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';

let dir: string;
const card = (id: string) => `decks/cards ${id}`;
const deckFile = () => join(dir, 'decks', 'tillid.yml');
const inDeck = async (from: string, to: string) => {
  const text = await readFile(deckFile(), 'utf8');
  await writeFile(deckFile(), text.replace(from, to));
};
const told = async () => (await compileContent(dir)).problems.map(({ file, what }) => `${file}: ${what.en}`);

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vejkort-ids-'));
  // One deck and the values its cards name: enough of the content, and quick to read.
  for (const file of ['decks/tillid.yml', 'values/demo.yml']) await cp(join('content', file), join(dir, file));
  await writeFile(join(dir, 'ids.txt'), (await compileContent(dir)).idList);
});
afterEach(() => rm(dir, { recursive: true }));

test('a new card is new until it is accepted, and then known', async () => {
  await inDeck('id: tillid-40', 'id: tillid-41');
  await writeFile(join(dir, 'ids.txt'), '');
  const before = await compileContent(dir);
  expect(before.newIds).toContain(card('tillid-41'));
  await writeFile(join(dir, 'ids.txt'), before.idList);
  expect((await compileContent(dir)).newIds).toEqual([]);
});

test('a card whose id is changed is missed, and the new id is new', async () => {
  await inDeck('id: tillid-05', 'id: tillid-905');
  expect(await told()).toEqual(['ids.txt: The id tillid-05 is published but is gone.']);
  expect((await compileContent(dir)).newIds).toEqual([card('tillid-905')]);
});

test('a retired id may be gone but never come back', async () => {
  const list = join(dir, 'ids.txt');
  await writeFile(list, (await readFile(list, 'utf8')).replace(card('tillid-05'), `${card('tillid-05')} retired`));
  expect(await told()).toEqual(['decks/tillid.yml: “tillid-05” has been retired.']);
  await inDeck('id: tillid-05', 'id: tillid-905');
  expect(await told()).toEqual([]);
  expect((await compileContent(dir)).idList).toContain(`${card('tillid-05')} retired\n`);
});

test('a file that cannot be read is told as that, not as forty missing cards', async () => {
  await inDeck('id: tillid\n', 'id: "tillid\n');
  const files = (await compileContent(dir)).problems.map(({ file }) => file);
  expect(new Set(files)).toEqual(new Set(['decks/tillid.yml']));
});

test('nor as forty cards with unknown values', async () => {
  await writeFile(join(dir, 'values', 'demo.yml'), 'id: "demo\n');
  const files = (await compileContent(dir)).problems.map(({ file }) => file);
  expect(new Set(files)).toEqual(new Set(['values/demo.yml']));
});

test('a folder that is not there is an error of the machine, not of an author', async () => {
  await expect(compileContent(join(dir, 'no-such-folder'))).rejects.toThrow('no-such-folder');
});
