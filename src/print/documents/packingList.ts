import type { Lang } from '../../model/text.ts';
import type { Page, Problem } from '../layout/displayList.ts';
import { type FlowBlock, flow, type Setter } from '../layout/flow.ts';
import { footed } from '../layout/flowPages.ts';
import type { Measure } from '../layout/measure.ts';
import { paperName } from '../layout/paperName.ts';
import { words } from '../words.ts';
import { flowCharacters } from './characters.ts';
import type { PackedPart } from './pack.ts';
import { packSum } from './packUnits.ts';
import { hairline } from './palette.ts';
import { a4, a4Width, footStyle, heading, overline, roadStrip, sheetStyles as s, written } from './sheetStyle.ts';

/** The list on top of a pack: all of it in a line, then each part with copies, paper and sheets, and how it is printed. */
export function packingList(
  title: string,
  parts: readonly PackedPart[],
  asFiles: boolean,
  lang: Lang,
  measure: Measure,
): { pages: Page[]; problems: Problem[] } {
  const setter: Setter = { measure, lang };
  const blocks = listBlocks(title, parts, asFiles, lang);
  const w = words[lang];
  const foot = { left: [w.product], right: w.paper.page, style: footStyle };
  return { pages: footed(setter, flow(setter, blocks, a4), a4, foot), problems: flowCharacters(measure, blocks) };
}

function listBlocks(title: string, parts: readonly PackedPart[], asFiles: boolean, lang: Lang): FlowBlock[] {
  const w = words[lang].pack;
  const sheets = parts.reduce((sum, { document, copies }) => sum + document.sheets * copies, 0);
  const twoSided = parts.some(({ document }) => document.duplex !== 'none');
  const how = asFiles ? w.howFiles : twoSided ? w.howTwoSided : w.howOneSided;
  const column = (name: string, share: number) => ({ name, share });
  return [
    overline(w.name, s.label),
    { ...heading(title, s.h1, 6, 6), field: 'title' },
    written(packSum(parts, sheets, lang), { ...s.lead, font: 'bold' }, { above: 5 }),
    roadStrip(a4Width, 7, 7),
    {
      block: 'table',
      columns: [
        { ...column(w.what, 5.2), style: s.strong },
        column(w.copies, 1.5),
        column(w.sheetsEach, 2),
        column(w.paper, 1.7),
        column(w.sides, 3.7),
      ],
      rows: parts.map(({ name, copies, document }) => [
        name,
        `${copies}`,
        `${document.sheets}`,
        [...new Set(document.pages.map(paperName))].join(', '),
        w.duplex[document.duplex],
      ]),
      names: s.label,
      style: s.body,
      gap: 4,
      padding: 2.6,
      stroke: hairline,
      field: 'parts',
    },
    { block: 'keep', blocks: [written(how, s.body, { above: 9 })] },
  ];
}
