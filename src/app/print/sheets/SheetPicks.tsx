import { useContent } from '../../../content/useContent.ts';
import { useLang, useWords } from '../../../i18n/language.tsx';
import { ThingPicks } from '../ThingPicks.tsx';

/** All sheets there are to print. `chosen`: the last part of its address. */
export function SheetPicks({ chosen }: { chosen: string | undefined }) {
  const words = useWords().printing.studio.sheet;
  const lang = useLang();
  const thing = (id: string, name: string) => ({ id, name, href: `/print/ark/${id}` });
  const scripts = useContent('scripts').map(({ id, title }) => thing(`drejebog-${id}`, title[lang]));
  const methods = useContent('methods').map(({ id, title }) => thing(`metode-${id}`, title[lang]));
  const room = [
    thing('sedler', words.writing),
    thing('evaluering', words.evaluation),
    thing('bordskilte', words.signs),
  ];
  return (
    <ThingPicks
      label={words.which}
      chosen={chosen}
      groups={[
        { title: words.scripts, things: scripts },
        { title: words.room, things: room },
        { title: words.course, things: [thing('opsamling', words.report)] },
        { title: words.methods, things: methods },
      ]}
    />
  );
}
