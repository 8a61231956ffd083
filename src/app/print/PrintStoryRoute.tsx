import { useState } from 'react';
import { Link } from 'wouter';
import { useContent } from '../../content/useContent.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Lang } from '../../model/text.ts';
import { deckJob } from '../../print/cardsJob.ts';
import { deckToPrint } from '../../print/fromContent.ts';
import { useSettings } from '../../store/settings.ts';
import { NotFound } from '../NotFound.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { PrintPanel } from './PrintPanel.tsx';

/** Prints one story as an A5 card, with its questions on the back. */
export default function PrintStoryRoute({ id }: { id: string }) {
  const words = useWords().printing;
  const shown = useLang();
  const terms = useSettings((settings) => settings.terms);
  const [lang, setLang] = useState<Lang>(shown);
  const deck = useContent('decks').find((one) => one.from === 'stories');
  const story = useContent('stories').find((one) => one.id === id);
  const roads = useContent('roads');
  if (deck === undefined || story === undefined) return <NotFound />;
  const data = deckToPrint(deck, lang, terms, { stories: [story], roads });
  return (
    <PrintPanel
      title={words.deckTitle(story.title[shown])}
      job={deckJob(data, lang)}
      name={story.id}
      facts={(document) => words.deckFacts(data.cards.length, document.sheets - 1, data.blanks)}
      steps={words.deckSteps}
      back={<Link href={`/fortaellinger/${id}`}>{words.back}</Link>}
    >
      <p>{words.storySize}</p>
      <LanguageOfPaper lang={lang} onChoose={setLang} />
    </PrintPanel>
  );
}
