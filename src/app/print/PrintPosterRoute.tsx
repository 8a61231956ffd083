import { useState } from 'react';
import { Link } from 'wouter';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import type { Lang } from '../../model/text.ts';
import { posterToPrint } from '../../print/fromCourse.ts';
import { type Paper, paperNames } from '../../print/layout/units.ts';
import { useCourse } from '../../store/index.ts';
import { NotFound } from '../NotFound.tsx';
import { OpenCourse } from '../OpenCourse.tsx';
import { Choice } from './Choice.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { PrintPanel } from './PrintPanel.tsx';

type Props = { courseId: Id; boardId: Id };

/** Prints a road's poster and its side list. */
export default function PrintPosterRoute({ courseId, boardId }: Props) {
  return (
    <OpenCourse courseId={courseId}>
      <PosterPrinting boardId={boardId} />
    </OpenCourse>
  );
}

function PosterPrinting({ boardId }: { boardId: Id }) {
  const words = useWords().printing;
  const shown = useLang();
  const course = useCourse((one) => one);
  const [lang, setLang] = useState<Lang>(shown);
  const [paper, setPaper] = useState<Paper>('a3');
  const board = course.boards[boardId];
  if (board === undefined) return <NotFound />;
  const data = posterToPrint(course, board, lang);
  return (
    <PrintPanel
      title={words.posterTitle}
      job={{ kind: 'poster', data, lang, paper }}
      name={`${words.fileNames.poster}-${paper}`}
      facts={(document) => words.posterFacts(document.pages.length - 1)}
      steps={words.posterSteps}
      back={<Link href={`/forloeb/${course.id}/tavle/${boardId}/poster`}>{words.back}</Link>}
    >
      <Choice
        label={words.paper}
        value={paper}
        options={paperNames.map((name) => ({ value: name, name: name.toUpperCase() }))}
        onChoose={setPaper}
      />
      <LanguageOfPaper lang={lang} onChoose={setLang} />
    </PrintPanel>
  );
}
