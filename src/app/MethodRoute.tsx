import { Link } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import MethodPage from '../library/MethodPage.tsx';
import { linkLook } from '../ui/Button.tsx';
import { NotFound } from './NotFound.tsx';

/** A method, with the way to its page on paper. */
export default function MethodRoute({ id }: { id: string }) {
  const words = useWords().printing.studio.links;
  return (
    <MethodPage
      id={id}
      missing={<NotFound />}
      actions={
        <Link href={`/print/ark/metode-${id}`} className={linkLook('plain')}>
          {words.method}
        </Link>
      }
    />
  );
}
