/** Vitest global set-up of the e2e project: the built site on a sub-path, as a workplace would host it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/serve.ts';
import { ensureBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
    singleFileUrl: string;
    browserPath: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = ['dist/index.html', 'dist/vejkort.html'].map((file) => resolve(file));
  if (!built.every(existsSync)) {
    throw new Error(
      'Byg først: npm run build laver dist/, som rejserne prøver. · Build first: npm run build makes dist/.',
    );
  }
  project.provide('browserPath', ensureBrowser());
  project.provide('singleFileUrl', pathToFileURL(resolve('dist/vejkort.html')).href);
  const site = await serveFolder('dist', { base: '/vejkort/' });
  project.provide('siteUrl', site.url);
  return () => site.close();
}
