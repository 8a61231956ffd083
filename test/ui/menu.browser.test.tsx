import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Menu } from '../../src/ui/Menu.tsx';
import { focused, show } from '../support/scene.tsx';

const run = vi.fn();
const items = () => [
  { label: 'Ret', run: () => run('Ret') },
  { label: 'Tag en stemme tilbage', run: () => run('Tag'), disabled: true },
  { label: 'Ryk frem', run: () => run('Ryk') },
  { heading: 'Flyt til' },
  { label: 'Stop 2', run: () => run('Stop 2') },
  { label: 'Slet', run: () => run('Slet'), danger: true },
];

beforeEach(() => run.mockClear());

async function openMenu() {
  const screen = await show(
    <>
      <Menu label="Flere valg" items={items}>
        …
      </Menu>
      <button type="button">Noget andet</button>
    </>,
  );
  await screen.getByRole('button', { name: 'Flere valg' }).click();
  return screen;
}

test('a click opens it with the focus on the first command', async () => {
  const screen = await openMenu();
  await expect.element(screen.getByRole('menu')).toBeVisible();
  expect(focused()).toBe('Ret');
  await expect.element(screen.getByRole('button', { name: 'Flere valg' })).toHaveAttribute('aria-expanded', 'true');
});

test('arrows walk round it, past what cannot be done now', async () => {
  await openMenu();
  const seen: unknown[] = [];
  for (let n = 0; n < 4; n += 1) {
    await userEvent.keyboard('{ArrowDown}');
    seen.push(focused());
  }
  expect(seen).toEqual(['Ryk frem', 'Stop 2', 'Slet', 'Ret']);
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('Slet');
});

test('Home and End go to the ends', async () => {
  await openMenu();
  await userEvent.keyboard('{End}');
  expect(focused()).toBe('Slet');
  await userEvent.keyboard('{Home}');
  expect(focused()).toBe('Ret');
});

test('a letter goes to the next command that begins with it', async () => {
  await openMenu();
  await userEvent.keyboard('s');
  expect(focused()).toBe('Stop 2');
  await userEvent.keyboard('s');
  expect(focused()).toBe('Slet');
  await userEvent.keyboard('S');
  expect(focused()).toBe('Stop 2');
  await userEvent.keyboard('x');
  expect(focused()).toBe('Stop 2');
});

test('Enter does what is chosen, once, and the focus is back on the button', async () => {
  const screen = await openMenu();
  await userEvent.keyboard('{End}{Enter}');
  expect(run.mock.calls).toEqual([['Slet']]);
  await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
  expect(focused()).toBe('Flere valg');
});

test.each(['{Escape}', '{Tab}'])('%s closes it and gives the focus back', async (key) => {
  const screen = await openMenu();
  await userEvent.keyboard(key);
  await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
  expect(focused()).toBe('Flere valg');
  expect(run).not.toHaveBeenCalled();
});

test('a click elsewhere closes it and goes where it was aimed', async () => {
  const screen = await openMenu();
  await screen.getByRole('button', { name: 'Noget andet' }).click();
  await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
  expect(focused()).toBe('Noget andet');
  expect(run).not.toHaveBeenCalled();
});

test('it keeps inside the window where the button stands in the corner', async () => {
  const screen = await show(
    <div style={{ position: 'fixed', right: 0, bottom: 0 }}>
      <Menu label="Flere valg" items={items}>
        …
      </Menu>
    </div>,
  );
  await screen.getByRole('button', { name: 'Flere valg' }).click();
  const box = screen.getByRole('menu').element().getBoundingClientRect();
  expect(box.right).toBeLessThanOrEqual(window.innerWidth);
  expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
  expect(box.top).toBeGreaterThanOrEqual(0);
});
