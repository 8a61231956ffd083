import { useState } from 'react';
import { useLang } from '../../../i18n/language.tsx';
import type { Lang } from '../../../model/text.ts';
import { LanguageOfPaper } from '../LanguageOfPaper.tsx';
import { Studio } from '../Studio.tsx';
import { EvaluationSheet } from './EvaluationSheet.tsx';
import { MethodSheet } from './MethodSheet.tsx';
import { ReportSheet } from './ReportSheet.tsx';
import { ScriptSheet } from './ScriptSheet.tsx';
import { SheetPicks } from './SheetPicks.tsx';
import { SignsSheet } from './SignsSheet.tsx';
import { readSheet } from './sheetIds.ts';
import type { SheetParts } from './sheetParts.ts';
import { WritingSheet } from './WritingSheet.tsx';

/** Prints what is used on the day: the script, methods, slips, table signs, and afterwards the report. */
export default function PrintSheetsRoute({ picked }: { picked: string | undefined }) {
  const shown = useLang();
  const [lang, setLang] = useState<Lang>(shown);
  const pick = readSheet(picked);
  const parts: SheetParts = {
    lang,
    picks: <SheetPicks chosen={picked} />,
    language: <LanguageOfPaper lang={lang} onChoose={setLang} />,
  };
  switch (pick?.sheet) {
    case 'script':
      return <ScriptSheet key={pick.id} id={pick.id} {...parts} />;
    case 'method':
      return <MethodSheet id={pick.id} {...parts} />;
    case 'writing':
      return <WritingSheet {...parts} />;
    case 'evaluation':
      return <EvaluationSheet {...parts} />;
    case 'signs':
      return <SignsSheet {...parts} />;
    case 'report':
      return <ReportSheet {...parts} />;
    default:
      return (
        <Studio kind="sheets" job={null} name="" what="">
          {parts.picks}
        </Studio>
      );
  }
}
