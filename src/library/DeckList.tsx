import { useContent } from '../content/useContent.ts';
import { useLang, useText, useWords } from '../i18n/language.tsx';
import { defaultTerms, inTerms } from '../model/terms.ts';
import { ListPage, Tile } from './ListPage.tsx';

/** All decks. */
export default function DeckList() {
  const words = useWords();
  const text = useText();
  const lang = useLang();
  return (
    <ListPage title={words.library.cardsTitle}>
      {useContent('decks').map((deck) => (
        <Tile
          key={deck.id}
          to={`/kort/${deck.id}`}
          title={text(deck.title)}
          text={inTerms(text(deck.purpose), lang, defaultTerms)}
          facts={[words.app.home.cardCount(deck.cards.length)]}
        />
      ))}
    </ListPage>
  );
}
