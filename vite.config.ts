import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';
import { slimPrintEngine } from './scripts/printEngine.ts';
import { printFit } from './scripts/printFit.ts';
import { sitePolicyPlugin } from './scripts/vite/csp.ts';
import { pwa } from './scripts/vite/pwa.ts';
import { singleFile } from './scripts/vite/singleFile.ts';
import { contentPlugin } from './src/content/compiler/vitePlugin.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Modes: `production` is the site, `single` the one HTML file, `test` what the test projects run on. */
export default defineConfig(({ command, mode }) => {
  const single = mode === 'single';
  const site = command === 'build' && !single;
  const plugins: PluginOption[] = [
    // Fast refresh needs a window; code that also runs in the print worker must be left alone.
    react({ exclude: [/\/node_modules\//, /src\/print\//] }),
    contentPlugin({ dir: 'content', checks: printFit }),
    pwa(site && mode !== 'test'),
    single ? singleFile() : sitePolicyPlugin(),
  ];
  return {
    base: './',
    plugins,
    publicDir: single ? false : 'public',
    define: { __APP_VERSION__: JSON.stringify(version), __SINGLE__: JSON.stringify(single) },
    worker: {
      plugins: () => [slimPrintEngine()],
      ...(single ? { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } } : { format: 'es' }),
    },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: !single,
      // An inline script or font would break the site's policy, so even small files stay files there.
      assetsInlineLimit: single ? () => true : 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
    server: { port: 5173 },
  };
});
