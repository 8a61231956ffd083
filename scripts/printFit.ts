import type { Checks } from '../src/content/compiler/compile.ts';
import type { Card } from '../src/content/types.ts';
import { citizenWords, inTerms, profiles } from '../src/model/terms.ts';
import { type Lang, languages } from '../src/model/text.ts';
import type { Measure } from '../src/print/layout/measure.ts';

const allTerms = profiles.flatMap((profile) => citizenWords.map((citizen) => ({ profile, citizen })));

/**
 * Whether every card of every deck fits its paper in both languages, in the longest words a workplace can choose.
 * The print engine's layout is loaded only when this runs, so that it costs nothing to read the build's settings.
 */
export const printFit: Checks = async ({ decks }, locate) => {
  const { deckDocument } = await import('../src/print/documents/deck.ts');
  const { fontsFromDisk } = await import('../src/print/fonts/fromDisk.ts');
  const fonts = fontsFromDisk();
  return decks.flatMap((deck) =>
    languages.flatMap((lang) => {
      const cards = deck.cards.map(({ difficulty, ...card }) => ({
        ...card,
        text: longest(card.text[lang], lang, fonts),
        hard: difficulty === 'hard',
      }));
      const { problems } = deckDocument(
        { id: deck.id, title: longest(deck.title[lang], lang, fonts), cards },
        lang,
        fonts,
      );
      return problems.map(({ field, message }) => ({
        ...locate('decks', deck.id, keysOf(field, deck.cards, lang)),
        what: message,
        allowed: {
          da: 'En tekst, der kan stå på papiret i alle arbejdspladsens ord.',
          en: 'A text that has room on the paper in all of a workplace’s words.',
        },
      }));
    }),
  );
};

/** The text in the terms that make it widest. */
function longest(text: string, lang: Lang, measure: Measure): string {
  const versions = [...new Set(allTerms.map((terms) => inTerms(text, lang, terms)))];
  const widths = new Map(versions.map((version) => [version, measure.width(version, 'bold')]));
  return versions.reduce((a, b) => ((widths.get(b) ?? 0) > (widths.get(a) ?? 0) ? b : a));
}

/** A layout problem names a card by its id, or a key of the deck. */
function keysOf(field: string, cards: readonly Card[], lang: Lang): PropertyKey[] {
  const card = cards.findIndex(({ id }) => id === field);
  return card >= 0 ? ['cards', card, 'text', lang] : [field, lang];
}
