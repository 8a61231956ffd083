import { readdirSync, readFileSync } from 'node:fs';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { firstScreenLimit } from '../../scripts/budget.ts';
import { creationDate } from '../../scripts/print/make.ts';
import { serveFolder } from '../../scripts/serve.ts';
import { compileContent } from '../../src/content/compiler/compile.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../../src/print/job.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { checksum, jobChecksum, type ReadyList, readyJobs } from '../../src/print/ready.ts';
import { doors, openAt, openSite } from '../support/journey.ts';

const page = readFileSync('dist/index.html', 'utf8');
const policy = (html: string) => html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1] ?? '';

describe('what a workplace puts on its web server', () => {
  it('has no inline script and nothing from another machine on its page', () => {
    const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, text] of scripts) {
      expect(attributes).toMatch(/ src="\.\//);
      expect(text).toBe('');
    }
    expect(page).not.toMatch(/<style|\son\w+=|\sstyle=/);
    const addresses = [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([]);
  });

  it('allows scripts and connections only from its own folder', () => {
    expect(policy(page)).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy(page)).toContain("connect-src 'self' blob: data:;");
    expect(policy(page)).not.toMatch(/unsafe|https?:|\*/);
  });

  it('keeps every file the manifest and the page point at', () => {
    const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as { icons: { src: string }[] };
    const files = readdirSync('dist', { recursive: true }).map(String);
    const named = [...page.matchAll(/"\.\/([^"]+)"/g)].map(([, path = '']) => path);
    for (const file of [...named, ...manifest.icons.map(({ src }) => src)]) expect(files).toContain(file);
    expect(readFileSync('dist/sw.js', 'utf8')).not.toMatch(/vejkort\.html|print\/[\w-]+\.(pdf|json)/);
  });

  it('has every deck ready as a file that is the content, the same bytes as when it is made again', async () => {
    const { content, editions } = await compileContent('content');
    const list = JSON.parse(readFileSync('dist/print/ready.json', 'utf8')) as ReadyList;
    const jobs = readyJobs({ ...content, editions });
    expect(Object.keys(list).sort()).toEqual(jobs.map(({ id }) => id).sort());
    for (const { id, job } of jobs) {
      expect(list[id]?.job, id).toBe(await jobChecksum(job));
      expect(list[id]?.sum, id).toBe(await checksum(new Uint8Array(readFileSync(`dist/print/${id}.pdf`))));
    }
    const job = jobs.find(({ id }) => id === 'tillid-en')?.job;
    if (job === undefined) throw new Error('The deck is gone');
    const fonts = fontsFromDisk();
    const again = await renderPdf(layOutJob(job, fonts), fonts, { creationDate });
    expect(Buffer.compare(again, readFileSync('dist/print/tillid-en.pdf'))).toBe(0);
  });

  it('refuses what the policy refuses: a script from elsewhere and an inline one', async () => {
    const visit = await openSite();
    const outcome = await visit.page.evaluate(async () => {
      const refused: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
      const inline = document.createElement('script');
      inline.textContent = 'window.name = "ran"';
      document.head.append(inline);
      const foreign = document.createElement('img');
      foreign.src = 'http://example.invalid/x.png';
      document.body.append(foreign);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { refused: refused.sort(), ran: window.name };
    });
    visit.forgive(/Content Security Policy|foreign request: http:\/\/example\.invalid/);
    expect(outcome).toEqual({ refused: ['img-src', 'script-src-elem'], ran: '' });
  });
});

describe.each(doors)('the first screen of $name', ({ open }) => {
  it('appears with a heading, without errors, refused files or requests to others', async () => {
    const visit = await open();
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await visit.page.locator('#root').textContent()).not.toBe('');
    await visit.close();
  });
});

describe('the hosted site', () => {
  it('fetches no more JavaScript for the first screen than the budget, content on it included', async () => {
    const visit = await openSite();
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    await visit.page.waitForLoadState('networkidle');
    const scripts = await visit.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    );
    const sizes = scripts.map((address) => {
      const file = address.slice(inject('siteUrl').length);
      return { file, gzip: gzipSync(readFileSync(`dist/${file}`)).length };
    });
    const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0);
    const listed = sizes.map(({ file, gzip }) => `${file} ${gzip}`).join('\n');
    expect(sizes.length).toBeGreaterThan(0);
    expect(total, `bytes of JavaScript, gzip:\n${listed}`).toBeLessThanOrEqual(firstScreenLimit);
  });

  it('opens after the first visit when the server is gone', async () => {
    const server = await serveFolder('dist', { base: '/vejkort/' });
    const visit = await openAt(server.url);
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    await visit.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await server.close();
    const answer = await visit.page.evaluate(() => fetch('no-such-file').then(String, String));
    expect(answer).toContain('Failed to fetch');
    await visit.page.reload();
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    visit.forgive(/ERR_CONNECTION_REFUSED/);
    await visit.close();
  });

  it('says that a new version is ready, reloads under nobody, and changes when asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vejkort-site-'));
    await cp('dist', folder, { recursive: true });
    const server = await serveFolder(folder, { base: '/vejkort/' });
    const visit = await openAt(server.url);
    const { page } = visit;
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => {
      document.body.dataset.untouched = 'yes';
    });

    await appendFile(join(folder, 'sw.js'), '\n// a later version\n');
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await page.getByText('En ny version er klar.').waitFor();
    expect(await page.evaluate(() => document.body.dataset.untouched)).toBe('yes');

    await page.getByRole('button', { name: 'Skift nu' }).click();
    await page.waitForFunction(() => document.body.dataset.untouched === undefined);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await visit.close();
    await server.close();
    await rm(folder, { recursive: true });
  });
});
