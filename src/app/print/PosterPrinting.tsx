import { useState } from 'react';
import { PosterWords } from '../../boards/road/PosterWords.tsx';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { RoadBoard } from '../../model/course.ts';
import type { Lang } from '../../model/text.ts';
import { posterToPrint } from '../../print/fromCourse.ts';
import { useCourse } from '../../store/index.ts';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { PosterChoices, paperOfWay, usePosterWay } from './PosterChoices.tsx';
import { PosterPicks } from './PosterPicks.tsx';
import styles from './PosterPrinting.module.css';
import { Studio } from './Studio.tsx';

/** Prints a road's poster and its side list; its words can be put right beside the preview. */
export function PosterPrinting({ board }: { board: RoadBoard }) {
  const words = useWords().printing;
  const shown = useLang();
  const course = useCourse((one) => one);
  const [lang, setLang] = useState<Lang>(shown);
  const [way, setWay] = usePosterWay();
  const paper = paperOfWay(way);
  return (
    <Studio
      kind="posters"
      job={{ kind: 'poster', data: posterToPrint(course, board, lang), lang, ...paper }}
      name={`${words.fileNames.poster}-${paper.paper}`}
      what=""
      reading={`/forloeb/${course.id}/tavle/${board.id}/poster`}
    >
      <PosterPicks chosen={board.id} />
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
