import { printing as da } from '../../src/i18n/da/printing.ts';
import { printing as en } from '../../src/i18n/en/printing.ts';
import type { Lang } from '../../src/model/text.ts';
import { type DeckPrint, printedCards } from '../../src/print/documents/deckPrint.ts';
import { deckToPrint } from '../../src/print/fromContent.ts';
import type { PrintJob } from '../../src/print/job.ts';
import { byId, offsetOf, termsOf } from './choose.ts';
import type { WholeContent } from './content.ts';
import { didYouMean } from './nearest.ts';
import type { Values } from './options.ts';
import { printingOf } from './printing.ts';
import { Stop } from './stop.ts';

const severalDecks = { da: da.severalDecks, en: en.severalDecks };

/** Decks in one file, as chosen. */
export async function cardsJob(
  ids: readonly (string | undefined)[],
  lang: Lang,
  values: Values,
  content: WholeContent,
): Promise<PrintJob> {
  const printing = printingOf(values);
  const terms = termsOf(values);
  const decks = ids.map((id) => byId(content.decks, id, ['Kortsæt', 'Decks']));
  const printed = chosen(
    decks.map((deck) => deckToPrint(deck, lang, terms, content)),
    values.only,
  );
  return {
    kind: 'cards',
    decks: printing.qr ? await withCodes(printed, values.site) : printed,
    title: printed.length === 1 ? (printed[0]?.title ?? '') : severalDecks[lang],
    printing,
    offset: offsetOf(values.offset),
    lang,
  };
}

/** Decks with only the cards named; a deck without any of them is left out. */
function chosen(decks: readonly DeckPrint[], only: string | undefined): DeckPrint[] {
  if (only === undefined) return [...decks];
  const wanted = only.split(',').map((id) => id.trim());
  const known = decks.flatMap(({ cards }) => cards.map(({ id }) => id));
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, known);
    throw new Stop(
      1,
      `Kortet ${unknown} er ikke i de valgte kortsæt.${hint.da}`,
      `The card ${unknown} is not in the decks chosen.${hint.en}`,
    );
  }
  return decks.map((deck) => ({ ...deck, only: wanted, blanks: 0 })).filter((deck) => printedCards(deck).length > 0);
}

/** Each card with the code of its page at `site`. */
async function withCodes(decks: readonly DeckPrint[], site: string | undefined): Promise<DeckPrint[]> {
  if (site === undefined || !/^https?:\/\/[^\s#]+$/.test(site))
    throw new Stop(
      1,
      '--qr kræver adressen, hvor jeres Vejkort ligger: --site https://…',
      '--qr needs the address of your Vejkort: --site https://…',
    );
  const { qrPath } = await import('../../src/print/qr.ts');
  const page = (deck: DeckPrint, card: string) =>
    deck.story ? `fortaellinger/${card.slice(deck.id.length + 1)}` : `kort/${deck.id}/${card}`;
  return decks.map((deck) => ({
    ...deck,
    cards: deck.cards.map((card) => ({ ...card, qr: qrPath(`${site}#/${page(deck, card.id)}`) })),
  }));
}
