import type { FontName } from '../layout/displayList.ts';
import { createFontSet, type FontPart, type FontSet } from './fontSet.ts';
import regular from './overpass-latin-400.ttf?url';
import bold from './overpass-latin-700.ttf?url';
import extra from './overpass-latin-800.ttf?url';
import regularExt from './overpass-latin-ext-400.ttf?url';
import boldExt from './overpass-latin-ext-700.ttf?url';
import extraExt from './overpass-latin-ext-800.ttf?url';
import serif from './source-serif-4-latin-400.ttf?url';
import serifBold from './source-serif-4-latin-700.ttf?url';
import serifExt from './source-serif-4-latin-ext-400.ttf?url';
import serifBoldExt from './source-serif-4-latin-ext-700.ttf?url';

const urls: Record<FontName, Record<FontPart, string>> = {
  regular: { latin: regular, 'latin-ext': regularExt },
  bold: { latin: bold, 'latin-ext': boldExt },
  extra: { latin: extra, 'latin-ext': extraExt },
  serif: { latin: serif, 'latin-ext': serifExt },
  serifBold: { latin: serifBold, 'latin-ext': serifBoldExt },
};

/** A font file could not be fetched. */
export class FontError extends Error {}

/** Thrown in the middle of a job by the first word set in a font that is not here yet. */
class FontMissing extends Error {
  readonly url: string;

  constructor(url: string) {
    super(`Not fetched yet: ${url}`);
    this.url = url;
  }
}

/**
 * The fonts in the browser: files beside the site, or data inside the single HTML file. What every job uses is fetched at once,
 * the rest when a job first asks for it; the job then begins again, so it must be one that may. The promise rejects with a
 * `FontError` when a file cannot be read, and with whatever the job throws.
 */
export function fontsFromUrls(): <T>(job: (fonts: FontSet) => T | Promise<T>) => Promise<T> {
  const files = new Map<string, Uint8Array>();
  const fetched = async (url: string) => {
    if (!files.has(url)) files.set(url, await read(url));
  };
  const fonts = createFontSet((font, part) => {
    const url = urls[font][part];
    const file = files.get(url);
    if (file === undefined) throw new FontMissing(url);
    return file;
  });
  return async (job) => {
    await Promise.all([regular, bold, extra].map(fetched));
    for (;;) {
      try {
        return await job(fonts);
      } catch (error) {
        if (!(error instanceof FontMissing)) throw error;
        await fetched(error.url);
      }
    }
  };
}

async function read(url: string): Promise<Uint8Array> {
  // Data is decoded here, because the policy of a page may forbid fetching it.
  if (url.startsWith('data:')) return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (c) => c.charCodeAt(0));
  const answer = await fetch(url).catch((error: unknown) => {
    throw new FontError(`${String(error)} ${url}`);
  });
  if (!answer.ok) throw new FontError(`${answer.status} ${url}`);
  return new Uint8Array(await answer.arrayBuffer());
}
