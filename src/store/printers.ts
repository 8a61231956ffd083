import type { Id } from '../model/course.ts';
import { lasting, unnamedPrinter } from '../model/printers.ts';
import { type CardPrinting, type Offset, type Preset, type Printer, presetPrinting } from '../model/printing.ts';
import { newId } from './newId.ts';
import { type Settings, setSettings, useSettings } from './settings.ts';

/** The printer in use. */
export const printerIn = ({ printers, printer }: Settings): Printer =>
  printers.find(({ id }) => id === printer) ?? unnamedPrinter;

/** Names a printer and takes it into use, with what was chosen on the one before. @returns its id. */
export function namePrinter(name: string, offset: Offset): Id {
  const settings = useSettings.getState();
  const printer: Printer = { ...printerIn(settings), id: newId(), name, offset };
  setSettings({ printers: [...settings.printers, printer], printer: printer.id });
  return printer.id;
}

/** Another name or offset for a printer. */
export const changePrinter = (id: Id, to: Partial<Pick<Printer, 'name' | 'offset'>>) => edit(id, to);

/** Takes a printer into use. */
export const takePrinter = (id: Id) => setSettings({ printer: id });

/** Forgets a printer; the one without a name stays. */
export function forgetPrinter(id: Id): void {
  if (id === unnamedPrinter.id) return;
  const { printers, printer } = useSettings.getState();
  setSettings({
    printers: printers.filter((one) => one.id !== id),
    printer: printer === id ? unnamedPrinter.id : printer,
  });
}

/** Remembers which of the three ways the printer in use is used. */
export const rememberPreset = (preset: Preset) => edit(useSettings.getState().printer, { preset });

/** Remembers what was chosen on the printer in use, for the way it is used now. */
export function rememberCards(cards: CardPrinting): void {
  const printer = printerIn(useSettings.getState());
  edit(printer.id, { cards: { ...printer.cards, [printer.preset]: lasting(cards) } });
}

/** Back to the choices that are right by default, for the way the printer in use is used now. */
export function forgetCards(): void {
  const { preset } = printerIn(useSettings.getState());
  rememberCards(presetPrinting[preset]);
}

function edit(id: Id, to: Partial<Printer>): void {
  const { printers } = useSettings.getState();
  setSettings({ printers: printers.map((one) => (one.id === id ? { ...one, ...to } : one)) });
}
