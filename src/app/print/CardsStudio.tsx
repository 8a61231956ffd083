import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Lang } from '../../model/text.ts';
import { type DeckPrint, printedCards } from '../../print/documents/deckPrint.ts';
import type { PrintJob } from '../../print/job.ts';
import { CardChoices } from './CardChoices.tsx';
import { CardsNotice } from './CardsNotice.tsx';
import { cardPage } from './cardPage.ts';
import type { PrintKind } from './KindLinks.tsx';
import { Presets } from './Presets.tsx';
import { PrinterChoice } from './PrinterChoice.tsx';
import { Studio } from './Studio.tsx';
import { useCardPrinting } from './useCardPrinting.ts';
import { siteAddress, useQrCodes } from './useQrCodes.ts';

type Props = {
  kind: PrintKind;
  decks: DeckPrint[];
  /** What the whole is called on paper. */
  title: string;
  /** File name without its ending. */
  name: string;
  reading: string | undefined;
  lang: Lang;
  /** Which cards. */
  picks: ReactNode;
  language: ReactNode;
};

/** The studio for everything that is cut out of sheets. */
export function CardsStudio({ kind, decks, title, name, reading, lang, picks, language }: Props) {
  const words = useWords().printing.studio;
  const choice = useCardPrinting();
  const { printing, printer } = choice;
  const site = siteAddress(location);
  const cards = printing.copies * decks.reduce((sum, deck) => sum + printedCards(deck).length, 0);
  const blanks = printing.copies * decks.reduce((sum, deck) => sum + deck.blanks, 0);
  const places = placesOf(decks);
  const coded = useQrCodes(
    decks,
    site !== undefined && printing.qr ? (card) => `${site}#${places.get(card)?.href ?? '/'}` : null,
  );
  const job: PrintJob | null =
    decks.length === 0 ? null : { kind: 'cards', decks: coded, title, printing, offset: printer.offset, lang };
  return (
    <Studio
      kind={kind}
      job={job}
      name={name}
      notice={
        decks.length > 0 && (
          <CardsNotice
            choice={choice}
            ownBacks={decks.some((deck) => deck.cards.some(({ back }) => back !== undefined))}
          />
        )
      }
      what={decks.length === 0 ? '' : words.cards(cards, blanks)}
      reading={reading}
      place={(field) => places.get(field) ?? (cardFields.has(field) ? { id: `print-${field}` } : undefined)}
    >
      {picks}
      <Presets choice={choice} stories={decks.length > 0 && decks.every(({ story }) => story)} />
      <PrinterChoice printer={printer} lang={lang} />
      {language}
      <CardChoices choice={choice} site={site !== undefined} />
    </Studio>
  );
}

/** Choices that have a field of their own to put right. */
const cardFields: ReadonlySet<string> = new Set(['copies', 'sheets', 'firstSlot', 'bleed', 'size']);

/** The page of each card, by its id. */
function placesOf(decks: readonly DeckPrint[]): Map<string, { href: string }> {
  return new Map(
    decks.flatMap((deck) => deck.cards.map(({ id }): [string, { href: string }] => [id, { href: cardPage(deck, id) }])),
  );
}
