/**
 * Makes the static TTF files of src/print/fonts from the @fontsource packages: `npm run print:fonts`.
 *
 * TTF, because react-pdf inflates WOFF anew for every glyph and prints blanks for å and é from WOFF2. Each weight is two
 * files as @fontsource ships them (latin and latin-ext); src/print/fonts/fontSet.ts joins them when it draws.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import wawoff2 from 'wawoff2';

const root = fileURLToPath(new URL('..', import.meta.url));
const to = join(root, 'src/print/fonts');

/** Families and weights the documents use (see `FontName` in src/print/layout/displayList.ts). */
const families = { overpass: [400, 700, 800], 'source-serif-4': [400, 700] };

await mkdir(to, { recursive: true });
for (const [family, weights] of Object.entries(families)) {
  const from = join(root, 'node_modules/@fontsource', family);
  for (const subset of ['latin', 'latin-ext']) {
    for (const weight of weights) {
      const woff2 = await readFile(join(from, `files/${family}-${subset}-${weight}-normal.woff2`));
      const ttf = await wawoff2.decompress(woff2);
      await writeFile(join(to, `${family}-${subset}-${weight}.ttf`), ttf);
      process.stdout.write(`${family}-${subset}-${weight}.ttf ${Math.round(ttf.length / 1024)} kB\n`);
    }
  }
  await copyFile(join(from, 'LICENSE'), join(to, `OFL-${family}.txt`));
}
