import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { useSay } from '../reading/useSay.ts';
import { ListPage, Tile } from './ListPage.tsx';

/** All roads. */
export default function RoadList() {
  const words = useWords();
  const say = useSay();
  return (
    <ListPage title={words.library.roadsTitle}>
      {useContent('roads').map((road) => (
        <Tile
          key={road.id}
          to={`/veje/${road.id}`}
          title={say(road.title)}
          text={say(road.purpose)}
          facts={[words.app.home.minutes(road.minutes), words.app.home.people(road.people.min, road.people.max)]}
        />
      ))}
    </ListPage>
  );
}
