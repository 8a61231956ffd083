import { useState } from 'react';
import { Link } from 'wouter';
import { findCard } from '../../content/cardsOf.ts';
import { useContent } from '../../content/useContent.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import { picksOf } from '../../model/selections.ts';
import type { Lang } from '../../model/text.ts';
import { deckJob } from '../../print/cardsJob.ts';
import { cardsToPrint } from '../../print/fromContent.ts';
import { useCourse } from '../../store/index.ts';
import { NotFound } from '../NotFound.tsx';
import { OpenCourse } from '../OpenCourse.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { PrintPanel } from './PrintPanel.tsx';

/** Prints a hand-picked selection of cards, in its order. */
export default function PrintSelectionRoute({ courseId, selectionId }: { courseId: Id; selectionId: Id }) {
  return (
    <OpenCourse courseId={courseId}>
      <Selected selectionId={selectionId} />
    </OpenCourse>
  );
}

function Selected({ selectionId }: { selectionId: Id }) {
  const words = useWords().printing;
  const shown = useLang();
  const course = useCourse((one) => one);
  const decks = useContent('decks');
  const [lang, setLang] = useState<Lang>(shown);
  const selection = course.selections[selectionId];
  if (selection === undefined) return <NotFound />;
  const cards = picksOf(course, selectionId).flatMap((pick) => findCard(decks, pick) ?? []);
  return (
    <PrintPanel
      title={words.deckTitle(selection.name)}
      job={deckJob(
        { id: selection.id, title: selection.name, cards: cardsToPrint(cards, lang, course), blanks: 0 },
        lang,
      )}
      name={words.fileNames.selection}
      facts={(document) => words.deckFacts(cards.length, document.sheets - 1)}
      steps={words.deckSteps}
      back={<Link href={`/forloeb/${course.id}/udvalg/${selectionId}`}>{words.back}</Link>}
    >
      <p>{words.cardSize}</p>
      <LanguageOfPaper lang={lang} onChoose={setLang} />
    </PrintPanel>
  );
}
