import { useContent } from '../content/useContent.ts';
import { useText, useWords } from '../i18n/language.tsx';
import { opening } from '../reading/opening.ts';
import { ListPage, Tile } from './ListPage.tsx';

/** All everyday stories. */
export default function StoryList() {
  const words = useWords().library;
  const text = useText();
  return (
    <ListPage title={words.storiesTitle}>
      {useContent('stories').map((story) => (
        <Tile
          key={story.id}
          to={`/fortaellinger/${story.id}`}
          title={text(story.title)}
          text={opening(text(story.text))}
          facts={[words.workplaces[story.workplace], ...story.dimensions.map((one) => words.dimensions[one])]}
        />
      ))}
    </ListPage>
  );
}
