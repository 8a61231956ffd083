import { type CardPrinting, presetPrinting } from '../../src/model/printing.ts';
import type { Lang } from '../../src/model/text.ts';
import { deckJob } from '../../src/print/cardsJob.ts';
import { safe } from '../../src/print/documents/cardShape.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import type { FontSet } from '../../src/print/fonts/fontSet.ts';
import { layOutJob } from '../../src/print/job.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { readPdf } from '../print/readPdf.ts';
import { drawPdf, inkOutside } from './pixels.ts';

/** Enough to see a hair line half a millimetre outside. */
const dpi = 60;

/** Letters and digits only: lines end where they end, with or without a hyphen. */
const bare = (text: string) => text.replace(/[\s\u00ad-]/g, '');

/**
 * What is wrong with a deck's cards on paper, a sentence each: words that are not there, ink nearer the cut than it may be, texts
 * too long. Every card is printed on a page of its own, so that nothing beside it hides a fault.
 */
export async function cardFaults(
  deck: DeckPrint,
  lang: Lang,
  choice: Partial<CardPrinting>,
  fonts: FontSet,
): Promise<string[]> {
  const alone = { onePerPage: true, marks: 'none', instruction: false } as const;
  const printing: CardPrinting = { ...presetPrinting.officeTwoSided, ...alone, ...choice };
  const document = layOutJob(deckJob(deck, lang, printing), fonts);
  const faults = document.problems.map(({ field, message }) => `${field}: ${message.en}`);
  if (document.pages.length !== 2 * (deck.cards.length + deck.blanks)) return [...faults, 'cards are missing'];
  const bytes = await renderPdf(document, fonts);
  const { pages } = await readPdf(bytes);
  for (const [index, card] of deck.cards.entries()) {
    const [front, back] = [bare(pages[2 * index]?.text ?? ''), bare(pages[2 * index + 1]?.text ?? '')];
    for (const words of [...card.text.split('\n\n'), card.title ?? '', ...(card.choices ?? [])])
      if (!front.includes(bare(words))) faults.push(`${card.id}: not on the front: ${words}`);
    for (const words of card.back ?? [])
      if (!back.includes(bare(words))) faults.push(`${card.id}: not on the back: ${words}`);
  }
  for (const [index, page] of (await drawPdf(bytes, dpi)).entries()) {
    const { widthMm = 0, heightMm = 0 } = document.pages[index] ?? {};
    const [place] = inkOutside(page, [{ x: safe, y: safe, width: widthMm - 2 * safe, height: heightMm - 2 * safe }]);
    const name = `${deck.cards[Math.floor(index / 2)]?.id ?? 'blank'}, ${index % 2 === 0 ? 'front' : 'back'}`;
    if (place) faults.push(`${name}: ink at ${place.x.toFixed(1)}, ${place.y.toFixed(1)} mm`);
  }
  return faults;
}
