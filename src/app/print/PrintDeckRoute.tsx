import { useState } from 'react';
import { Link } from 'wouter';
import { useContent } from '../../content/useContent.ts';
import { TermsChoice } from '../../courses/TermsChoice.tsx';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Lang } from '../../model/text.ts';
import { deckJob } from '../../print/cardsJob.ts';
import { deckToPrint } from '../../print/fromContent.ts';
import { useSettings } from '../../store/settings.ts';
import { NotFound } from '../NotFound.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { PrintPanel } from './PrintPanel.tsx';

/** Prints a deck: fronts and backs, eight cards on a sheet of A4; a deck of stories two on a sheet. */
export default function PrintDeckRoute({ id }: { id: string }) {
  const words = useWords().printing;
  const shown = useLang();
  const [lang, setLang] = useState<Lang>(shown);
  const terms = useSettings((settings) => settings.terms);
  const stories = useContent('stories');
  const roads = useContent('roads');
  const deck = useContent('decks').find((one) => one.id === id);
  if (deck === undefined) return <NotFound />;
  const data = deckToPrint(deck, lang, terms, { stories, roads });
  return (
    <PrintPanel
      title={words.deckTitle(deck.title[shown])}
      job={deckJob(data, lang)}
      name={words.fileNames.deck(deck.id)}
      facts={(document) => words.deckFacts(data.cards.length, document.sheets - 1, data.blanks)}
      steps={words.deckSteps}
      back={<Link href={`/kort/${id}`}>{words.back}</Link>}
    >
      <p>{data.story ? words.storySize : words.cardSize}</p>
      <TermsChoice />
      <LanguageOfPaper lang={lang} onChoose={setLang} />
    </PrintPanel>
  );
}
