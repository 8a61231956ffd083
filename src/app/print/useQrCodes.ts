import { useEffect, useState } from 'react';
import type { DeckPrint } from '../../print/documents/deckPrint.ts';

/** How long codes are made at a time, in ms: a key press in between is answered at once. */
const slice = 12;

/** Codes made already, by address. */
const made = new Map<string, string>();

/**
 * The decks with a QR code on each card that has a page, once they are made; `address` gives the page of a card. null: no codes
 * are wanted.
 */
export function useQrCodes(decks: DeckPrint[], address: ((card: string) => string | undefined) | null): DeckPrint[] {
  const [, setReady] = useState(0);
  const wanted = address === null ? [] : decks.flatMap(({ cards }) => cards.flatMap(({ id }) => address(id) ?? []));
  const missing = wanted.filter((one) => !made.has(one));
  const key = missing.join(' ');
  useEffect(() => {
    if (key === '') return;
    let stopped = false;
    void makeCodes(key.split(' '), () => stopped).then(() => {
      if (!stopped) setReady((count) => count + 1);
    });
    return () => {
      stopped = true;
    };
  }, [key]);
  if (address === null || missing.length > 0) return decks;
  return decks.map((deck) => ({
    ...deck,
    cards: deck.cards.map((card) => {
      const qr = made.get(address(card.id) ?? '');
      return qr === undefined ? card : { ...card, qr };
    }),
  }));
}

async function makeCodes(addresses: readonly string[], stopped: () => boolean): Promise<void> {
  const { qrPath } = await import('../../print/qr.ts');
  let until = performance.now() + slice;
  for (const address of addresses) {
    if (stopped()) return;
    made.set(address, qrPath(address));
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + slice;
  }
}

/** Where this site is for others, without its page; undefined where only this computer can open it. */
export function siteAddress({ protocol, hostname, origin, pathname }: Location): string | undefined {
  const here = protocol === 'file:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return here ? undefined : origin + pathname;
}
