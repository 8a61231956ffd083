import { Link } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import ScriptPage from '../library/ScriptPage.tsx';
import { Button, linkLook } from '../ui/Button.tsx';
import { NotFound } from './NotFound.tsx';
import { useNewRoad } from './useNewRoad.ts';

/** A script, with the button that starts its road and the ways to its paper. */
export default function ScriptRoute({ id }: { id: string }) {
  const { library, printing } = useWords();
  const words = library.script;
  const { links } = printing.studio;
  const { start, starting } = useNewRoad();
  return (
    <ScriptPage
      id={id}
      missing={<NotFound />}
      actions={
        <>
          <Button look="go" onClick={() => start('vaerdivejen')} disabled={starting}>
            {words.start}
          </Button>
          <Link href={`/print/ark/drejebog-${id}`} className={linkLook('plain')}>
            {links.script}
          </Link>
          <Link href={`/print/pakker/${id}`} className={linkLook('plain')}>
            {links.pack}
          </Link>
        </>
      }
    />
  );
}
