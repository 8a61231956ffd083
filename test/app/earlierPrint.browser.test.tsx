import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EarlierPrint } from '../../src/app/print/EarlierPrint.tsx';
import type { DeckEdition } from '../../src/content/editions.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { da, show } from '../support/scene.tsx';

const { earlier } = da.printing.studio;

const deck: DeckPrint = {
  id: 'tillid',
  title: 'Tillid',
  cards: ['Hvem ringer først?', 'Hvem venter på hvem?', 'Hvad siger vi ikke?', 'Hvem spørger igen?'].map((text, i) => ({
    id: `tillid-0${i + 1}`,
    text,
    dimension: 'trust',
    direction: 'bonding',
    hard: false,
  })),
  blanks: 0,
};
const edition: DeckEdition = {
  edition: 3,
  cards: {
    'tillid-01': { first: 1, since: 1, mark: 'a' },
    'tillid-02': { first: 1, since: 2, mark: 'b' },
    'tillid-03': { first: 1, since: 3, mark: 'c' },
    'tillid-04': { first: 3, since: 3, mark: 'd' },
  },
  gone: { 'tillid-05': 1 },
};

function Asked() {
  const [since, setSince] = useState<number>();
  return (
    <>
      <EarlierPrint deck={deck} edition={edition} since={since} onChoose={setSince} />
      <output aria-label="chosen">{String(since)}</output>
    </>
  );
}

async function ask() {
  const screen = await show(<Asked />);
  await userEvent.click(screen.getByText(earlier.which));
  const type = (text: string) => userEvent.fill(screen.getByRole('textbox', { name: earlier.edition }), text);
  return { screen, type, chosen: screen.getByLabelText('chosen') };
}

test('tells which cards an old deck lacks, and prints only those', async () => {
  const { screen, type, chosen } = await ask();
  await type('1');
  const told = screen.getByRole('status').first();
  await expect.element(told).toHaveTextContent('2 kort er skrevet om og 1 er nyt siden udgave 1.');
  await expect.element(told).toHaveTextContent('1 kort fra udgave 1 er gået ud.');
  const links = screen.getByRole('link').elements();
  expect(links.map((link) => [link.previousSibling?.textContent, link.textContent, link.getAttribute('href')])).toEqual(
    [
      ['2', 'Hvem venter på hvem?', '/kort/tillid/tillid-02'],
      ['3', 'Hvad siger vi ikke?', '/kort/tillid/tillid-03'],
      ['4', 'Hvem spørger igen?', '/kort/tillid/tillid-04'],
    ],
  );
  await userEvent.click(screen.getByRole('button', { name: earlier.print }));
  await expect.element(chosen).toHaveTextContent('1');
  // The way back is where the hand was.
  await expect.element(screen.getByRole('button', { name: earlier.whole })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(chosen).toHaveTextContent('undefined');
});

test('a deck in today’s edition is as it is now, and there is nothing to print', async () => {
  const { screen, type } = await ask();
  await type('3');
  await expect.element(screen.getByRole('status').first()).toHaveTextContent(earlier.same);
  expect(screen.getByRole('button', { name: earlier.print }).elements()).toEqual([]);
});

test.each(['4', '0', '1,5', 'to'])('%s is no edition: it says which there are', async (number) => {
  const { screen, type } = await ask();
  await expect.element(screen.getByText(earlier.where)).toBeVisible();
  await type(number);
  await expect.element(screen.getByText('skriv et tal fra 1 til 3', { exact: false })).toBeVisible();
  expect(screen.getByRole('button', { name: earlier.print }).elements()).toEqual([]);
});
