import { createFontSet, type FontSet } from './fontSet.ts';
import latin400 from './overpass-latin-400.ttf?url';
import latin700 from './overpass-latin-700.ttf?url';
import latin800 from './overpass-latin-800.ttf?url';
import ext400 from './overpass-latin-ext-400.ttf?url';
import ext700 from './overpass-latin-ext-700.ttf?url';
import ext800 from './overpass-latin-ext-800.ttf?url';

/** The fonts in the browser: files beside the site, or data inside the single HTML file. Rejects when one cannot be read. */
export async function fontsFromUrls(): Promise<FontSet> {
  const urls = [latin400, ext400, latin700, ext700, latin800, ext800];
  const files = await Promise.all(urls.map(read));
  const [r, re, b, be, x, xe] = files;
  if (!r || !re || !b || !be || !x || !xe) throw new Error('A font is missing');
  return createFontSet({
    regular: { latin: r, 'latin-ext': re },
    bold: { latin: b, 'latin-ext': be },
    extra: { latin: x, 'latin-ext': xe },
  });
}

async function read(url: string): Promise<Uint8Array> {
  // Data is decoded here, because the policy of a page may forbid fetching it.
  if (url.startsWith('data:')) return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (c) => c.charCodeAt(0));
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return new Uint8Array(await answer.arrayBuffer());
}
