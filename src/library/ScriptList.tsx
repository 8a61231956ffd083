import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { ListPage, Tile } from './ListPage.tsx';
import { useSay } from './useSay.ts';

/** All scripts. */
export default function ScriptList() {
  const words = useWords();
  const say = useSay();
  return (
    <ListPage title={words.library.scriptsTitle}>
      {useContent('scripts').map((script) => (
        <Tile
          key={script.id}
          to={`/drejeboeger/${script.id}`}
          title={say(script.title)}
          text={say(script.purpose)}
          facts={[words.app.home.minutes(script.minutes), words.app.home.people(script.people.min, script.people.max)]}
        />
      ))}
    </ListPage>
  );
}
