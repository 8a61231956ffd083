import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { useSay } from '../reading/useSay.ts';
import { ListPage, Tile } from './ListPage.tsx';

/** All methods. */
export default function MethodList() {
  const words = useWords();
  const say = useSay();
  return (
    <ListPage title={words.library.methodsTitle}>
      {useContent('methods').map(({ id, title, gives, minutes, people }) => (
        <Tile
          key={id}
          to={`/metoder/${id}`}
          title={say(title)}
          text={say(gives)}
          facts={[
            words.library.method.minutes(minutes.min, minutes.max),
            words.app.home.people(people.min, people.max),
          ]}
        />
      ))}
    </ListPage>
  );
}
