import { useState } from 'react';
import { PosterWords } from '../../boards/road/PosterWords.tsx';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import type { Lang } from '../../model/text.ts';
import { posterToPrint } from '../../print/fromCourse.ts';
import { useCourse } from '../../store/index.ts';
import { NotFound } from '../NotFound.tsx';
import { OpenCourse } from '../OpenCourse.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { PosterChoices, paperOfWay, usePosterWay } from './PosterChoices.tsx';
import { PosterPicks } from './PosterPicks.tsx';
import styles from './PrintPosterRoute.module.css';
import { Studio } from './Studio.tsx';

type Props = { courseId: Id; boardId: Id };

/** Prints a road's poster and its side list; its words can be put right beside the preview. */
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
  const [way, setWay] = usePosterWay();
  const board = course.boards[boardId];
  if (board?.kind !== 'road') return <NotFound />;
  const paper = paperOfWay(way);
  return (
    <Studio
      kind="posters"
      job={{ kind: 'poster', data: posterToPrint(course, board, lang), lang, ...paper }}
      name={`${words.fileNames.poster}-${paper.paper}`}
      what=""
      reading={`/forloeb/${course.id}/tavle/${boardId}/poster`}
    >
      <PosterPicks chosen={boardId} />
      <PosterChoices value={way} onChoose={setWay} />
      <LanguageOfPaper lang={lang} onChoose={setLang} />
      <section className={styles.words}>
        <h2>{words.studio.poster.words}</h2>
        <p>{words.studio.poster.wordsHint}</p>
        <PosterWords course={course} board={board} />
      </section>
    </Studio>
  );
}
