import type { Plugin } from 'vite';

/** A module that the engine imports, who imports it where only one may go without, and what stands in its place. */
type Unused = { module: RegExp; importer?: RegExp; code: string };

/**
 * What the PDF engine carries along and Vejkort never uses: our own layout has set every word before the engine draws it, on
 * one Canvas a page, in TTF fonts of our own. Each is replaced by a module that says so if it is ever called.
 */
const unused: Unused[] = [
  { module: /^brotli\/decompress\.js$/, code: refusing('WOFF2') },
  { module: /^\.\/reconciler-(23|31)\.js$/, importer: /@react-pdf\/reconciler\//, code: refusing('React below 19.2') },
  // Called once while it is imported, to make the function that sets a Text.
  { module: /^@react-pdf\/textkit$/, code: refusing('Text', { called: true, names: textNames() }) },
  { module: /^@react-pdf\/paginate$/, code: refusing('Pagination', { names: ['createPaginator'] }) },
  { module: /^@react-pdf\/image$/, code: refusing('Image') },
  { module: /^@react-pdf\/font$/, code: 'export default class {}' },
  { module: /^png-js$/, importer: /\/pdfkit\//, code: refusing('PNG') },
  { module: /^linebreak$/, importer: /\/pdfkit\//, code: refusing('Line breaking') },
  { module: /^unicode-properties$/, importer: /\/fontkit\//, code: latinProperties() },
  { module: /^@noble\/ciphers\/aes$/, importer: /\/pdfkit\//, code: refusing('Encryption', { names: ['cbc', 'ecb'] }) },
];

/** What fontkit asks of characters, without the tables of all scripts: a character that is not Latin is not in our fonts. */
function latinProperties(): string {
  const is = (name: string, property: string) =>
    `export const ${name} = (code) => /\\p{${property}}/u.test(String.fromCodePoint(code));`;
  return [
    is('isMark', 'M'),
    is('isDigit', 'Nd'),
    is('isLatin', 'Script=Latin'),
    `export const getScript = (code) => isLatin(code) ? 'Latin' : 'Common';`,
    `export const getCategory = (code) => isMark(code) ? 'Mn' : 'Lo';`,
    `export const getCombiningClass = () => 'Not_Reordered';`,
  ].join('\n');
}

/** What the layout imports from the setting of texts. */
function textNames(): string[] {
  const steps = ['bidi', 'linebreaker', 'justification', 'textDecoration', 'scriptItemizer'];
  return [...steps, 'wordHyphenation', 'fontSubstitution', 'fromFragments'];
}

/** A module whose default export and `names` throw when they are called; with `called`, when what the default gives is. */
function refusing(what: string, { called = false, names = [] as string[] } = {}): string {
  return [
    `function refuse() { throw new Error('${what} was left out of the print engine'); }`,
    `export default ${called ? '() => refuse' : 'refuse'};`,
    ...names.map((name) => `export { refuse as ${name} };`),
  ].join('\n');
}

const prefix = '\0vejkort-unused:';

/** Keeps the print worker small; belongs among the plugins of the worker. Stops the build when the engine has changed under it. */
export function slimPrintEngine(): Plugin {
  const met = new Set<number>();
  return {
    name: 'vejkort:slim-print-engine',
    enforce: 'pre',
    resolveId(source, importer) {
      const index = unused.findIndex(
        ({ module, importer: by }) => module.test(source) && (by?.test(importer ?? '') ?? true),
      );
      met.add(index);
      return index < 0 ? null : `${prefix}${index}`;
    },
    load(id) {
      return id.startsWith(prefix) ? (unused[Number(id.slice(prefix.length))]?.code ?? null) : null;
    },
    buildEnd() {
      const gone = unused.filter((_, index) => !met.has(index)).map(({ module }) => module.source);
      // A worker that has none of them has no print engine.
      if (gone.length > 0 && gone.length < unused.length)
        this.error(
          `scripts/printEngine.ts leaves out what the print engine does not import any more: ${gone.join(' ')}`,
        );
    },
  };
}
