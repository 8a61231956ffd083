import { useState } from 'react';
import { flushSync } from 'react-dom';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WordsField } from '../../src/ui/WordsField.tsx';
import { nextFrame, show } from '../support/scene.tsx';

const done = vi.fn();
const wrote = vi.fn();
let otherWindowWrites: (text: string) => void = () => undefined;

beforeEach(() => {
  done.mockClear();
  wrote.mockClear();
});

function Field({ first, lines }: { first: string; lines: boolean }) {
  const [text, setText] = useState(first);
  otherWindowWrites = setText;
  const write = (mine: string, before: string) => {
    wrote(mine, before);
    setText(mine);
  };
  return <WordsField label="Svar" value={text} onWrite={write} onDone={done} lines={lines} />;
}

async function openField(first: string, { caret = first.length, lines = false } = {}) {
  const screen = await show(<Field first={first} lines={lines} />);
  const field = screen.getByRole('textbox', { name: 'Svar' }).element();
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
  field.focus();
  await userEvent.keyboard(`{End}${'{ArrowLeft}'.repeat(first.length - caret)}`);
  return field;
}

test('what is typed is handed on letter by letter, with the text it was typed in', async () => {
  await openField('Rute');
  await userEvent.keyboard(' 7');
  expect(wrote.mock.calls).toEqual([
    ['Rute ', 'Rute'],
    ['Rute 7', 'Rute '],
  ]);
});

test('the caret stays by its word when another window writes before it', async () => {
  const field = await openField('Rute 7 er sen', { caret: 6 });
  otherWindowWrites('Altid: Rute 7 er sen');
  await nextFrame();
  await userEvent.keyboard('b');
  expect(field.value).toBe('Altid: Rute 7b er sen');
});

test('the caret stays where it is when another window writes after it', async () => {
  const field = await openField('Rute 7 er sen', { caret: 6 });
  otherWindowWrites('Rute 7 er sen om mandagen');
  await nextFrame();
  await userEvent.keyboard('b');
  expect(field.value).toBe('Rute 7b er sen om mandagen');
});

test('another window taking away the words around the caret leaves it at that place', async () => {
  const field = await openField('Rute 7 er sen', { caret: 9 });
  otherWindowWrites('Rute sen');
  await nextFrame();
  expect(field.selectionStart).toBe(5);
});

test('the caret stays where it was put in the very moment before another window writes', async () => {
  const field = await openField('Rute 7', { caret: 0 });
  field.setSelectionRange(6, 6);
  flushSync(() => otherWindowWrites('Altid Rute 7'));
  await userEvent.keyboard('b');
  expect(field.value).toBe('Altid Rute 7b');
});

test('words that are selected stay selected when another window writes before them', async () => {
  const field = await openField('Rute 7 er sen');
  field.setSelectionRange(5, 6);
  flushSync(() => otherWindowWrites('Altid Rute 7 er sen'));
  await userEvent.keyboard('8');
  expect(field.value).toBe('Altid Rute 8 er sen');
});

test('what is not taken as it was typed goes out of the field again', async () => {
  const screen = await show(<WordsField label="Svar" value="Rute" onWrite={wrote} />);
  const field = screen.getByRole('textbox', { name: 'Svar' });
  await field.click();
  await userEvent.keyboard('{End}7');
  expect(wrote).toHaveBeenLastCalledWith('Rute7', 'Rute');
  await expect.element(field).toHaveValue('Rute');
  await userEvent.keyboard('8');
  expect(wrote).toHaveBeenLastCalledWith('Rute8', 'Rute');
});

test.each(['{Enter}', '{Escape}'])('in a line, %s is being done and writes nothing', async (key) => {
  const field = await openField('Rute 7');
  await userEvent.keyboard(key);
  expect(done).toHaveBeenCalledOnce();
  expect(field.value).toBe('Rute 7');
  expect(wrote).not.toHaveBeenCalled();
});

test('broken lines pasted into a line become one', async () => {
  const field = await openField('');
  await userEvent.fill(field, 'først\n  så');
  expect(field.value).toBe('først så');
});

test('among lines Enter breaks the line, and Ctrl+Enter or Esc is being done', async () => {
  const field = await openField('et', { lines: true });
  await userEvent.keyboard('{Enter}to');
  expect(field.value).toBe('et\nto');
  expect(done).not.toHaveBeenCalled();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.keyboard('{Escape}');
  expect(done).toHaveBeenCalledTimes(2);
});
