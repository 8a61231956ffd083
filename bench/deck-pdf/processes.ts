import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { slimPrintEngine } from '../../scripts/printEngine.ts';
import { browserArgs, findBrowser } from '../../test/support/browser.ts';
import { treePeak } from './memory.ts';
import type { Profile } from './profile.ts';

/** `ms` by the clock; `cpu`: ms that the process itself was at work, which others on the machine do not change much. */
export type Time = { ms: number; cpu: number };

/** What a deck took: the first in its process, and the same again where it can; MB at most; size of the file. */
export type Run = { cold: Time; warm?: Time; peakMb: number; bytes: number };

/** Made once and kept between runs: what is built here, and Typst. Inside node_modules, so that packages are found from there. */
export const cache = resolve('node_modules/.cache/vejkort-bench');

const typstPackage = '@myriaddreamin/typst-ts-node-compiler';
const typstVersion = '0.7.0';

/** Where Typst is: 51 MB that nothing but this benchmark needs, so npm puts it into the cache. Undefined where npm cannot. */
export function typst(): string | undefined {
  const folder = join(cache, `typst-${typstVersion}`);
  const entry = join(folder, 'node_modules', typstPackage, 'index.js');
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    try {
      const install = ['install', '--no-audit', '--no-fund', `${typstPackage}@${typstVersion}`];
      execFileSync('npm', install, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });
    } catch {
      return undefined;
    }
  }
  return existsSync(entry) ? entry : undefined;
}

/** `once.ts` built for node: for the others with the packages as they are, for ours as it ships. */
export type Built = { others: string; ours: string };

/** Builds without putting files together, so that no time goes to compiling and the profile can tell them apart. */
export async function buildOnce(): Promise<Built> {
  const built = async (folder: string, more: InlineConfig) => {
    const outDir = join(cache, folder);
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      ...more,
      build: {
        ssr: join(import.meta.dirname, 'once.ts'),
        outDir,
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          output: { preserveModules: true, preserveModulesRoot: process.cwd(), entryFileNames: '[name].js' },
        },
      },
    });
    writeFileSync(join(outDir, 'package.json'), '{"type":"module"}');
    return join(outDir, 'bench/deck-pdf/once.js');
  };
  return {
    others: await built('others', {}),
    ours: await built('ours', { plugins: [slimPrintEngine()], ssr: { noExternal: true } }),
  };
}

export function runMaker(built: Built, maker: string, deck: string, file: string): Run {
  return JSON.parse(runNode(built, [maker, deck, file])) as Run;
}

export const profileMaker = (built: Built, maker: string, deck: string): Profile =>
  JSON.parse(runNode(built, [maker, deck, ''], { PROFILE: '1' })) as Profile;

function runNode(built: Built, args: [maker: string, ...string[]], more: Record<string, string> = {}): string {
  const once = args[0].startsWith('ours') ? built.ours : built.others;
  const env = { ...process.env, NODE_ENV: 'production', TYPST: typst() ?? '', ...more };
  return execFileSync(process.execPath, [once, ...args], { encoding: 'utf8', env });
}

/** Chromium started, made to print a page to PDF and ended: there is no way to tell its start apart. */
export async function runChromium(page: string, file: string): Promise<Run> {
  const path = findBrowser();
  if (path === undefined) throw new Error('No browser');
  const profile = join(cache, 'chromium');
  const args = [
    ...browserArgs(),
    '--headless',
    `--user-data-dir=${profile}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${file}`,
    page,
  ];
  const started = performance.now();
  const child = spawn(path, args, { stdio: 'ignore' });
  const peak = treePeak(child.pid);
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  const ms = performance.now() - started;
  if (code !== 0) throw new Error(`Chromium ended with ${code}`);
  return { cold: { ms, cpu: Number.NaN }, peakMb: peak(), bytes: readFileSync(file).length };
}
