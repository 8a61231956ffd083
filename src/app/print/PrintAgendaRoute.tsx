import { useState } from 'react';
import { useBlockContent, useContent } from '../../content/useContent.ts';
import { TermsChoice } from '../../courses/TermsChoice.tsx';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import type { Lang } from '../../model/text.ts';
import { agendaToPrint } from '../../print/fromAgenda.ts';
import { useCourse, useSettings } from '../../store/index.ts';
import { NotFound } from '../NotFound.tsx';
import { OpenCourse } from '../OpenCourse.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { Studio } from './Studio.tsx';

type Props = { courseId: Id; agendaId: Id };

/** Prints an agenda as a facilitator's copy with clock times. */
export default function PrintAgendaRoute(props: Props) {
  return (
    <OpenCourse courseId={props.courseId}>
      <AgendaPrinting {...props} />
    </OpenCourse>
  );
}

function AgendaPrinting({ courseId, agendaId }: Props) {
  const words = useWords().planner;
  const shown = useLang();
  const [lang, setLang] = useState<Lang>(shown);
  const terms = useSettings((settings) => settings.terms);
  const agenda = useCourse((course) => course.agendas[agendaId]);
  const blocks = useBlockContent(true);
  const talks = useContent('talks');
  if (agenda === undefined || blocks === null) return <NotFound />;
  const empty = Object.keys(agenda.blocks).length === 0;
  const data = empty ? null : agendaToPrint(agenda, { ...blocks, talks }, lang, terms);
  return (
    <Studio
      kind="sheets"
      job={data && { kind: 'script', data, lang }}
      name={words.title.toLocaleLowerCase()}
      what=""
      reading={`/forloeb/${courseId}/plan/${agendaId}`}
    >
      <p>{agenda.title}</p>
      <LanguageOfPaper lang={lang} onChoose={setLang} />
      <TermsChoice />
    </Studio>
  );
}
