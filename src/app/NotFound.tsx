import { Link } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import { linkLook } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** For an address that leads nowhere. */
export function NotFound() {
  const words = useWords().app.notFound;
  return (
    <Notice title={words.title} text={words.text}>
      <Link href="/" className={linkLook('main')}>
        {words.home}
      </Link>
    </Notice>
  );
}
