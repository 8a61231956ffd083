import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs, findBrowser } from './test/support/browser.ts';

const executablePath = findBrowser();

/** Packages that components use: found halfway through a fresh machine’s first run, they would restart it and fail it. */
const usedInBrowser = [
  ...[
    'react',
    'react/jsx-dev-runtime',
    'react-dom',
    'react-dom/client',
    'vitest-browser-react',
    'wouter',
    'wouter/use-hash-location',
  ],
  ...[
    'react-dnd',
    'react-dnd-html5-backend',
    'react-dnd-touch-backend',
    'react-dnd-multi-backend',
    'dnd-multi-backend',
  ],
  ...['zustand', 'zustand/middleware', 'zustand/vanilla', 'zustand/react/shallow', 'immer', 'fractional-indexing'],
  ...['@react-pdf/layout', '@react-pdf/render', '@react-pdf/renderer', 'pdfkit', 'fontkit', 'hyphen/da/index.js'],
  ...['pure-rand/distribution/uniformInt', 'pure-rand/generator/xoroshiro128plus'],
  ...['yjs', 'lib0/buffer', 'lib0/diff', 'lib0/function', 'idb', 'nanoid', 'zod', 'fflate'],
];

/**
 * node: rules, content, layout and the house itself. browser: components in real Chromium.
 * e2e: journeys against what `npm run build` made, two files at a time.
 */
export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts'],
          environment: 'node',
          // Vitest leaves one core free, for somebody who types meanwhile.
          maxWorkers: 2,
          // A third of the time went with reading the same fonts and modules again for every file. No rule keeps state of its own
          // but the store, whose tests open a course of their own; files pass in any order (`--sequence.shuffle.files`).
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: './vite.config.ts',
        optimizeDeps: { include: usedInBrowser },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          globalSetup: ['test/support/browserReady.ts'],
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: browserArgs(), ...(executablePath === undefined ? {} : { executablePath }) },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1366, height: 768 } }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: ['test/support/serve.ts'],
          environment: 'node',
          // A journey mostly waits: two at a time keep two cores busy without holding each other up.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
