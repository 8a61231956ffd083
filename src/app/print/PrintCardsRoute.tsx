import { useState } from 'react';
import { useLocation } from 'wouter';
import { cardsOf, findCard } from '../../content/cardsOf.ts';
import { useContent, useEditions } from '../../content/useContent.ts';
import { TermsChoice } from '../../courses/TermsChoice.tsx';
import { useSelections } from '../../courses/useSelections.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import { wordsIn } from '../../i18n/words.ts';
import type { Course } from '../../model/course.ts';
import { picksOf } from '../../model/selections.ts';
import type { Lang } from '../../model/text.ts';
import type { DeckPrint } from '../../print/documents/deckPrint.ts';
import { cardsToPrint, deckToPrint } from '../../print/fromContent.ts';
import { useCourseState, useSettings } from '../../store/index.ts';
import { CardsStudio } from './CardsStudio.tsx';
import { type CardPicks, picksAddress, readPicks } from './cardPicks.ts';
import { DeckPicks } from './DeckPicks.tsx';
import { EarlierPrint, toPrint } from './EarlierPrint.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';

/** Prints decks, hand-picked selections and blank cards; the last part of the address says which. */
export default function PrintCardsRoute({ picked }: { picked: string | undefined }) {
  const words = useWords().printing;
  const shown = useLang();
  const [lang, setLang] = useState<Lang>(shown);
  const onPaper = wordsIn(lang).printing;
  const terms = useSettings((settings) => settings.terms);
  const [, go] = useLocation();
  const editions = useEditions();
  const content = { stories: useContent('stories'), roads: useContent('roads'), editions };
  const decks = [...useContent('decks')].sort((a, b) => Number(a.code.slice(1)) - Number(b.code.slice(1)));
  // Opens the course used last, whose selections can be chosen too.
  useSelections();
  const course = useCourseState((state) => state.course);
  const picks = readPicks(picked);
  const chosen = decks.filter(({ id }) => picks.decks.includes(id));
  const printed = [
    ...chosen.map((deck) => deckToPrint(deck, lang, terms, content)),
    ...selected(course, picks, decks, lang),
    ...(picks.blanks > 0 ? [{ id: 'blanke', title: onPaper.blankDeck, cards: [], blanks: picks.blanks }] : []),
  ];
  const only = printed.length === 1 ? printed[0] : undefined;
  const edition = only && editions[only.id];
  const lacking = edition && picks.since !== undefined ? toPrint(edition, picks.since) : [];
  return (
    <CardsStudio
      kind="cards"
      decks={only && lacking.length > 0 ? [{ ...only, only: lacking, blanks: 0 }] : printed}
      title={only?.title ?? onPaper.severalDecks}
      name={only === undefined || chosen.length === 0 ? words.fileNames.selection : words.fileNames.deck(only.id)}
      reading={chosen.length === 1 ? `/kort/${chosen[0]?.id}` : undefined}
      lang={lang}
      picks={
        <>
          <DeckPicks picks={picks} decks={decks} course={course} count={(deck) => cardsOf(deck, content).length} />
          {only && edition && (
            <EarlierPrint
              key={only.id}
              deck={only}
              edition={edition}
              since={lacking.length > 0 ? picks.since : undefined}
              onChoose={(since) => {
                const { since: _, ...all } = picks;
                go(picksAddress(since === undefined ? all : { ...all, since }), { replace: true });
              }}
            />
          )}
        </>
      }
      language={
        <>
          <LanguageOfPaper lang={lang} onChoose={setLang} />
          <TermsChoice />
        </>
      }
    />
  );
}

type Decks = Parameters<typeof findCard>[0];

/** Hand-picked selections as decks, in their own order. */
function selected(course: Course | null, picks: CardPicks, decks: Decks, lang: Lang): DeckPrint[] {
  if (course === null) return [];
  return picks.selections.flatMap((id) => {
    const selection = course.selections[id];
    if (selection === undefined) return [];
    const cards = picksOf(course, id).flatMap((pick) => findCard(decks, pick) ?? []);
    return [{ id, title: selection.name, cards: cardsToPrint(cards, lang, course), blanks: 0 }];
  });
}
