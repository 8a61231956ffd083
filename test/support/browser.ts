/**
 * Finds the Chromium-based browser that tests and icon drawing use. No browser is ever downloaded by a test tool:
 * it is VEJKORT_BROWSER, an installed Chrome, Edge or Chromium, or (on Debian as root) Debian's own package.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath: Record<string, string[]> = {
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  darwin: ['google-chrome', 'chromium'],
  win32: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
};

const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

type Env = Record<string, string | undefined>;

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Every place a browser may be on this platform, the preferred first. */
export function browserCandidates(platform: string, env: Env): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : delimiter).filter(Boolean);
  const named = (onPath[platform] ?? onPath.linux ?? []).flatMap((name) => folders.map((dir) => join(dir, name)));
  if (platform === 'darwin') return [...macApps, ...named];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return [...windowsPrograms.flatMap((parts) => roots.map((root) => join(root, ...parts))), ...named];
  }
  return [...named, '/usr/bin/chromium', '/snap/bin/chromium'];
}

/**
 * The browser to use, or undefined where there is none.
 * @throws Error when VEJKORT_BROWSER is set but names no runnable file: a wrong setting is never silently replaced.
 */
export function findBrowser(
  env: Env = process.env,
  platform: string = process.platform,
  isRunnable: (path: string) => boolean = runnable,
): string | undefined {
  const chosen = env.VEJKORT_BROWSER;
  if (chosen) {
    if (isRunnable(chosen)) return chosen;
    throw new Error(
      `VEJKORT_BROWSER peger på ${chosen}, som ikke kan køres: ret stien. · VEJKORT_BROWSER points at ${chosen}, which cannot be run: correct the path.`,
    );
  }
  return browserCandidates(platform, env).find(isRunnable);
}

export const noBrowserMessage =
  'Testene mangler en browser: installér Google Chrome, Microsoft Edge eller Chromium, eller sæt VEJKORT_BROWSER til dens sti. · ' +
  'The tests need a browser: install Google Chrome, Microsoft Edge or Chromium, or set VEJKORT_BROWSER to its path.';

/**
 * The browser's path; on Debian as root without one, installs Debian's chromium first.
 * @throws Error with noBrowserMessage where there is none and it cannot be installed here.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (isRoot() && existsSync('/etc/debian_version')) {
    console.error('Henter Chromium fra Debians pakker · Getting Chromium from Debian’s packages');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      stdio: 'inherit',
      env,
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(noBrowserMessage);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Start-up flags: nothing asked of the network by the browser itself; no sandbox as root, where Chromium has none. */
export function browserArgs(): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--disable-features=OptimizationHints,Translate,MediaRouter',
  ];
  return isRoot() ? [...quiet, '--no-sandbox'] : quiet;
}
