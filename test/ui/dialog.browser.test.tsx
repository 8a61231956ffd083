import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { da, focused, show } from '../support/scene.tsx';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Omdøb
      </button>
      <button type="button">Bagved</button>
      {open && (
        <Dialog
          title="Hvad skal vejen hedde?"
          onClose={() => setOpen(false)}
          actions={<button type="button">Gem</button>}
        >
          <input aria-label="Navn" />
        </Dialog>
      )}
    </>
  );
}

async function openDialog() {
  const screen = await show(<Page />);
  await screen.getByRole('button', { name: 'Omdøb' }).click();
  return screen;
}

test('it is announced by its title and has the focus', async () => {
  const screen = await openDialog();
  const dialog = screen.getByRole('dialog', { name: 'Hvad skal vejen hedde?' });
  await expect.element(dialog).toBeVisible();
  expect(dialog.element().contains(document.activeElement)).toBe(true);
});

test('Tab never reaches what lies behind', async () => {
  await openDialog();
  const seen = new Set<unknown>();
  for (let n = 0; n < 6; n += 1) {
    await userEvent.keyboard('{Tab}');
    seen.add(focused());
  }
  expect(seen).toContain('Navn');
  expect(seen).toContain('Gem');
  expect(seen).not.toContain('Bagved');
});

test('Esc closes it, and the focus is where it was', async () => {
  const screen = await openDialog();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  expect(focused()).toBe('Omdøb');
});

test('its cross closes it, and the focus is where it was', async () => {
  const screen = await openDialog();
  await screen.getByRole('button', { name: da.app.close }).click();
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  expect(focused()).toBe('Omdøb');
});
