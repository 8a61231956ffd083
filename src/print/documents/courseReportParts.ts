import type { Lang } from '../../model/text.ts';
import type { TableBlock } from '../layout/flow/blocks.ts';
import type { FlowBlock } from '../layout/flow.ts';
import { words } from '../words.ts';
import type { CourseReportPrint } from './courseReport.ts';
import { hairline, stop } from './palette.ts';
import { heading, labelled, type SheetStyles, scaledStyles, written } from './sheetStyle.ts';

/** What was done, and the group's words under the headings of their stops. */
export function reportWords(report: CourseReportPrint, scale: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.report;
  const s = scaledStyles(scale);
  const did = report.did.map(
    ({ date, what }, index): FlowBlock => ({
      ...labelled(date, [written(what, s.body, { field: `did.${index}` })], s.label, 38, 4 * scale),
    }),
  );
  const said = report.words.filter(({ answers }) => answers.length > 0);
  return [
    ...section(w.did, did, s, scale),
    ...(said.length === 0 ? [] : [heading(w.words, s.h2, 11 * scale, 5.4 * scale)]),
    ...said.flatMap(({ title, answers }, board): FlowBlock[] => [
      ...(said.length > 1 ? [heading(title, { ...s.strong, role: 'H3' }, 7 * scale, 4 * scale)] : []),
      ...answers.map(
        ({ heading: name, answer }, index): FlowBlock => ({
          block: 'keep',
          blocks: [
            labelled(
              name,
              [written(answer, s.strong, { between: 3 * scale, field: `words.${board}.${index}` })],
              { ...s.label, fill: stop },
              38,
              0,
            ),
            { block: 'rule', stroke: hairline, strokeWidth: 0.2, above: 3.2 * scale, below: 3.2 * scale },
          ],
        }),
      ),
    ]),
  ];
}

/** Promises, actions, the side list and the evaluation. */
export function reportTables(report: CourseReportPrint, scale: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.report;
  const s = scaledStyles(scale);
  const table = (field: string, columns: TableBlock['columns'], rows: readonly string[][]): FlowBlock[] =>
    rows.length === 0
      ? []
      : [
          {
            block: 'table',
            columns: columns.map((column, index) => (index === 0 ? { ...column, style: s.strong } : column)),
            rows,
            names: s.label,
            style: s.body,
            gap: 4,
            padding: 2.2 * scale,
            stroke: hairline,
            field,
          },
        ];
  const promises = report.promises.map(({ what, who, from }) => [what, who, from]);
  const actions = report.actions.map(({ what, who, due, done, sign }) => [
    what,
    who,
    due,
    sign,
    done ? w.done : w.open,
  ]);
  const side = report.side.map(({ text, owner, due }) => [text, owner, due]);
  const what = (share: number) => ({ name: w.what, share });
  return [
    ...section(
      w.promises,
      table('promises', [what(4), { name: w.who, share: 2 }, { name: w.from, share: 2 }], promises),
      s,
      scale,
    ),
    ...section(
      w.actions,
      table(
        'actions',
        [
          what(4),
          { name: w.who, share: 2 },
          { name: w.when, share: 2 },
          { name: w.sign, share: 3 },
          { name: w.status, share: 1.3 },
        ],
        actions,
      ),
      s,
      scale,
    ),
    ...section(w.side, table('side', [what(4), { name: w.who, share: 2 }, { name: w.when, share: 2 }], side), s, scale),
    ...section(w.evaluation, evaluation(report, s, scale, lang), s, scale),
  ];
}

/** A heading and its blocks; without blocks nothing. */
const section = (title: string, blocks: readonly FlowBlock[], s: SheetStyles, scale: number): FlowBlock[] =>
  blocks.length === 0 ? [] : [heading(title, s.h2, 11 * scale, 5.4 * scale), ...blocks];

/** Each question with how many gave each answer, and how many in all. */
function evaluation(report: CourseReportPrint, s: SheetStyles, scale: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.report;
  return report.evaluation.map(({ question, counts }, index): FlowBlock => {
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const cell = (number: string, name: string) => ({
      share: 1,
      blocks: [
        written(number, { ...s.strong, font: 'extra', size: 14 * scale, leading: 1.1 }),
        written(name, s.small, { above: 2 * scale }),
      ],
    });
    return {
      block: 'keep',
      blocks: [
        written(question, s.body, { keepNext: true, field: `evaluation.${index}` }),
        {
          block: 'columns',
          gap: 4,
          above: 4 * scale,
          below: 6.5 * scale,
          columns: [
            ...counts.map(({ answer, count }) => cell(`${count}`, answer)),
            { share: 1, blocks: [written(w.answers(all), s.small, { align: 'right' })] },
          ],
        },
      ],
    };
  });
}
