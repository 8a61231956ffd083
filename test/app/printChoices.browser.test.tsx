import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CardChoices } from '../../src/app/print/CardChoices.tsx';
import { CardsNotice } from '../../src/app/print/CardsNotice.tsx';
import { NumberField } from '../../src/app/print/NumberField.tsx';
import { Presets } from '../../src/app/print/Presets.tsx';
import { Problems } from '../../src/app/print/Problems.tsx';
import { useCardPrinting } from '../../src/app/print/useCardPrinting.ts';
import { printerIn, useSettings } from '../../src/store/index.ts';
import { da, show } from '../support/scene.tsx';

const { studio } = da.printing;
const remembered = () => {
  const printer = printerIn(useSettings.getState());
  return printer.cards[printer.preset];
};

function Choices({ ownBacks }: { ownBacks: boolean }) {
  const choice = useCardPrinting();
  return (
    <>
      <Presets choice={choice} stories={false} />
      <CardsNotice choice={choice} ownBacks={ownBacks} />
      <CardChoices choice={choice} site />
      <output aria-label="chosen">{JSON.stringify(choice.printing)}</output>
    </>
  );
}

async function choices(ownBacks = false) {
  const screen = await show(<Choices ownBacks={ownBacks} />);
  const radio = (name: string) => screen.getByRole('radio', { name, exact: true });
  const open = async (group: string) => {
    await userEvent.click(screen.getByText(studio.more));
    await userEvent.click(screen.getByText(group, { exact: true }));
  };
  const chosen = () => JSON.parse(screen.getByLabelText('chosen').element().textContent ?? '');
  return { screen, radio, open, chosen };
}

test('two-sided on the office printer is chosen until somebody says otherwise, and it says how many fit', async () => {
  const { screen, radio } = await choices();
  await expect.element(radio(studio.presets.officeTwoSided.name)).toBeChecked();
  await expect.element(screen.getByText(/8 kort på 98 × 70 mm/)).toBeVisible();
  expect(screen.container.textContent).not.toContain(studio.changed);
});

test('each of the three ways remembers what was changed in it, and goes back to standard alone', async () => {
  const { screen, radio, open } = await choices();
  await open(studio.groups.look);
  await userEvent.click(radio(studio.looks.grey.name));
  expect(remembered().look).toBe('grey');
  await userEvent.click(radio(studio.presets.printShop.name));
  await expect.element(radio(studio.looks.colour.name)).toBeChecked();
  await userEvent.click(radio(studio.presets.officeTwoSided.name));
  await expect.element(radio(studio.looks.grey.name)).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: studio.standard }));
  await expect.element(radio(studio.looks.colour.name)).toBeChecked();
});

test('the first free place is one that the sheet has', async () => {
  const { screen, open, chosen } = await choices();
  await open(studio.groups.copies);
  const slot = screen.getByRole('textbox', { name: studio.firstSlot.name });
  await userEvent.fill(slot, '8');
  expect(chosen()).toMatchObject({ firstSlot: 8 });
  await userEvent.fill(slot, '9');
  await expect.element(screen.getByText(studio.numbersOnly(1, 8))).toBeVisible();
  expect(chosen()).toMatchObject({ firstSlot: 8 });
});

test('how many, and which sheets, hold for this print only', async () => {
  const { screen, open, chosen } = await choices();
  await open(studio.groups.copies);
  await userEvent.fill(screen.getByRole('textbox', { name: studio.copies.name }), '3');
  await userEvent.fill(screen.getByRole('textbox', { name: studio.sheets.name }), '1-2');
  expect(chosen()).toMatchObject({ copies: 3, sheets: '1-2' });
  expect(remembered()).toMatchObject({ copies: 1, sheets: '' });
});

test('A7 on an office printer is warned against, with what fits instead', async () => {
  const { screen, radio, open } = await choices();
  await open(studio.groups.size);
  await userEvent.click(radio(studio.sizes.a7.name));
  const warning = screen.container.querySelector('[role=status]:not(output)');
  await expect.poll(() => warning?.textContent).toMatch(/4 kort .*8 kort kan fylde arket .*et trykkeri/);
});

test('large print takes a card twice as large, and gives it back', async () => {
  const { screen, open, chosen } = await choices();
  await open(studio.groups.size);
  const large = screen.getByRole('checkbox', { name: studio.largePrint.name });
  await userEvent.click(large);
  expect(chosen()).toMatchObject({ size: 'officeLarge', largePrint: true });
  await userEvent.click(large);
  expect(chosen()).toMatchObject({ size: 'office', largePrint: false });
});

test('backs with questions are not lost without a word: fold, or turn by hand', async () => {
  const { screen, radio, chosen } = await choices(true);
  expect(screen.container.textContent).not.toContain(studio.ownBacks);
  await userEvent.click(radio(studio.presets.officeOneSided.name));
  await expect.element(screen.getByText(studio.ownBacks)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: studio.toHand }));
  expect(chosen().sides).toBe('handTurned');
  expect(screen.container.textContent).not.toContain(studio.ownBacks);
});

function Field() {
  const [value, setValue] = useState(4);
  return (
    <>
      <NumberField id="n" label="Antal" hint="1–20" value={value} least={1} most={20} onChange={setValue} />
      <output aria-label="handed on">{value}</output>
    </>
  );
}

test('a number outside its limits is said beside it and never handed on', async () => {
  const screen = await show(<Field />);
  const field = screen.getByRole('textbox', { name: 'Antal' });
  await userEvent.fill(field, '21');
  await expect.element(field).toHaveAccessibleDescription(studio.numbersOnly(1, 20));
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  expect(screen.getByLabelText('handed on').element().textContent).toBe('4');
  await userEvent.fill(field, '7');
  expect(screen.getByLabelText('handed on').element().textContent).toBe('7');
});

test('a problem leads to its card or opens its field, and many are counted', async () => {
  const problems = Array.from({ length: 10 }, (_, index) => ({
    field: index === 0 ? 'tillid-01' : index === 1 ? 'copies' : `x${index}`,
    message: { da: `Fejl ${index}`, en: `Fault ${index}` },
  }));
  const screen = await show(
    <>
      <Problems
        problems={problems}
        place={(field) =>
          field === 'tillid-01' ? { href: '/kort/tillid/tillid-01' } : field === 'copies' ? { id: 'f' } : undefined
        }
      />
      <details>
        <summary>Mere</summary>
        <input id="f" aria-label="Felt" />
      </details>
    </>,
  );
  expect(screen.getByRole('link', { name: studio.problemLink }).element().getAttribute('href')).toContain(
    '/kort/tillid/tillid-01',
  );
  await expect.element(screen.getByText(studio.moreProblems(2))).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: studio.showField }));
  await expect.element(screen.getByRole('textbox', { name: 'Felt' })).toHaveFocus();
});
