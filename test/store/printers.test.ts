import { beforeEach, expect, test, vi } from 'vitest';
import { unnamedPrinter } from '../../src/model/printers.ts';
import { presetPrinting } from '../../src/model/printing.ts';

let kept: Map<string, string>;

/** A window that opens now on this computer. */
async function newWindow() {
  vi.resetModules();
  const { useSettings, forgetSettings } = await import('../../src/store/settings.ts');
  const printers = await import('../../src/store/printers.ts');
  return { ...printers, forgetSettings, inUse: () => printers.printerIn(useSettings.getState()), useSettings };
}

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

test('there is a printer before anybody has named one, and it moves nothing', async () => {
  expect((await newWindow()).inUse()).toEqual(unnamedPrinter);
});

test('a printer with its two numbers is there in the next window, with what was chosen on it for each way of printing', async () => {
  const first = await newWindow();
  first.namePrinter('Kopirummet', { x: 1.5, y: -2 });
  first.rememberCards({ ...presetPrinting.officeTwoSided, look: 'grey' });
  first.rememberPreset('printShop');
  first.rememberCards({ ...presetPrinting.printShop, bleed: 5 });
  const { inUse } = await newWindow();
  expect(inUse()).toMatchObject({ name: 'Kopirummet', offset: { x: 1.5, y: -2 }, preset: 'printShop' });
  expect(inUse().cards.printShop.bleed).toBe(5);
  expect(inUse().cards.officeTwoSided.look).toBe('grey');
  expect(inUse().cards.officeOneSided).toEqual(presetPrinting.officeOneSided);
});

test('what belongs to one pile of paper is not remembered', async () => {
  const { rememberCards, inUse } = await newWindow();
  rememberCards({ ...presetPrinting.officeTwoSided, copies: 4, sheets: '2-3', firstSlot: 5, paper: 'a3' });
  expect(inUse().cards.officeTwoSided).toEqual({ ...presetPrinting.officeTwoSided, paper: 'a3' });
});

test('choices go back to what is right by default, one way of printing at a time', async () => {
  const { rememberCards, rememberPreset, forgetCards, inUse } = await newWindow();
  rememberCards({ ...presetPrinting.officeTwoSided, look: 'ink' });
  rememberPreset('officeOneSided');
  rememberCards({ ...presetPrinting.officeOneSided, look: 'grey' });
  forgetCards();
  expect(inUse().cards.officeOneSided.look).toBe('colour');
  expect(inUse().cards.officeTwoSided.look).toBe('ink');
});

test('a forgotten printer is gone, and the one without a name is in use again', async () => {
  const { namePrinter, forgetPrinter, changePrinter, inUse, useSettings } = await newWindow();
  const id = namePrinter('Nord', { x: 1, y: 1 });
  changePrinter(id, { offset: { x: 0, y: 2 } });
  expect(inUse().offset).toEqual({ x: 0, y: 2 });
  forgetPrinter(id);
  forgetPrinter(unnamedPrinter.id);
  expect(useSettings.getState().printers).toEqual([unnamedPrinter]);
  expect(inUse()).toEqual(unnamedPrinter);
});

test('“Ryd denne pc” forgets the printers too', async () => {
  const { namePrinter, forgetSettings, useSettings } = await newWindow();
  namePrinter('Nord', { x: 1, y: 1 });
  forgetSettings();
  expect(useSettings.getState().printers).toEqual([unnamedPrinter]);
  expect(kept.size).toBe(0);
});

test('printers that make no sense are read so far as they do', async () => {
  const stored = [
    {
      id: 'a',
      name: 'Syd',
      offset: { x: 900, y: 'left' },
      preset: 'fax',
      cards: { printShop: { bleed: 12, qr: true } },
    },
    { id: 'b', name: '  ' },
    { name: 'without id' },
    'Nord',
    null,
  ];
  kept.set('vejkort-settings', JSON.stringify({ state: { printers: stored, printer: 'a' }, version: 0 }));
  const { inUse, useSettings } = await newWindow();
  expect(useSettings.getState().printers.map(({ id }) => id)).toEqual([unnamedPrinter.id, 'a']);
  expect(inUse()).toEqual({
    ...unnamedPrinter,
    id: 'a',
    name: 'Syd',
    cards: { ...presetPrinting, printShop: { ...presetPrinting.printShop, qr: true } },
  });
});
