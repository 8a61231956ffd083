import { Link } from 'wouter';
import { useContent } from '../content/useContent.ts';
import { useText, useWords } from '../i18n/language.tsx';
import { linkLook } from '../ui/Button.tsx';
import { ListPage, Tile } from './ListPage.tsx';

/** "Social kapital i praksis": all examples. */
export default function ExampleList() {
  const { library: words, printing } = useWords();
  const text = useText();
  return (
    <ListPage
      title={words.examplesTitle}
      actions={
        <Link href="/print/haefter/eksempler" className={linkLook('plain')}>
          {printing.studio.links.booklet}
        </Link>
      }
    >
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
