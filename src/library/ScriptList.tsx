import { useContent } from '../content/useContent.ts';
import { useLang, useText, useWords } from '../i18n/language.tsx';
import { defaultTerms, inTerms } from '../model/terms.ts';
import { ListPage, Tile } from './ListPage.tsx';

/** All scripts. */
export default function ScriptList() {
  const words = useWords();
  const text = useText();
  const lang = useLang();
  return (
    <ListPage title={words.library.scriptsTitle}>
      {useContent('scripts').map((script) => (
        <Tile
          key={script.id}
          to={`/drejeboeger/${script.id}`}
          title={text(script.title)}
          text={inTerms(text(script.purpose), lang, defaultTerms)}
          facts={[words.app.home.minutes(script.minutes), words.app.home.people(script.people.min, script.people.max)]}
        />
      ))}
    </ListPage>
  );
}
