import { type CardPrinting, type Offset, presetPrinting } from '../model/printing.ts';
import type { Lang } from '../model/text.ts';
import type { DeckPrint } from './documents/deckPrint.ts';
import type { PrintJob } from './job.ts';

/** One deck as a job, as an office printer with two sides makes it unless said otherwise. */
export const deckJob = (
  deck: DeckPrint,
  lang: Lang,
  printing: CardPrinting = presetPrinting.officeTwoSided,
  offset: Offset = { x: 0, y: 0 },
): Extract<PrintJob, { kind: 'cards' }> => ({
  kind: 'cards',
  decks: [deck],
  title: deck.title,
  printing,
  offset,
  lang,
});
