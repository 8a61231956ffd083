import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { toolKinds } from '../model/tools.ts';
import { BoardPicture } from './BoardPicture.tsx';
import { ListPage, Tile } from './ListPage.tsx';

/** The boards of the toolbox, in the order they are offered everywhere. */
export default function BoardList() {
  const words = useWords();
  const guides = useContent('boards');
  return (
    <ListPage title={words.library.boardsTitle}>
      {toolKinds.map((kind) => {
        const guide = guides.find(({ id }) => id === kind);
        const { name, purpose } = words.tools.kinds[kind];
        return (
          <Tile
            key={kind}
            to={`/tavler/${kind}`}
            title={name}
            text={purpose}
            picture={<BoardPicture kind={kind} />}
            facts={
              guide === undefined
                ? []
                : [words.app.home.minutes(guide.minutes), words.app.home.people(guide.people.min, guide.people.max)]
            }
          />
        );
      })}
    </ListPage>
  );
}
