import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Preview } from '../../src/app/print/preview/Preview.tsx';
import type { Page, PrintDocument } from '../../src/print/layout/displayList.ts';
import { da, show } from '../support/scene.tsx';

const { studio } = da.printing;

/** A page that says its number, with a cut mark. */
const page = (number: number): Page => ({
  widthMm: 210,
  heightMm: 297,
  ops: [
    { op: 'line', x1: 5, y1: 10, x2: 205, y2: 10, stroke: '#888888', strokeWidth: 0.09 },
    {
      op: 'text',
      lines: [{ x: 20, y: 40, text: `Kort nr. ${number}`, joint: 'end' }],
      font: 'bold',
      size: 20,
      fill: '#1d2730',
      role: 'P',
    },
  ],
});

const documentOf = (pages: number, come = pages): PrintDocument => ({
  title: 'Kort',
  lang: 'da',
  pages: Array.from({ length: come }, (_, index) => page(index + 1)),
  problems: [],
  sheets: Math.ceil(pages / 2),
  duplex: 'longEdge',
  actualSize: true,
  openAt: 0,
});

async function preview(pages: number, come = pages) {
  const screen = await show(
    <div style={{ height: 600, width: 900, display: 'grid' }}>
      <Preview document={documentOf(pages, come)} total={pages} busy={false} empty="Intet valgt" />
    </div>,
  );
  const drawn = () => screen.container.querySelectorAll('svg[role=img]').length;
  await expect.poll(drawn).toBeGreaterThan(1);
  const sheets = screen.getByRole('list', { name: studio.sheetsLabel }).element();
  if (!(sheets instanceof HTMLElement)) throw new Error('no sheets');
  return { screen, sheets, drawn };
}

test('front and back are side by side, and only sheets near the window are drawn', async () => {
  const { screen, sheets, drawn } = await preview(250);
  expect(sheets.children).toHaveLength(125);
  expect(drawn()).toBeLessThan(12);
  const [front, back] = [...(sheets.children[0]?.querySelectorAll('svg') ?? [])].map((one) =>
    one.getBoundingClientRect(),
  );
  expect(front?.top).toBe(back?.top);
  expect(front?.right).toBeLessThan(back?.left ?? 0);
  await expect.element(screen.getByRole('status').filter({ hasText: studio.sheetOf(1, 125) })).toBeVisible();
});

test('the keys walk from sheet to sheet, and the buttons do', async () => {
  const { screen, sheets, drawn } = await preview(250);
  const here = (number: number) =>
    expect.element(screen.getByRole('status').filter({ hasText: studio.sheetOf(number, 125) })).toBeVisible();
  sheets.focus();
  await userEvent.keyboard('{PageDown}');
  await here(2);
  await userEvent.keyboard('{End}');
  await here(125);
  await expect.poll(() => sheets.children[124]?.querySelectorAll('svg').length).toBe(2);
  expect(drawn()).toBeLessThan(12);
  await userEvent.keyboard('{Home}');
  await here(1);
  await userEvent.click(screen.getByRole('button', { name: studio.nextSheet }));
  await here(2);
});

test('a sheet is seen whole at first; 100 % is as large as on paper, and + and - go on from there', async () => {
  const { screen, sheets } = await preview(3);
  const width = () => sheets.children[0]?.querySelector('svg')?.getBoundingClientRect().width ?? 0;
  expect(width()).toBeLessThan(450);
  await userEvent.click(screen.getByRole('button', { name: studio.percent(100), exact: true }));
  await expect.poll(width).toBeCloseTo((210 * 96) / 25.4, 0);
  sheets.focus();
  await userEvent.keyboard('+');
  await expect.poll(width).toBeCloseTo((1.25 * 210 * 96) / 25.4, 0);
  await userEvent.keyboard('0');
  await expect.poll(width).toBeLessThan(450);
});

test('cut marks as fine as a hair stay visible, however small the sheet is', async () => {
  const { sheets } = await preview(2);
  const mark = sheets.querySelector('path[vector-effect="non-scaling-stroke"]');
  expect(Number(mark?.getAttribute('stroke-width'))).toBeGreaterThan(0.5);
});

test('pages that are still on their way are blank paper in their place', async () => {
  const { sheets, drawn } = await preview(6, 2);
  expect(sheets.children).toHaveLength(3);
  expect(drawn()).toBe(2);
  const [first, last] = [sheets.children[0], sheets.children[2]].map((one) => one?.getBoundingClientRect());
  expect(last?.height).toBe(first?.height);
});

let change: (to: PrintDocument) => void = () => undefined;
function Changing() {
  const [shown, setShown] = useState(documentOf(20));
  change = setShown;
  return <Preview document={shown} total={20} busy={false} empty="" />;
}

test('words that change are seen on the same sheet, without going back to the first', async () => {
  const screen = await show(
    <div style={{ height: 600, width: 900, display: 'grid' }}>
      <Changing />
    </div>,
  );
  await userEvent.click(screen.getByRole('button', { name: studio.nextSheet }));
  const next = documentOf(20);
  change({ ...next, pages: next.pages.map((_, index) => page(index + 101)) });
  await expect.element(screen.getByText('Kort nr. 103')).toBeInTheDocument();
  await expect.element(screen.getByRole('status').filter({ hasText: studio.sheetOf(2, 10) })).toBeVisible();
});

test('with nothing to show it says what to do', async () => {
  const screen = await show(<Preview document={null} total={0} busy={false} empty="Vælg noget" />);
  await expect.element(screen.getByText('Vælg noget')).toBeVisible();
});
