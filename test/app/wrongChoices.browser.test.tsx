import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CardsStudio } from '../../src/app/print/CardsStudio.tsx';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { mixedDeck } from '../print/samples.ts';
import { da, show } from '../support/scene.tsx';

const { studio, make } = da.printing;
const slow = { timeout: 15_000 };

/** The studio with a deck, laid out, and the group of choices opened. */
async function studioWith(deck: DeckPrint, group: string) {
  const screen = await show(
    <div style={{ height: '768px' }}>
      <CardsStudio
        kind="cards"
        decks={[deck]}
        title={deck.title}
        name="kort"
        reading={undefined}
        lang="da"
        picks={null}
        language={null}
      />
    </div>,
  );
  const button = screen.getByRole('button', { name: make, exact: true });
  await expect.element(button, slow).toBeEnabled();
  await userEvent.click(screen.getByText(studio.more));
  await userEvent.click(screen.getByText(group, { exact: true }));
  const field = (name: string) => screen.getByRole('textbox', { name });
  return { screen, button, field };
}

test('sheets that are not there: no file can be made, the reason stands at the button and at the field', async () => {
  const { screen, button, field } = await studioWith(mixedDeck(20), studio.groups.copies);
  const sheets = field(studio.sheets.name);
  await userEvent.fill(sheets, '3-2');
  await expect.element(button, slow).toHaveAccessibleDescription('”3-2” går baglæns. Skriv 2-3.');
  await expect.element(button).toBeDisabled();
  await expect.element(sheets).toHaveAttribute('aria-invalid', 'true');
  await expect.element(sheets).toHaveAccessibleDescription('”3-2” går baglæns. Skriv 2-3.');
  await userEvent.click(screen.getByRole('button', { name: studio.showField }));
  await expect.element(sheets).toHaveFocus();
  await userEvent.fill(sheets, '2-3');
  await expect.element(button, slow).toBeEnabled();
  await expect.element(sheets).toHaveAttribute('aria-invalid', 'false');
});

test('a number that was typed and cannot be holds the file back too', async () => {
  const { button, field } = await studioWith(mixedDeck(4), studio.groups.copies);
  await userEvent.fill(field(studio.copies.name), '30');
  await expect.element(button).toHaveAccessibleDescription(`${studio.copies.name}: ${studio.numbersOnly(1, 20)}`);
  await expect.element(button).toBeDisabled();
  await userEvent.fill(field(studio.copies.name), '2');
  await expect.element(button, slow).toBeEnabled();
});

test('a card too large for the paper: no sheets, and what fits is said at the button', async () => {
  const { screen, button, field } = await studioWith(mixedDeck(4), studio.groups.size);
  await userEvent.click(screen.getByRole('radio', { name: studio.sizes.custom.name, exact: true }));
  await userEvent.fill(field(studio.width), '300');
  await userEvent.fill(field(studio.height), '300');
  await expect.element(button, slow).toHaveAccessibleDescription(/op til 200 × 287 mm/);
  await expect.element(button).toBeDisabled();
  expect(screen.container.querySelectorAll('svg[viewBox="0 0 210 297"]')).toHaveLength(0);
});
