import { type ReactNode, Suspense } from 'react';
import { Link, useRoute } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import { languages } from '../model/text.ts';
import { setSettings, useSettings } from '../store/settings.ts';
import { Logo } from '../ui/Shape.tsx';
import styles from './Page.module.css';

/**
 * The frame of all reading pages: the name, the rooms, the language, the content. `whole`: the content is a workbench that fills
 * the window and scrolls by itself.
 */
export function Page({ children, whole = false }: { children: ReactNode; whole?: boolean }) {
  const { app: words, access } = useWords();
  return (
    <div className={`${styles.page} ${whole ? styles.whole : ''}`}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('content')?.focus()}>
        {words.skip}
      </button>
      <header className={styles.head}>
        <Link href="/" className={styles.name}>
          <Logo />
          {words.name}
        </Link>
        <nav aria-label={words.menu} className={styles.rooms}>
          <RoomLink to="/find">{words.nav.find}</RoomLink>
          <RoomLink to="/kort">{words.nav.cards}</RoomLink>
          <RoomLink to="/veje">{words.nav.roads}</RoomLink>
          <RoomLink to="/fortaellinger">{words.nav.stories}</RoomLink>
          <RoomLink to="/drejeboeger">{words.nav.scripts}</RoomLink>
          <RoomLink to="/forloeb">{words.nav.courses}</RoomLink>
          <RoomLink to="/print">{words.nav.print}</RoomLink>
        </nav>
        <LanguageChoice />
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <Suspense fallback={<p className={styles.loading}>{words.loading}</p>}>{children}</Suspense>
      </main>
      {!whole && (
        <footer className={styles.foot}>
          <p>{words.home.privacy}</p>
          <Link href="/tilgaengelighed">{access.link}</Link>
        </footer>
      )}
    </div>
  );
}

function RoomLink({ to, children }: { to: string; children: ReactNode }) {
  const [here] = useRoute(`${to}/*?`);
  return (
    <Link href={to} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  );
}

const ownNames = { da: 'Dansk', en: 'English' } as const;

function LanguageChoice() {
  const words = useWords().app;
  const lang = useSettings((settings) => settings.lang);
  return (
    <fieldset className={styles.languages} aria-label={words.language}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={lang === one}
          onClick={() => setSettings({ lang: one })}
        >
          {ownNames[one]}
        </button>
      ))}
    </fieldset>
  );
}
