import { useId, useState } from 'react';
import { useWords } from '../../../i18n/language.tsx';
import { WordsField } from '../../../ui/WordsField.tsx';
import { Studio } from '../Studio.tsx';
import styles from './Sheets.module.css';
import { SlipCountChoice, usualSlips } from './SlipCountChoice.tsx';
import type { SheetParts } from './sheetParts.ts';

/** Slips to write on, with a heading and a question of the group's own. */
export function WritingSheet({ lang, picks, language }: SheetParts) {
  const { studio, fileNames } = useWords().printing;
  const words = studio.sheet;
  const id = useId();
  const [slips, setSlips] = useState(usualSlips);
  const [said, setSaid] = useState({ heading: '', text: '' });
  return (
    <Studio
      kind="sheets"
      job={{
        kind: 'slips',
        data: { slips: 'writing', ...said, copies: slips.copies },
        perSheet: slips.perSheet,
        lang,
      }}
      name={fileNames.writing}
      what=""
    >
      {picks}
      {(['heading', 'text'] as const).map((field) => (
        <div key={field} className={styles.field}>
          <label htmlFor={`${id}-${field}`}>{words[field]}</label>
          <WordsField
            id={`${id}-${field}`}
            label={words[field]}
            value={said[field]}
            maxLength={field === 'heading' ? 80 : 400}
            onWrite={(mine) => setSaid({ ...said, [field]: mine })}
          />
        </div>
      ))}
      <SlipCountChoice value={slips} onChange={setSlips} />
      {language}
    </Studio>
  );
}
