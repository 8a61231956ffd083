import { useContent } from '../content/useContent.ts';
import { useText, useWords } from '../i18n/language.tsx';
import { ListPage, Tile } from './ListPage.tsx';

/** "Social kapital i praksis": all examples. */
export default function ExampleList() {
  const words = useWords().library;
  const text = useText();
  return (
    <ListPage title={words.examplesTitle}>
      {useContent('examples').map((example) => (
        <Tile
          key={example.id}
          to={`/eksempler/${example.id}`}
          title={text(example.title)}
          text={text(example.text)}
          facts={[words.workplaces[example.workplace], ...example.dimensions.map((one) => words.dimensions[one])]}
        />
      ))}
    </ListPage>
  );
}
