import { useId, useState } from 'react';
import { Link } from 'wouter';
import { useContent } from '../content/useContent.ts';
import { useLang, useText, useWords } from '../i18n/language.tsx';
import { linkLook } from '../ui/Button.tsx';
import glossary from './GlossaryPage.module.css';
import styles from './reading.module.css';
import { plain } from './searchIndex.ts';

/** The field's words, found as one types; in either language. With `term`, that word alone. */
export default function GlossaryPage({ term: only }: { term?: string | undefined }) {
  const { library: words, printing } = useWords();
  const text = useText();
  const lang = useLang();
  const id = useId();
  const [query, setQuery] = useState('');
  const terms = useContent('glossary').flatMap((one) => one.terms);
  const wanted = plain(query.trim());
  const found = terms
    .filter((term) => only === undefined || query !== '' || term.id === only)
    .filter((term) => [term.term.da, term.term.en, term.meaning[lang]].some((one) => plain(one).includes(wanted)))
    .sort((a, b) => text(a.term).localeCompare(text(b.term), lang));
  const other = lang === 'da' ? 'en' : 'da';
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.glossaryTitle}</h1>
        <label htmlFor={id} className={glossary.label}>
          {words.glossary.search}
        </label>
        <input
          id={id}
          type="search"
          className={glossary.search}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p role="status" className={glossary.count}>
          {found.length === 0 ? words.glossary.none(query) : words.glossary.found(found.length)}
        </p>
        <div>
          <Link href="/print/haefter/ordliste" className={linkLook('plain')}>
            {printing.studio.links.booklet}
          </Link>
        </div>
      </header>
      <dl className={glossary.terms}>
        {found.map((term) => (
          <div key={term.id} id={term.id}>
            <dt>
              {text(term.term)} <span lang={other}>{term.term[other]}</span>
            </dt>
            <dd>{text(term.meaning)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
