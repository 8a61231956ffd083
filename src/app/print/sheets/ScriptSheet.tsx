import { useState } from 'react';
import { useContent } from '../../../content/useContent.ts';
import { TermsChoice } from '../../../courses/TermsChoice.tsx';
import { scriptToPrint } from '../../../print/fromScript.ts';
import { useSettings } from '../../../store/index.ts';
import { NotFound } from '../../NotFound.tsx';
import { StartTime } from '../StartTime.tsx';
import { Studio } from '../Studio.tsx';
import type { SheetParts } from './sheetParts.ts';

/** The script of the one who leads, with clock times. */
export function ScriptSheet({ id, lang, picks, language }: SheetParts & { id: string }) {
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
      <StartTime value={start} onChange={setStart} />
      {language}
      <TermsChoice />
    </Studio>
  );
}
