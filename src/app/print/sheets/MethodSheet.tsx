import { useContent } from '../../../content/useContent.ts';
import { TermsChoice } from '../../../courses/TermsChoice.tsx';
import { guideToPrint } from '../../../print/fromLibrary.ts';
import { useSettings } from '../../../store/index.ts';
import { NotFound } from '../../NotFound.tsx';
import { Studio } from '../Studio.tsx';
import type { SheetParts } from './sheetParts.ts';

/** A method on one page. */
export function MethodSheet({ id, lang, picks, language }: SheetParts & { id: string }) {
  const terms = useSettings((settings) => settings.terms);
  const method = useContent('methods').find((one) => one.id === id);
  if (method === undefined) return <NotFound />;
  return (
    <Studio
      kind="sheets"
      job={{ kind: 'guide', data: guideToPrint(method, lang, terms), lang }}
      name={id}
      what=""
      reading={`/metoder/${id}`}
    >
      {picks}
      {language}
      <TermsChoice />
    </Studio>
  );
}
