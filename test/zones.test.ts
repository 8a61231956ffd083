import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from './support/zoneCheck.ts';
import { zones } from './support/zones.ts';

const files = readdirSync('src', { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

describe('imports go down only', () => {
  it('in every file of src', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => checkFile(file, readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
  });

  it('and every folder of src has its line in the table', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !zones[name])).toEqual([]);
  });
});

describe('the check sees a forbidden import', () => {
  const forbidden: [why: string, file: string, code: string][] = [
    ['a rule reads the store', 'model/road.ts', "import { useStore } from '../store/state.ts';"],
    ['only its types', 'model/road.ts', "import type { State } from '../store/state.ts';"],
    ['as an inline type', 'model/road.ts', "export type T = import('../store/state.ts').State;"],
    ['passed on', 'model/road.ts', "export * from '../ui/Button.tsx';"],
    ['passed on by name', 'ui/Button.tsx', "export { x } from '../store/state.ts';"],
    ['loaded later', 'ui/Button.tsx', "const later = () => import('../store/state.ts');"],
    [
      'loaded later by a template',
      'ui/Button.tsx',
      ['const later = (x) => import(`../boards/$', '{x}/Board.tsx`);'].join(''),
    ],
    ['by a pattern', 'ui/all.ts', "const all = import.meta.glob(['./x/*.ts', '../boards/*/board.ts']);"],
    ['as a worker', 'library/Decks.tsx', "new Worker(new URL('../print/worker.ts', import.meta.url));"],
    ['with a suffix', 'library/Decks.tsx', "import W from '../print/worker.ts?worker&inline';"],
    ['from the top of the project', 'model/road.ts', "import x from '/src/store/state.ts';"],
    ['somebody imports app', 'library/Decks.tsx', "import { routes } from '../app/routes.ts';"],
    ['print reads the store', 'print/poster.ts', "import { useStore } from '../store/state.ts';"],
    ['one board imports another', 'boards/line/Board.tsx', "import { Sign } from '../road/Sign.tsx';"],
    ['what boards share knows one of them', 'boards/notes/NoteList.tsx', "import { Sign } from '../road/Sign.tsx';"],
    ['facilitate knows a board', 'facilitate/Player.tsx', "import { Sign } from '../boards/road/Sign.tsx';"],
    ['a folder without a line in the table', 'extras/x.ts', "import '../model/text.ts';"],
    ['something outside src', 'app/x.ts', "import x from '../../test/support/zones.ts';"],
    ['drag outside its door', 'boards/road/Board.tsx', "import { useDrag } from 'react-dnd';"],
    ['a drag backend outside its door', 'app/App.tsx', "import { DndProvider } from 'react-dnd-multi-backend';"],
    ['the PDF engine outside its door', 'app/App.tsx', "import { pdf } from '@react-pdf/renderer';"],
    ['Yjs outside its door', 'boards/road/Board.tsx', "import * as Y from 'yjs';"],
    ['React in a rule', 'model/road.ts', "import { useState } from 'react';"],
    ['the clock in a rule', 'model/timer.ts', 'export const now = () => Date.now();'],
    ['today in a rule', 'model/timer.ts', 'export const today = () => new Date();'],
    ['dice in a rule', 'model/road.ts', 'export const id = () => Math.random();'],
    ['another machine', 'app/App.tsx', "fetch('https://example.org/x');"],
    ['another machine in a template', 'app/App.tsx', ['fetch(`https://example.org/$', '{1}`);'].join('')],
  ];
  it.each(forbidden)('%s', (_why, file, code) => {
    expect(checkFile(file, code)).toHaveLength(1);
  });

  const allowed: [why: string, file: string, code: string][] = [
    ['a board asks the store', 'boards/road/Board.tsx', "import { useStore } from '../../store/state.ts';"],
    [
      'a board and the notes all boards share',
      'boards/road/Board.tsx',
      "import { NoteList } from '../notes/NoteList.tsx';",
    ],
    ['a board and what all boards share', 'boards/road/board.ts', "import type { Board } from '../board.ts';"],
    ['the registry knows every board', 'boards/registry.ts', "import { road } from './road/board.ts';"],
    ['facilitate asks the registry', 'facilitate/Player.tsx', "import { boards } from '../boards/registry.ts';"],
    ['a time that was handed in', 'model/timer.ts', 'export const day = (ms: number) => new Date(ms);'],
    ['the name of a picture language', 'ui/Sign.tsx', "const ns = 'http://www.w3.org/2000/svg';"],
    ['react-dom is not react', 'main.tsx', "import { createRoot } from 'react-dom/client';"],
  ];
  it.each(allowed)('and lets pass: %s', (_why, file, code) => {
    expect(checkFile(file, code)).toEqual([]);
  });

  it('and the compiler sees a rule that reaches for the screen', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vejkort-zones-'));
    writeFileSync(join(folder, 'rule.ts'), 'export const title = (): string => document.title;\n');
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: resolve('src/model/tsconfig.json'), include: ['.'] }),
    );
    let said = '';
    try {
      execFileSync('npx', ['tsc', '--noEmit', '-p', folder], { shell: process.platform === 'win32' });
    } catch (error) {
      said = String((error as { stdout?: unknown }).stdout);
    }
    rmSync(folder, { recursive: true });
    expect(said).toContain("Cannot find name 'document'");
  });
});
