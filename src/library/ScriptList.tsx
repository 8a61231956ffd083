import { scriptMinutes } from '../content/scripts.ts';
import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { useSay } from '../reading/useSay.ts';
import { ListPage, Tile } from './ListPage.tsx';

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
          text={say(script.gives)}
          facts={[
            words.library.script.length(script.meetings.length, scriptMinutes(script)),
            words.app.home.people(script.people.min, script.people.max),
          ]}
        />
      ))}
    </ListPage>
  );
}
