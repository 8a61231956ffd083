import { create } from 'zustand';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import type { Id } from '../model/course.ts';
import { readPrinters, unnamedPrinter } from '../model/printers.ts';
import type { Printer } from '../model/printing.ts';
import { citizenWords, defaultTerms, profiles, type Terms } from '../model/terms.ts';
import { type Lang, languages } from '../model/text.ts';
import { onNews } from './bulletin.ts';

/** Settings of this browser, the same in all its windows. */
export type Settings = {
  lang: Lang;
  wallTheme: 'light' | 'asphalt';
  /** The timer's signal is silent. */
  muted: boolean;
  /** The course that "continue" leads to. */
  lastCourse: Id | null;
  /** The workplace's words, for reading and printing outside a course; those of the course opened last. */
  terms: Terms;
  /** Printers by name; first the one without, which is always there. */
  printers: Printer[];
  /** The printer in use. */
  printer: Id;
};

export const settingsKey = 'vejkort-settings';

/** English for those whose browser speaks English, Danish for everybody else. */
function firstSettings(): Settings {
  const english = typeof navigator !== 'undefined' && /^en\b/i.test(navigator.language ?? '');
  return {
    lang: english ? 'en' : 'da',
    wallTheme: 'light',
    muted: false,
    lastCourse: null,
    terms: defaultTerms,
    printers: [unnamedPrinter],
    printer: unnamedPrinter.id,
  };
}

/** localStorage where it is allowed; what cannot be kept holds in this window only, without a word: it is no loss. */
const tolerant: StateStorage = {
  getItem: (name) => attempt(() => localStorage.getItem(name)) ?? null,
  setItem: (name, value) => attempt(() => localStorage.setItem(name, value)),
  removeItem: (name) => attempt(() => localStorage.removeItem(name)),
};

function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

export const useSettings = create<Settings>()(
  persist(firstSettings, {
    name: settingsKey,
    storage: createJSONStorage(() => tolerant),
    merge: (stored, first) => ({ ...first, ...readable(stored) }),
  }),
);

/** Changes settings, in all windows. */
export function setSettings(settings: Partial<Settings>): void {
  useSettings.setState(settings);
}

/** Back to what a first visitor sees, with nothing kept. */
export function forgetSettings(): void {
  useSettings.setState(firstSettings());
  useSettings.persist.clearStorage();
}

/** The settings of a stored value that we understand; it may come from another version or another hand. */
function readable(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const { lang, wallTheme, muted, lastCourse, terms, printers, printer }: Record<string, unknown> = { ...stored };
  const knownLang = languages.find((known) => known === lang);
  return {
    ...(knownLang === undefined ? {} : { lang: knownLang }),
    ...(wallTheme === 'light' || wallTheme === 'asphalt' ? { wallTheme } : {}),
    ...(typeof muted === 'boolean' ? { muted } : {}),
    ...(typeof lastCourse === 'string' || lastCourse === null ? { lastCourse } : {}),
    ...readableTerms(terms),
    printers: readPrinters(printers),
    ...(typeof printer === 'string' ? { printer } : {}),
  };
}

function readableTerms(stored: unknown): { terms?: Terms } {
  if (typeof stored !== 'object' || stored === null) return {};
  const { profile, citizen }: Record<string, unknown> = { ...stored };
  const knownProfile = profiles.find((known) => known === profile);
  const knownCitizen = citizenWords.find((known) => known === citizen);
  return knownProfile && knownCitizen ? { terms: { profile: knownProfile, citizen: knownCitizen } } : {};
}

onNews((news) => {
  if (news.kind === 'cleared') forgetSettings();
});

if (typeof window !== 'undefined')
  window.addEventListener('storage', (event) => {
    if (event.key === settingsKey && event.newValue !== null) void useSettings.persist.rehydrate();
  });
