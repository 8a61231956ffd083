import { cardsOf } from '../content/cardsOf.ts';
import type { Deck } from '../content/types.ts';
import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { useSay } from '../reading/useSay.ts';
import { ListPage, Tile } from './ListPage.tsx';

/** All decks, D1 first. */
export default function DeckList() {
  const words = useWords();
  const say = useSay();
  const stories = useContent('stories');
  const roads = useContent('roads');
  const decks = [...useContent('decks')].sort((a, b) => numberOf(a) - numberOf(b));
  return (
    <ListPage title={words.library.cardsTitle}>
      {decks.map((deck) => (
        <Tile
          key={deck.id}
          to={`/kort/${deck.id}`}
          title={say(deck.title)}
          text={say(deck.purpose)}
          facts={[deck.code, words.app.home.cardCount(cardsOf(deck, { stories, roads }).length)]}
        />
      ))}
    </ListPage>
  );
}

/** The number in a deck's code: 12 of `D12`. */
function numberOf(deck: Deck): number {
  return Number(deck.code.slice(1));
}
