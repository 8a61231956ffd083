import { useState } from 'react';
import { useLocation } from 'wouter';
import { useContent, useEditions } from '../../content/useContent.ts';
import { TermsChoice } from '../../courses/TermsChoice.tsx';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Lang } from '../../model/text.ts';
import { deckToPrint } from '../../print/fromContent.ts';
import { useSettings } from '../../store/index.ts';
import { CardsStudio } from './CardsStudio.tsx';
import { toggled } from './cardPicks.ts';
import { Pick } from './DeckPicks.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import styles from './Picks.module.css';

/** Prints stories as cards with their questions on the back; the last part of the address says which. */
export default function PrintStoriesRoute({ picked }: { picked: string | undefined }) {
  const words = useWords().printing;
  const shown = useLang();
  const [, go] = useLocation();
  const [lang, setLang] = useState<Lang>(shown);
  const terms = useSettings((settings) => settings.terms);
  const deck = useContent('decks').find((one) => one.from === 'stories');
  const stories = useContent('stories');
  const roads = useContent('roads');
  const editions = useEditions();
  const ids = (picked ?? '').split(',').filter((id) => id !== '');
  const chosen = stories.filter(({ id }) => ids.includes(id));
  const [open] = useState(chosen.length === 0);
  const only = chosen.length === 1 ? chosen[0] : undefined;
  const choose = (next: readonly string[]) =>
    go(['/print/fortaellinger', ...(next.length > 0 ? [next.join(',')] : [])].join('/'), { replace: true });
  const decks =
    deck === undefined || chosen.length === 0
      ? []
      : [deckToPrint(deck, lang, terms, { stories: chosen, roads, editions })];
  return (
    <CardsStudio
      kind="stories"
      decks={decks}
      title={only?.title[lang] ?? deck?.title[lang] ?? ''}
      name={only?.id ?? deck?.id ?? ''}
      reading={only && `/fortaellinger/${only.id}`}
      lang={lang}
      picks={
        <details className={styles.picks} open={open}>
          <summary>
            {words.studio.kind.stories}{' '}
            <span className={styles.chosen}>{chosen.map(({ title }) => title[shown]).join(', ')}</span>
          </summary>
          <div className={styles.list}>
            <Pick
              name={words.studio.all}
              note=""
              checked={chosen.length === stories.length}
              onToggle={() => choose(chosen.length === stories.length ? [] : stories.map(({ id }) => id))}
            />
            {stories.map(({ id, title }) => (
              <Pick
                key={id}
                name={title[shown]}
                note=""
                checked={ids.includes(id)}
                onToggle={() => choose(toggled(ids, id))}
              />
            ))}
          </div>
        </details>
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
