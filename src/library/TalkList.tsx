import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { useSay } from '../reading/useSay.ts';
import { ListPage, Tile } from './ListPage.tsx';

/** All talks. */
export default function TalkList() {
  const words = useWords();
  const say = useSay();
  return (
    <ListPage title={words.library.talksTitle}>
      {useContent('talks').map((talk) => (
        <Tile
          key={talk.id}
          to={`/oplaeg/${talk.id}`}
          title={say(talk.title)}
          text={say(talk.purpose)}
          facts={[words.app.home.minutes(talk.minutes)]}
        />
      ))}
    </ListPage>
  );
}
