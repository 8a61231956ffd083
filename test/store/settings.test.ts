import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unnamedPrinter } from '../../src/model/printers.ts';

/** The settings of a window that opens now, in a browser with this storage and language. */
async function newWindow(language = 'da-DK') {
  vi.resetModules();
  vi.stubGlobal('navigator', { language });
  return import('../../src/store/settings.ts');
}

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['da-DK', 'da'],
  ['en-GB', 'en'],
  ['de', 'da'],
  ['', 'da'],
])('a browser that speaks %j begins in %s', async (language, lang) => {
  const { useSettings } = await newWindow(language);
  expect(useSettings.getState().lang).toBe(lang);
});

test('what is chosen is there in the next window', async () => {
  const first = await newWindow();
  const terms = { profile: 'state', citizen: 'barn' } as const;
  first.setSettings({ lang: 'en', wallTheme: 'asphalt', muted: true, lastCourse: 'c1', terms });
  const { useSettings } = await newWindow();
  expect(useSettings.getState()).toMatchObject({
    lang: 'en',
    wallTheme: 'asphalt',
    muted: true,
    lastCourse: 'c1',
    terms,
  });
});

test('settings that make no sense are as if never chosen', async () => {
  kept.set(
    'vejkort-settings',
    JSON.stringify({ state: { lang: 'fr', muted: 'yes', wallTheme: 'asphalt', x: 1 }, version: 0 }),
  );
  const { useSettings } = await newWindow();
  expect(useSettings.getState()).toEqual({
    lang: 'da',
    wallTheme: 'asphalt',
    muted: false,
    lastCourse: null,
    terms: { profile: 'municipality', citizen: 'borger' },
    printers: [unnamedPrinter],
    printer: unnamedPrinter.id,
  });
  kept.set('vejkort-settings', 'not json {');
  expect((await newWindow()).useSettings.getState().lang).toBe('da');
});

test('a browser that blocks storage keeps them for this window', async () => {
  vi.stubGlobal('localStorage', undefined);
  const { useSettings, setSettings } = await newWindow();
  setSettings({ muted: true });
  expect(useSettings.getState().muted).toBe(true);
});

test('forgotten settings are not kept anywhere', async () => {
  const { useSettings, setSettings, forgetSettings } = await newWindow();
  setSettings({ lastCourse: 'c1', muted: true });
  forgetSettings();
  expect(useSettings.getState()).toMatchObject({ lastCourse: null, muted: false });
  expect(kept.size).toBe(0);
});
