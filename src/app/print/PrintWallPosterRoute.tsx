import { useState } from 'react';
import { Link } from 'wouter';
import { useContent } from '../../content/useContent.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Lang } from '../../model/text.ts';
import { wallPosterToPrint } from '../../print/fromContent.ts';
import { type Paper, paperNames } from '../../print/layout/units.ts';
import { useSettings } from '../../store/settings.ts';
import { NotFound } from '../NotFound.tsx';
import { Choice } from './Choice.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { PrintPanel } from './PrintPanel.tsx';

/** Prints a poster of the gallery. */
export default function PrintWallPosterRoute({ id }: { id: string }) {
  const words = useWords().printing;
  const shown = useLang();
  const terms = useSettings((settings) => settings.terms);
  const [lang, setLang] = useState<Lang>(shown);
  const [paper, setPaper] = useState<Paper>('a3');
  const poster = useContent('posters').find((one) => one.id === id);
  if (poster === undefined) return <NotFound />;
  return (
    <PrintPanel
      title={words.posterTitle}
      job={{ kind: 'wallPoster', data: wallPosterToPrint(poster, lang, terms), lang, paper }}
      name={`${poster.id}-${paper}`}
      facts={() => words.onePage}
      steps={words.posterSteps}
      back={<Link href={`/plakater/${id}`}>{words.back}</Link>}
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
