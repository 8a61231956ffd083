import {
  type CardPrinting,
  cardSizes,
  looks,
  marksChoices,
  type Offset,
  orders,
  type Preset,
  type Printer,
  presetPrinting,
  presets,
  sheetPapers,
  sidesChoices,
} from './printing.ts';

/** The printer before anybody has named one: nothing is moved. */
export const unnamedPrinter: Printer = {
  id: 'unnamed',
  name: '',
  offset: { x: 0, y: 0 },
  preset: 'officeTwoSided',
  cards: presetPrinting,
};

/** No printer drifts further, in mm; more is a slip of the finger. */
export const furthestOffset = 10;

/**
 * What is worth remembering of some choices. How many, which sheets and the first free place belong to one pile of paper:
 * remembered, they would leave out cards next time.
 */
export const lasting = (cards: CardPrinting): CardPrinting => ({ ...cards, copies: 1, sheets: '', firstSlot: 1 });

/** Printers of a stored value, so far as we understand it; the one without a name is always there, first. */
export function readPrinters(stored: unknown): Printer[] {
  const named = Array.isArray(stored) ? stored.flatMap((one) => readPrinter(one) ?? []) : [];
  const seen = new Map([unnamedPrinter, ...named].map((printer) => [printer.id, printer]));
  return [...seen.values()];
}

function readPrinter(stored: unknown): Printer | undefined {
  const { id, name, offset, preset, cards } = record(stored);
  if (typeof id !== 'string' || typeof name !== 'string') return undefined;
  if (id === '' || (name.trim() === '' && id !== unnamedPrinter.id)) return undefined;
  return {
    id,
    name,
    offset: readOffset(offset),
    preset: oneOf(presets, preset) ?? unnamedPrinter.preset,
    cards: readEach(record(cards)),
  };
}

const readEach = (cards: Record<string, unknown>): Record<Preset, CardPrinting> => ({
  officeTwoSided: readCards(cards.officeTwoSided, presetPrinting.officeTwoSided),
  officeOneSided: readCards(cards.officeOneSided, presetPrinting.officeOneSided),
  printShop: readCards(cards.printShop, presetPrinting.printShop),
});

function readOffset(stored: unknown): Offset {
  const { x, y } = record(stored);
  return { x: within(-furthestOffset, furthestOffset, x) ?? 0, y: within(-furthestOffset, furthestOffset, y) ?? 0 };
}

/** Stored choices, each as `otherwise` where it makes no sense. */
function readCards(stored: unknown, otherwise: CardPrinting): CardPrinting {
  const given = record(stored);
  const custom = record(given.custom);
  return lasting({
    size: oneOf([...names(cardSizes), 'custom'] as const, given.size) ?? otherwise.size,
    custom: {
      width: within(20, 440, custom.width) ?? otherwise.custom.width,
      height: within(20, 440, custom.height) ?? otherwise.custom.height,
    },
    largePrint: truth(given.largePrint) ?? otherwise.largePrint,
    paper: oneOf(names(sheetPapers), given.paper) ?? otherwise.paper,
    sides: oneOf(sidesChoices, given.sides) ?? otherwise.sides,
    order: oneOf(orders, given.order) ?? otherwise.order,
    marks: oneOf(marksChoices, given.marks) ?? otherwise.marks,
    bleed: within(0, 5, given.bleed) ?? otherwise.bleed,
    edgeBacks: truth(given.edgeBacks) ?? otherwise.edgeBacks,
    look: oneOf(looks, given.look) ?? otherwise.look,
    copies: otherwise.copies,
    sheets: otherwise.sheets,
    firstSlot: otherwise.firstSlot,
    onePerPage: truth(given.onePerPage) ?? otherwise.onePerPage,
    labels: typeof given.labels === 'string' ? given.labels : otherwise.labels,
    instruction: truth(given.instruction) ?? otherwise.instruction,
    qr: truth(given.qr) ?? otherwise.qr,
  });
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const oneOf = <T>(known: readonly T[], value: unknown): T | undefined => known.find((one) => one === value);

const truth = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const within = (least: number, most: number, value: unknown): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;

function names<T extends object>(of: T): (keyof T)[] {
  return Object.keys(of) as (keyof T)[];
}
