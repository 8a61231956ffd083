import { useState } from 'react';
import { useContent } from '../../content/useContent.ts';
import { TermsChoice } from '../../courses/TermsChoice.tsx';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Lang } from '../../model/text.ts';
import { examplesToPrint, glossaryToPrint } from '../../print/fromLibrary.ts';
import { useSettings } from '../../store/index.ts';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { Options } from './Options.tsx';
import { Studio } from './Studio.tsx';
import { ThingPicks } from './ThingPicks.tsx';

const ways = ['imposed', 'pages'] as const;

/** Prints the glossary or the examples as an A5 booklet. */
export default function PrintBookletsRoute({ id }: { id: string | undefined }) {
  const words = useWords().printing.studio;
  const { booklet } = words;
  const shown = useLang();
  const terms = useSettings((settings) => settings.terms);
  const glossaries = useContent('glossary');
  const examples = useContent('examples');
  const [lang, setLang] = useState<Lang>(shown);
  const [way, setWay] = useState<(typeof ways)[number]>('imposed');
  const booklets = [
    { id: 'ordliste', name: booklet.glossary, data: () => glossaryToPrint(glossaries, lang, terms) },
    { id: 'eksempler', name: booklet.examples, data: () => examplesToPrint(examples, lang, terms) },
  ];
  const chosen = booklets.find((one) => one.id === id);
  return (
    <Studio
      kind="booklets"
      job={chosen ? { kind: 'booklet', data: chosen.data(), imposed: way === 'imposed', lang } : null}
      name={chosen?.id ?? ''}
      what=""
      reading={chosen && `/${chosen.id}`}
    >
      <ThingPicks
        label={booklet.which}
        chosen={id}
        groups={[
          { title: booklet.which, things: booklets.map((one) => ({ ...one, href: `/print/haefter/${one.id}` })) },
        ]}
      />
      <Options
        label={booklet.way}
        look="cards"
        value={way}
        options={ways.map((value) => ({ value, said: booklet.ways[value] }))}
        onChoose={setWay}
      />
      <LanguageOfPaper lang={lang} onChoose={setLang} />
      <TermsChoice />
    </Studio>
  );
}
