import type { Locate } from '../src/content/compiler/compile.ts';
import type { Place, Problem } from '../src/content/problem.ts';
import type { Content } from '../src/content/types.ts';
import { citizenWords, profiles, type Terms } from '../src/model/terms.ts';
import { languages, type Text } from '../src/model/text.ts';
import { checkDeckFits } from '../src/print/documents/checkDeckFits.ts';
import { fontsFromDisk } from '../src/print/fonts/fromDisk.ts';
import { deckToPrint } from '../src/print/fromContent.ts';

const allTerms: Terms[] = profiles.flatMap((profile) => citizenWords.map((citizen) => ({ profile, citizen })));

/**
 * Every card of every deck must stand on its paper in both languages, whatever words a workplace uses for citizen and
 * leader. A card that does not is a mistake of the content, told at the line of its text; once a language.
 */
export function printChecks(content: Content, locate: Locate): Problem[] {
  const measure = fontsFromDisk();
  const found = new Map<string, Problem>();
  for (const deck of content.decks)
    for (const lang of languages)
      for (const [index, terms] of allTerms.entries()) {
        // Only texts with tokens read differently from workplace to workplace.
        const cards = index === 0 ? deck.cards : deck.cards.filter((card) => card.text[lang].includes('{'));
        if (cards.length === 0) continue;
        for (const { cardId, message } of checkDeckFits(deckToPrint({ ...deck, cards }, lang, terms), lang, measure)) {
          const place = deck.cards.findIndex((card) => card.id === cardId);
          const keys = place < 0 ? ['title', lang] : ['cards', place, 'text', lang];
          const key = [deck.id, ...keys, message.en].join(' ');
          if (!found.has(key)) found.set(key, tell(cardId, message, terms, locate('decks', deck.id, keys)));
        }
      }
  return [...found.values()];
}

function tell(id: string, message: Text, { profile, citizen }: Terms, place: Place): Problem {
  return {
    ...place,
    what: {
      da: `${id}: ${message.da} (med ordene ${profile}, ${citizen})`,
      en: `${id}: ${message.en} (with the words ${profile}, ${citizen})`,
    },
    allowed: {
      da: 'Tekst, der kan stå på et kort på 98 × 70 mm i mindst 12 punkt.',
      en: 'Text that can stand on a card of 98 × 70 mm in at least 12 points.',
    },
  };
}
