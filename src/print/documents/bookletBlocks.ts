import type { Lang } from '../../model/text.ts';
import type { OutlineEntry } from '../layout/displayList.ts';
import type { FlowBlock } from '../layout/flow.ts';
import type { Style } from '../layout/paragraph.ts';
import { words } from '../words.ts';
import type { BookletPrint } from './booklet.ts';
import { muted, stop } from './palette.ts';
import { heading, sheetStyles, written } from './sheetStyle.ts';

/** Headings of sections and of entries. */
export const entryRoles = ['H2', 'H3'];

const section: Style = { ...sheetStyles.h2, size: 20, fill: stop };
const head: Style = { ...sheetStyles.h2, size: 12.5, role: 'H3' };
const body: Style = { ...sheetStyles.body, size: 10 };
const small: Style = { ...sheetStyles.small, size: 8.5 };

/** The entries by section. An entry is not torn apart when it fits on a page. */
export function bookletBlocks({ sections }: BookletPrint, lang: Lang): FlowBlock[] {
  const note = words[lang].paper.booklet.usefulFor;
  return sections.flatMap(({ title, entries }, at): FlowBlock[] => [
    ...(title === '' ? [] : [heading(title, section, at === 0 ? 0 : 12, 5)]),
    ...entries.map(
      (entry, index): FlowBlock => ({
        block: 'keep',
        blocks: [
          heading(entry.head, head, index === 0 && title !== '' ? 5 : 8, 3.2),
          written(entry.facts, small, { above: 3, below: 4, keepNext: true }),
          written(entry.text, body, { above: 3.2, between: 4, field: `sections.${at}.${index}` }),
          ...(entry.note === ''
            ? []
            : [
                written(note, { ...sheetStyles.label, size: 8.5 }, { above: 5, keepNext: true }),
                written(entry.note, { ...body, size: 9.5 }, { above: 2.6 }),
              ]),
        ],
      }),
    ),
  ]);
}

/** What stands where; entries under their sections. */
export function contentsBlocks(lang: Lang, found: readonly OutlineEntry[], { sections }: BookletPrint): FlowBlock[] {
  const titles = new Set(sections.map(({ title }) => title));
  return [
    heading(words[lang].paper.booklet.contents, { ...section, fill: sheetStyles.h2.fill }, 0, 6),
    ...found.map(({ title, page }): FlowBlock => {
      const main = titles.has(title);
      const style: Style = main ? { ...sheetStyles.strong, size: 10 } : body;
      return {
        block: 'columns',
        gap: 3,
        level: true,
        above: main ? 5.5 : 3,
        ...(main ? { keepNext: true } : {}),
        columns: [
          { share: 1, blocks: [written(title, style, { whole: true })] },
          { width: 9, blocks: [written(`${page}`, style, { align: 'right' })] },
        ],
      };
    }),
  ];
}

/** A page that folding needs and nobody has filled: room to write. */
export const notesBlocks = (lang: Lang): FlowBlock[] => [
  written(words[lang].paper.booklet.notes, { ...sheetStyles.label, role: 'H2' }),
  { block: 'writing', lines: 17, pitch: 9.5, stroke: muted },
];
