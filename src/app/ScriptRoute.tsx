import { Link } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import ScriptPage from '../library/ScriptPage.tsx';
import { linkLook } from '../ui/Button.tsx';
import { NewAgendaButton } from './NewAgendaButton.tsx';
import { NotFound } from './NotFound.tsx';
import { StartMeeting } from './StartMeeting.tsx';

/** A script, with the buttons that start its meetings and lead to its paper. */
export default function ScriptRoute({ id }: { id: string }) {
  const { links } = useWords().printing.studio;
  return (
    <ScriptPage
      id={id}
      missing={<NotFound />}
      actions={(script) => (
        <>
          <StartMeeting script={script.id} />
          <NewAgendaButton script={script.id} />
          <Link href={`/print/ark/drejebog-${id}`} className={linkLook('plain')}>
            {links.script}
          </Link>
          <Link href={`/print/pakker/${id}`} className={linkLook('plain')}>
            {links.pack}
          </Link>
        </>
      )}
      startOne={(script, { id: part, title }) => <StartMeeting script={script.id} part={{ id: part, title }} />}
    />
  );
}
