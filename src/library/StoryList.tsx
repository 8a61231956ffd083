import { useContent } from '../content/useContent.ts';
import { useText, useWords } from '../i18n/language.tsx';
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
          text={firstSentences(text(story.text))}
          facts={[words.workplaces[story.workplace], ...story.dimensions.map((one) => words.dimensions[one])]}
        />
      ))}
    </ListPage>
  );
}

/** The opening of a story: its first two sentences. */
function firstSentences(text: string): string {
  return (text.match(/[^.?]+[.?]+(?:\s|$)/g) ?? [text]).slice(0, 2).join('').trim();
}
