import { useState } from 'react';
import { useContent } from '../../content/useContent.ts';
import { TermsChoice } from '../../courses/TermsChoice.tsx';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Lang } from '../../model/text.ts';
import { wallPosterToPrint } from '../../print/fromContent.ts';
import type { PrintJob } from '../../print/job.ts';
import { useSettings } from '../../store/index.ts';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { PosterChoices, paperOfWay, usePosterWay } from './PosterChoices.tsx';
import { PosterPicks } from './PosterPicks.tsx';
import { Studio } from './Studio.tsx';

/** Prints a poster of the gallery. */
export default function PrintPostersRoute({ id }: { id: string | undefined }) {
  const words = useWords().printing;
  const shown = useLang();
  const terms = useSettings((settings) => settings.terms);
  const [lang, setLang] = useState<Lang>(shown);
  const [way, setWay] = usePosterWay();
  const poster = useContent('posters').find((one) => one.id === id);
  const paper = paperOfWay(way);
  const job: PrintJob | null =
    poster === undefined ? null : { kind: 'wallPoster', data: wallPosterToPrint(poster, lang, terms), lang, ...paper };
  return (
    <Studio
      kind="posters"
      job={job}
      name={`${id ?? words.fileNames.poster}-${paper.paper}`}
      what=""
      reading={poster && `/plakater/${poster.id}`}
    >
      <PosterPicks chosen={id} />
      <PosterChoices value={way} onChoose={setWay} />
      <LanguageOfPaper lang={lang} onChoose={setLang} />
      <TermsChoice />
    </Studio>
  );
}
