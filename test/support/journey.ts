/**
 * Everything a journey needs: a real browser with a profile of its own, opened at the hosted site or the single file.
 *
 *   const visit = await openSite();                 // or openSingleFile()
 *   await visit.page.getByRole('button', { name: 'Ny vej' }).click();
 *   await expectNoAxeViolations(visit.page);
 *   await visit.kill();                             // kill -9, in the middle of things
 *   const again = await visit.reopen();             // same profile, so what was stored is there
 *   await again.close();                            // fails on console errors, CSP violations and foreign requests
 *
 * Whatever a test leaves open is closed after it, and what the pages complained about fails it then.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterEach, expect, inject } from 'vitest';
import { browserArgs } from './browser.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The sizes every screen is looked at in: projector, meeting-room laptop, phone. CSS px. */
export const sizes = {
  projector: { width: 1920, height: 1080 },
  laptop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

/** How long a journey waits for what it wants to see or press. In ms. */
const patience = 15_000;

export interface VisitOptions {
  /** Part of the address after the page, such as `#/road/abc`. */
  hash?: string;
  size?: keyof typeof sizes;
  /** A finger instead of a mouse. */
  touch?: boolean;
  /** What the browser says its user reads; the app's own choice of language is made by clicking. */
  locale?: 'da-DK' | 'en-GB';
  /** More settings of Playwright's browser context, such as `permissions` or `reducedMotion`. */
  context?: BrowserContextOptions;
}

export interface Visit {
  /** The first window. Others (the wall) come from `page.waitForEvent('popup')` or `context.waitForEvent('page')`. */
  page: Page;
  context: BrowserContext;
  /** What pages complained about so far; a test that provokes an error reads it and calls `forgive`. */
  complaints: string[];
  /** Removes the complaints that match, for errors that a test provokes on purpose. */
  forgive(pattern: RegExp): void;
  /** Ends the browser process at once, as when the power goes: no unload handlers, no last save. */
  kill(): Promise<void>;
  /** Opens the same profile again at the same address; the visit must have been closed or killed. */
  reopen(options?: VisitOptions): Promise<Visit>;
  /** Closes the browser, keeps the profile for `reopen`, and fails if a page complained. */
  close(): Promise<void>;
}

interface Open {
  visit: Visit;
  profile: string;
  running: boolean;
}

const opened: Open[] = [];

afterEach(async () => {
  const open = opened.splice(0);
  const complaints = open.flatMap(({ visit }) => visit.complaints.splice(0));
  for (const { visit, running } of open) if (running) await visit.context.close().catch(() => undefined);
  for (const { profile } of open) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  expect(complaints, 'errors in the browser').toEqual([]);
});

/**
 * A fresh profile at the built site, served on the sub-path /vejkort/ (`siteUrl`). The program is not put away for when there is
 * no net, which would fetch its hundreds of files on every visit: `openAt` a server of one's own for that.
 */
export function openSite(options: VisitOptions = {}): Promise<Visit> {
  return openAt(inject('siteUrl'), { ...options, context: { serviceWorkers: 'block', ...options.context } });
}

/** A fresh profile at dist/vejkort.html, opened from the disk by file://. */
export function openSingleFile(options: VisitOptions = {}): Promise<Visit> {
  return openAt(inject('singleFileUrl'), options);
}

/** Both ways in, for `describe.each(doors)('the road, from $name', ({ open }) => …)`. */
export const doors = [
  { name: 'the hosted site', open: openSite },
  { name: 'the single file', open: openSingleFile },
];

/** The app at an address of the test's own, such as a server that it stops; `oldProfile` is a folder kept from before. */
export async function openAt(address: string, options: VisitOptions = {}, oldProfile?: string): Promise<Visit> {
  const profile = oldProfile ?? (await mkdtemp(join(tmpdir(), 'vejkort-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: inject('browserPath'),
    args: browserArgs(),
    headless: true,
    viewport: sizes[options.size ?? 'laptop'],
    hasTouch: options.touch ?? false,
    locale: options.locale ?? 'da-DK',
    acceptDownloads: true,
    ...options.context,
  });
  context.setDefaultTimeout(patience);
  const complaints: string[] = [];
  watch(context, address, complaints, options.context?.serviceWorkers === 'block');
  const [first] = context.pages();
  const page = first ?? (await context.newPage());
  const visit: Visit = {
    page,
    context,
    complaints,
    forgive(pattern) {
      complaints.splice(0, complaints.length, ...complaints.filter((text) => !pattern.test(text)));
    },
    async kill() {
      entry.running = false;
      await killBrowser(context);
    },
    reopen: (changed) => openAt(address, { ...options, ...changed }, profile),
    async close() {
      entry.running = false;
      await context.close();
      expect(complaints.splice(0), 'errors in the browser').toEqual([]);
    },
  };
  const entry: Open = { visit, profile, running: true };
  opened.push(entry);
  await page.goto(address + (options.hash ?? ''));
  return visit;
}

/** Collects uncaught errors, console errors (Chromium reports policy violations there) and requests to elsewhere. */
function watch(context: BrowserContext, address: string, complaints: string[], noWorker: boolean): void {
  const home = new URL(address);
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    const blocked = noWorker && /service ?worker/i.test(message.text());
    if (message.type() === 'error' && !blocked) complaints.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const own = home.protocol === 'file:' ? url.href.startsWith(home.href) : url.origin === home.origin;
    if (!own && !['blob:', 'data:'].includes(url.protocol)) complaints.push(`foreign request: ${url.href}`);
  });
}

async function killBrowser(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser process cannot be found');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('the browser process cannot be found');
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(main.id, 'SIGKILL');
  await gone;
}

/** Every WCAG 2.1 A and AA violation that axe finds on the page, one readable text each. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Put into each document once; what it has nothing to complain about need not be collected, which takes most of the time.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => {
    // A colour on its way to another one is nobody's contrast.
    const moving = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(moving.map(({ finished }) => finished));
    return window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
}

/** Fails with a readable list of what axe finds on the page. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect((await axeViolations(page)).join('\n\n'), `axe at ${page.url()}`).toBe('');
}

/**
 * Pictures of the page at the three sizes, for looking at: proofs/<name>-1920x1080.png and so on (not kept in git).
 * Leaves the page at the size it had. Playwright's caret hiding is off, as its style element would break the policy.
 */
export async function screenshots(page: Page, name: string): Promise<string[]> {
  await mkdir('proofs', { recursive: true });
  const before = page.viewportSize();
  const files: string[] = [];
  for (const size of Object.values(sizes)) {
    await page.setViewportSize(size);
    const path = `proofs/${name}-${size.width}x${size.height}.png`;
    await page.screenshot({ path, caret: 'initial' });
    files.push(path);
  }
  if (before) await page.setViewportSize(before);
  return files;
}
