import { useState } from 'react';
import { lasting } from '../../model/printers.ts';
import { type CardPrinting, type Preset, type Printer, presetPrinting } from '../../model/printing.ts';
import { forgetCards, printerIn, rememberCards, rememberPreset, useSettings } from '../../store/index.ts';

export type CardPrintingChoice = {
  printer: Printer;
  printing: CardPrinting;
  /** Other than what is right by default. */
  changed: boolean;
  set: (part: Partial<CardPrinting>) => void;
  choosePreset: (preset: Preset) => void;
  standard: () => void;
};

type Once = Pick<CardPrinting, 'copies' | 'sheets' | 'firstSlot'>;
const every: Once = { copies: 1, sheets: '', firstSlot: 1 };

/** What is chosen about cards: remembered with the printer in use, except what belongs to this pile of paper only. */
export function useCardPrinting(): CardPrintingChoice {
  const printer = useSettings(printerIn);
  const [once, setOnce] = useState(every);
  const remembered = printer.cards[printer.preset];
  const printing = { ...remembered, ...once };
  return {
    printer,
    printing,
    changed: JSON.stringify(printing) !== JSON.stringify(presetPrinting[printer.preset]),
    set: (part) => {
      const next = { ...printing, ...part };
      setOnce({ copies: next.copies, sheets: next.sheets, firstSlot: next.firstSlot });
      if (JSON.stringify(lasting(next)) !== JSON.stringify(remembered)) rememberCards(next);
    },
    choosePreset: rememberPreset,
    standard: () => {
      setOnce(every);
      forgetCards();
    },
  };
}
