import type { Plugin } from 'vite';

/**
 * What the PDF engine carries along and Vejkort never uses, each replaced by a module that says so if it is ever called:
 * the WOFF2 decoder (our fonts are TTF), American hyphenation (our own layout breaks lines), and the reconcilers for older versions of React.
 */
const unused: { module: RegExp; importer?: RegExp; code: string }[] = [
  { module: /^brotli\/decompress\.js$/, code: refusing('WOFF2') },
  { module: /^@react-pdf\/hyphenate\/en-us$/, code: 'export const syllables = (word) => [word];' },
  { module: /^\.\/reconciler-(23|31)\.js$/, importer: /@react-pdf\/reconciler\//, code: refusing('React below 19.2') },
];

function refusing(what: string): string {
  return `export default () => { throw new Error('${what} was left out of the print engine'); };`;
}

const prefix = '\0vejkort-unused:';

/** Keeps the print worker small; belongs among the plugins of the worker. */
export function slimPrintEngine(): Plugin {
  return {
    name: 'vejkort:slim-print-engine',
    enforce: 'pre',
    resolveId(source, importer) {
      const index = unused.findIndex(
        ({ module, importer: by }) => module.test(source) && (by?.test(importer ?? '') ?? true),
      );
      return index < 0 ? null : `${prefix}${index}`;
    },
    load(id) {
      return id.startsWith(prefix) ? (unused[Number(id.slice(prefix.length))]?.code ?? null) : null;
    },
  };
}
