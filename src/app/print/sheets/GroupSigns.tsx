import { useState } from 'react';
import { useLang, useWords } from '../../../i18n/language.tsx';
import type { GroupsBoard } from '../../../model/course.ts';
import type { Lang } from '../../../model/text.ts';
import { signsToPrint } from '../../../print/fromCourse.ts';
import { useCourse } from '../../../store/index.ts';
import { LanguageOfPaper } from '../LanguageOfPaper.tsx';
import { Studio } from '../Studio.tsx';
import { SheetPicks } from './SheetPicks.tsx';

/** A tent for each group's table, with those who sit there. */
export function GroupSigns({ board }: { board: GroupsBoard }) {
  const { fileNames } = useWords().printing;
  const shown = useLang();
  const [lang, setLang] = useState<Lang>(shown);
  const courseId = useCourse((course) => course.id);
  const data = signsToPrint(board, lang);
  return (
    <Studio
      kind="sheets"
      job={data.signs.length === 0 ? null : { kind: 'signs', data, lang }}
      name={fileNames.signs}
      what=""
      reading={`/forloeb/${courseId}/tavle/${board.id}`}
    >
      <SheetPicks chosen="bordskilte" />
      <LanguageOfPaper lang={lang} onChoose={setLang} />
    </Studio>
  );
}
