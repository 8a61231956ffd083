import { readFileSync } from 'node:fs';
import { fontFile } from './fontFiles.ts';
import { createFontSet, type FontSet } from './fontSet.ts';

/** The fonts for the command line, the content check and the tests: read from this folder, each when it is first used. */
export const fontsFromDisk = (): FontSet =>
  createFontSet((font, part) => new Uint8Array(readFileSync(new URL(`./${fontFile(font, part)}`, import.meta.url))));
