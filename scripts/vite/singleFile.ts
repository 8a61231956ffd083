import { readFileSync } from 'node:fs';
import type { Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { singlePolicy, withPolicy } from './csp.ts';

export const singleFileName = 'vejkort.html';

/** Swaps the module that starts the PDF worker for the one that carries the worker's code inside itself. */
function inlineWorker(): Plugin {
  return {
    name: 'vejkort:inline-worker',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!/(^|\/)startWorker\.ts$/.test(source)) return null;
      return this.resolve(source.replace(/\.ts$/, '.inline.ts'), importer, { skipSelf: true });
    },
  };
}

/** The icon as data, and no link to files that are not beside the single file. */
function inlineIcon(): Plugin {
  return {
    name: 'vejkort:inline-icon',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const icon = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;
        return html.replace('./icon.svg', icon).replace(/\s*<link rel="apple-touch-icon"[^>]*>/, '');
      },
    },
  };
}

/** Seals the finished page with its policy and gives it its name. */
function seal(): Plugin {
  return {
    name: 'vejkort:seal-single-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('index.html is missing from the single-file build');
        const left = Object.keys(bundle).filter((name) => name !== 'index.html');
        if (left.length > 0) this.error(`the single file cannot carry these inside itself: ${left.join(', ')}`);
        const html = String(page.source);
        delete bundle['index.html'];
        this.emitFile({ type: 'asset', fileName: singleFileName, source: withPolicy(html, singlePolicy(html)) });
      },
    },
  };
}

/** Everything in one HTML file that works when it is opened by double-click (`file://`). */
export function singleFile(): PluginOption[] {
  return [inlineWorker(), inlineIcon(), viteSingleFile({ removeViteModuleLoader: false }), seal()];
}
