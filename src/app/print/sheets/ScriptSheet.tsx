import { useId, useState } from 'react';
import { useContent } from '../../../content/useContent.ts';
import { TermsChoice } from '../../../courses/TermsChoice.tsx';
import { useWords } from '../../../i18n/language.tsx';
import { scriptToPrint } from '../../../print/fromScript.ts';
import { useSettings } from '../../../store/index.ts';
import { NotFound } from '../../NotFound.tsx';
import { Field } from '../Options.tsx';
import { Studio } from '../Studio.tsx';
import type { SheetParts } from './sheetParts.ts';

/** The script of the one who leads, with clock times. */
export function ScriptSheet({ id, lang, picks, language }: SheetParts & { id: string }) {
  const words = useWords().printing.studio.sheet;
  const field = useId();
  const terms = useSettings((settings) => settings.terms);
  const content = {
    stories: useContent('stories'),
    roads: useContent('roads'),
    decks: useContent('decks'),
    talks: useContent('talks'),
    methods: useContent('methods'),
  };
  const script = useContent('scripts').find((one) => one.id === id);
  const [start, setStart] = useState('13:00');
  if (script === undefined) return <NotFound />;
  const starts = start === '' ? [] : [start];
  return (
    <Studio
      kind="sheets"
      job={{ kind: 'script', data: scriptToPrint(script, content, lang, terms, starts), lang }}
      name={id}
      what=""
      reading={`/drejeboeger/${id}`}
    >
      {picks}
      <Field id={field} label={words.start} hint={words.startHint}>
        <input
          id={field}
          type="time"
          value={start}
          aria-describedby={`${field}-hint`}
          onChange={(event) => setStart(event.target.value)}
        />
      </Field>
      {language}
      <TermsChoice />
    </Studio>
  );
}
