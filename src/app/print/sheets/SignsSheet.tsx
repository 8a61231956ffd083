import { useId, useState } from 'react';
import { useWords } from '../../../i18n/language.tsx';
import { WordsField } from '../../../ui/WordsField.tsx';
import { Studio } from '../Studio.tsx';
import styles from './Sheets.module.css';
import type { SheetParts } from './sheetParts.ts';
import { signsFrom } from './signsFrom.ts';

/** Tents for the tables: a sign for each line typed. */
export function SignsSheet({ lang, picks, language }: SheetParts) {
  const { studio, fileNames } = useWords().printing;
  const words = studio.sheet;
  const id = useId();
  const [tables, setTables] = useState(words.tablesFirst);
  const data = signsFrom(tables);
  return (
    <Studio
      kind="sheets"
      job={data.signs.length === 0 ? null : { kind: 'signs', data, lang }}
      name={fileNames.signs}
      what=""
    >
      {picks}
      <div className={styles.field}>
        <label htmlFor={id}>{words.tables}</label>
        <WordsField
          id={id}
          label={words.tables}
          value={tables}
          maxLength={4000}
          lines
          describedBy={`${id}-hint`}
          onWrite={setTables}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {words.tablesHint}
        </p>
      </div>
      {language}
    </Studio>
  );
}
