import { useState } from 'react';
import { useContent, useEditions } from '../../content/useContent.ts';
import { TermsChoice } from '../../courses/TermsChoice.tsx';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Lang } from '../../model/text.ts';
import type { PackPrint } from '../../print/documents/pack.ts';
import { packFromScript } from '../../print/packFromScript.ts';
import { printPack } from '../../print/printPack.ts';
import { useSettings } from '../../store/index.ts';
import { CardChoices } from './CardChoices.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { NumberField } from './NumberField.tsx';
import { Options } from './Options.tsx';
import { Presets } from './Presets.tsx';
import { PrinterChoice } from './PrinterChoice.tsx';
import { StartTime } from './StartTime.tsx';
import { Studio } from './Studio.tsx';
import { ThingPicks } from './ThingPicks.tsx';
import { useCardPrinting } from './useCardPrinting.ts';

const ways = ['pdf', 'zip'] as const;

/** Prints everything a script needs, with a packing list: as one PDF, or as files in a ZIP. */
export default function PrintPacksRoute({ id }: { id: string | undefined }) {
  const words = useWords().printing.studio;
  const shown = useLang();
  const terms = useSettings((settings) => settings.terms);
  const content = {
    stories: useContent('stories'),
    roads: useContent('roads'),
    decks: useContent('decks'),
    talks: useContent('talks'),
    methods: useContent('methods'),
    posters: useContent('posters'),
    evaluations: useContent('evaluations'),
    editions: useEditions(),
  };
  const scripts = useContent('scripts');
  const choice = useCardPrinting();
  const { printing, printer } = choice;
  const [lang, setLang] = useState<Lang>(shown);
  const [people, setPeople] = useState(14);
  const [start, setStart] = useState('13:00');
  const [way, setWay] = useState<(typeof ways)[number]>('pdf');
  const script = scripts.find((one) => one.id === id);
  const pack =
    script === undefined
      ? null
      : withOffset(
          packFromScript(script, content, { lang, terms, people, starts: start === '' ? [] : [start], printing }),
          printer.offset,
        );
  return (
    <Studio
      kind="packs"
      job={pack && { kind: 'pack', data: pack, lang }}
      name={`${id ?? ''}-${words.pack.fileName}`}
      what=""
      reading={script && `/drejeboeger/${script.id}`}
      zip={pack && way === 'zip' ? (options) => printPack(pack, lang, options) : undefined}
    >
      <p>{words.pack.lead}</p>
      <ThingPicks
        label={words.pack.which}
        chosen={id}
        groups={[
          {
            title: words.pack.which,
            things: scripts.map((one) => ({ id: one.id, name: one.title[shown], href: `/print/pakker/${one.id}` })),
          },
        ]}
      />
      <Options
        label={words.pack.way}
        look="cards"
        value={way}
        options={ways.map((value) => ({ value, said: words.pack.ways[value] }))}
        onChoose={setWay}
      />
      <NumberField
        id="print-people"
        label={words.pack.people}
        hint="2–60"
        value={people}
        least={2}
        most={60}
        onChange={setPeople}
      />
      <StartTime value={start} onChange={setStart} />
      <Presets choice={choice} stories={false} />
      <PrinterChoice printer={printer} lang={lang} />
      <LanguageOfPaper lang={lang} onChoose={setLang} />
      <TermsChoice />
      <CardChoices choice={choice} site={false} />
    </Studio>
  );
}

/** The pack on a printer whose backs drift. */
const withOffset = (pack: PackPrint, offset: { x: number; y: number }): PackPrint => ({
  ...pack,
  parts: pack.parts.map((part) => (part.job.kind === 'cards' ? { ...part, job: { ...part.job, offset } } : part)),
});
