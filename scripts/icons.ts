/**
 * Draws the PNG icons from public/icon.svg in Chromium. Run by hand (`npm run icons`) when the sign changes;
 * the pictures are kept in git, so a build needs no browser.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { browserArgs, ensureBrowser } from '../test/support/browser.ts';

/** Side in px, ground colour behind the sign, and how much of the side the sign fills (maskable: the safe inner 80 %). */
const icons = [
  { file: 'icon-192.png', side: 192, ground: 'transparent', fill: 1 },
  { file: 'icon-512.png', side: 512, ground: 'transparent', fill: 1 },
  { file: 'icon-maskable-512.png', side: 512, ground: '#2b343c', fill: 0.7 },
];

const svg = await readFile('public/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArgs() });
const page = await browser.newPage();
for (const { file, side, ground, fill } of icons) {
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground}}svg{width:${fill * 100}%}</style>${svg}`,
  );
  await page.screenshot({ path: `public/${file}`, omitBackground: ground === 'transparent' });
}
await browser.close();
