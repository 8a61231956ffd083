import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { ListPage, Tile } from './ListPage.tsx';
import { useSay } from './useSay.ts';

/** All decks. */
export default function DeckList() {
  const words = useWords();
  const say = useSay();
  return (
    <ListPage title={words.library.cardsTitle}>
      {useContent('decks').map((deck) => (
        <Tile
          key={deck.id}
          to={`/kort/${deck.id}`}
          title={say(deck.title)}
          text={say(deck.purpose)}
          facts={[words.app.home.cardCount(deck.cards.length)]}
        />
      ))}
    </ListPage>
  );
}
