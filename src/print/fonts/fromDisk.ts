import { readFileSync } from 'node:fs';
import type { FontName } from '../layout/displayList.ts';
import { createFontSet, type FontFiles, type FontPart, type FontSet, weightOf } from './fontSet.ts';

/** The fonts for the command line, the content check and the tests: read from this folder. */
export function fontsFromDisk(): FontSet {
  const file = (name: FontName, part: FontPart) =>
    new Uint8Array(readFileSync(new URL(`./overpass-${part}-${weightOf[name]}.ttf`, import.meta.url)));
  const files = Object.fromEntries(
    (Object.keys(weightOf) as FontName[]).map((name) => [
      name,
      { latin: file(name, 'latin'), 'latin-ext': file(name, 'latin-ext') },
    ]),
  ) as FontFiles;
  return createFontSet(files);
}
