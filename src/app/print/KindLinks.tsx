import { Link } from 'wouter';
import { useWords } from '../../i18n/language.tsx';
import styles from './KindLinks.module.css';

/** The kinds of things there are to print, and their addresses. */
export const kindAddress = {
  cards: '/print/kort',
  stories: '/print/fortaellinger',
  posters: '/print/plakater',
  booklets: '/print/haefter',
  sheets: '/print/ark',
  packs: '/print/pakker',
} as const;

export type PrintKind = keyof typeof kindAddress;

const kinds: readonly PrintKind[] = ['cards', 'stories', 'posters', 'sheets', 'booklets', 'packs'];

/** What do you want to print? */
export function KindLinks({ kind }: { kind: PrintKind }) {
  const words = useWords().printing.studio;
  return (
    <nav aria-label={words.kinds} className={styles.kinds}>
      {kinds.map((one) => (
        <Link key={one} href={kindAddress[one]} aria-current={one === kind ? 'page' : undefined}>
          {words.kind[one]}
        </Link>
      ))}
    </nav>
  );
}
