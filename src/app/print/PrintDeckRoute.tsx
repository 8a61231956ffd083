import { useState } from 'react';
import { Link } from 'wouter';
import { useContent } from '../../content/useContent.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import { defaultTerms } from '../../model/terms.ts';
import type { Lang } from '../../model/text.ts';
import { deckToPrint } from '../../print/fromContent.ts';
import { NotFound } from '../NotFound.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { PrintPanel } from './PrintPanel.tsx';

/** Prints a deck: eight cards on a sheet of A4, fronts and backs. */
export default function PrintDeckRoute({ id }: { id: string }) {
  const words = useWords().printing;
  const shown = useLang();
  const [lang, setLang] = useState<Lang>(shown);
  const deck = useContent('decks').find((one) => one.id === id);
  if (deck === undefined) return <NotFound />;
  return (
    <PrintPanel
      title={words.deckTitle(deck.title[shown])}
      job={{ kind: 'deck', data: deckToPrint(deck, lang, defaultTerms), lang }}
      name={words.fileNames.deck(deck.id)}
      facts={(document) => words.deckFacts(deck.cards.length, document.sheets - 1)}
      steps={words.deckSteps}
      back={<Link href={`/kort/${id}`}>{words.back}</Link>}
    >
      <p>{words.cardSize}</p>
      <LanguageOfPaper lang={lang} onChoose={setLang} />
    </PrintPanel>
  );
}
