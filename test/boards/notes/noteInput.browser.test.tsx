import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteInput } from '../../../src/boards/notes/NoteInput.tsx';
import { flushDrafts } from '../../../src/store/index.ts';
import { da, show } from '../../support/scene.tsx';

const add = vi.fn();
const up = vi.fn();

beforeEach(() => {
  add.mockClear();
  up.mockClear();
});

async function openLine(place = 'ser') {
  const screen = await show(<NoteInput draftKey={`c1/vej/${place}`} label={da.road.input} onAdd={add} onUp={up} />);
  const line = screen.getByRole('textbox', { name: da.road.input });
  await line.click();
  return { screen, line };
}

/** Pastes as the browser tells of it. Says whether the browser may go on and put the text into the line itself. */
function paste(text: string): boolean | undefined {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

test('Enter puts the words up, and the line is empty and ready', async () => {
  const { line } = await openLine();
  await userEvent.keyboard('Vi ringer hjem{Enter}');
  expect(add.mock.calls).toEqual([['Vi ringer hjem']]);
  await expect.element(line).toHaveValue('');
  await expect.element(line).toHaveFocus();
});

test('the button does what Enter does, and gives the caret back', async () => {
  const { screen, line } = await openLine();
  await userEvent.keyboard('Vi ringer hjem');
  await screen.getByRole('button', { name: da.notes.add }).click();
  expect(add.mock.calls).toEqual([['Vi ringer hjem']]);
  await expect.element(line).toHaveFocus();
});

test('nothing is put up when nothing was said', async () => {
  const { screen } = await openLine();
  await userEvent.keyboard('   {Enter}');
  expect(add).not.toHaveBeenCalled();
  await expect.element(screen.getByRole('button', { name: da.notes.add })).toBeDisabled();
});

test('several lines pasted become a note each; empty ones none', async () => {
  await openLine();
  expect(paste('Første\r\n\r\n  \nAnden\nTredje\n')).toBe(false);
  expect(add.mock.calls).toEqual([['Første'], ['Anden'], ['Tredje']]);
});

test('one line pasted goes into the line, to be read before Enter', async () => {
  await openLine();
  expect(paste('kun en linje\n')).toBe(true);
  expect(add).not.toHaveBeenCalled();
});

test('an unfinished line comes back, at its own stop only', async () => {
  const { screen } = await openLine();
  await userEvent.keyboard('Midt i en sæt');
  await screen.unmount();
  await flushDrafts();
  const other = await openLine('gor');
  await new Promise((resolve) => setTimeout(resolve, 150));
  await expect.element(other.line).toHaveValue('');
  await other.screen.unmount();
  const again = await openLine();
  await expect.element(again.line).toHaveValue('Midt i en sæt');
});

test('what was put up does not come back', async () => {
  const { screen } = await openLine();
  await userEvent.keyboard('Færdig{Enter}');
  await flushDrafts();
  await screen.unmount();
  const again = await openLine();
  await new Promise((resolve) => setTimeout(resolve, 150));
  await expect.element(again.line).toHaveValue('');
});

test('arrow up leads to the notes from an empty line, not while words stand in it', async () => {
  await openLine();
  await userEvent.keyboard('a');
  await userEvent.keyboard('{ArrowUp}');
  expect(up).not.toHaveBeenCalled();
  await userEvent.keyboard('{End}{Backspace}');
  await userEvent.keyboard('{ArrowUp}');
  expect(up).toHaveBeenCalledOnce();
});
