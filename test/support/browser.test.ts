import { describe, expect, it } from 'vitest';
import { browserArgs, browserCandidates, findBrowser } from './browser.ts';

const only = (path: string) => (candidate: string) => candidate === path;

describe('finding a browser', () => {
  it('takes the one VEJKORT_BROWSER points at, before any other', () => {
    expect(findBrowser({ VEJKORT_BROWSER: '/mine', PATH: '/usr/bin' }, 'linux', () => true)).toBe('/mine');
  });

  it('says so, in both languages, when VEJKORT_BROWSER points at nothing', () => {
    expect(() => findBrowser({ VEJKORT_BROWSER: '/gone' }, 'linux', () => false)).toThrow(
      'VEJKORT_BROWSER peger på /gone, som ikke kan køres: ret stien. · VEJKORT_BROWSER points at /gone, which cannot be run: correct the path.',
    );
  });

  it.each([
    ['linux', { PATH: '/a:/b' }, '/b/google-chrome'],
    ['linux', { PATH: '/a:/b' }, '/a/microsoft-edge'],
    ['linux', {}, '/usr/bin/chromium'],
    ['darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['darwin', { PATH: '/opt/bin' }, '/opt/bin/chromium'],
  ])('finds an installed one on %s', (platform, env, path) => {
    expect(findBrowser(env, platform, only(path))).toBe(path);
  });

  it('looks where Chrome and Edge are on Windows', () => {
    const places = browserCandidates('win32', {
      PROGRAMFILES: 'P',
      'PROGRAMFILES(X86)': 'X',
      LOCALAPPDATA: 'L',
    }).join();
    expect(places).toMatch(/L.Google.Chrome.Application.chrome\.exe/);
    expect(places).toMatch(/X.Microsoft.Edge.Application.msedge\.exe/);
  });

  it('finds none where there is none', () => {
    expect(findBrowser({ PATH: '/a' }, 'linux', () => false)).toBeUndefined();
  });

  it('never lets the browser talk to anybody by itself', () => {
    expect(browserArgs()).toContain('--disable-background-networking');
  });
});
