import type { Lang } from '../../model/text.ts';
import type { FlowBlock } from '../layout/flow.ts';
import { words } from '../words.ts';
import { hairline, ink, muted } from './palette.ts';
import { scaledStyle, sheetStyles, written } from './sheetStyle.ts';
import type { SlipContent } from './slips.ts';

/** What stands on a slip, `scale` times the size it has on a quarter of an A4. */
export function slipBlocks(content: SlipContent, scale: number, lang: Lang): FlowBlock[] {
  return content.kind === 'evaluation' ? evaluation(content, scale, lang) : card(content, scale);
}

const style = (name: keyof typeof sheetStyles, size: number, scale: number) =>
  scaledStyle({ ...sheetStyles[name], size }, scale);

/** Questions over their scales: a circle to cross over each word. */
function evaluation(content: Extract<SlipContent, { kind: 'evaluation' }>, scale: number, lang: Lang): FlowBlock[] {
  const mm = (value: number) => value * scale;
  return [
    written(content.title, { ...style('h2', 16, scale) }, { field: 'title' }),
    written(words[lang].paper.slips.tick, style('small', 8.5, scale), { above: mm(3.4) }),
    ...content.questions.map(
      ({ text, scale: steps }, index): FlowBlock => ({
        block: 'keep',
        blocks: [
          { block: 'rule', stroke: hairline, strokeWidth: 0.25, above: mm(4.6), below: mm(4.2) },
          written(text, style('strong', 11, scale), { field: `questions.${index}`, even: true }),
          {
            block: 'columns',
            gap: mm(2),
            above: mm(4),
            columns: steps.map((step) => ({
              share: 1,
              blocks: [
                { block: 'figure', height: mm(3.6), ops: [ring(mm(3.6))] },
                written(
                  step,
                  { ...style('small', 8, scale), leading: 1.2, fill: ink },
                  { above: mm(1.9), field: `questions.${index}` },
                ),
              ],
            })),
          },
        ],
      }),
    ),
    ...(content.comment === ''
      ? []
      : [
          { block: 'rule', stroke: hairline, strokeWidth: 0.25, above: mm(4.6), below: mm(4.2) } as const,
          written(content.comment, style('strong', 11, scale), { field: 'comment' }),
        ]),
  ];
}

const ring = (size: number) =>
  ({ op: 'rect', x: 0, y: 0, width: size, height: size, radius: size / 2, stroke: muted, strokeWidth: 0.3 }) as const;

/** A heading, perhaps a text, and named lines to fill in. */
function card({ heading, text, fields }: Extract<SlipContent, { kind: 'card' }>, scale: number): FlowBlock[] {
  const mm = (value: number) => value * scale;
  return [
    written(heading, style('h2', 18, scale), { field: 'heading', even: true }),
    written(text, style('body', 11.5, scale), { above: mm(4.4), between: mm(4), field: 'text' }),
    ...fields.map(
      (field): FlowBlock => ({
        block: 'columns',
        gap: mm(3),
        above: mm(5),
        columns: [
          { width: mm(24), blocks: [written(field, style('label', 10, scale), { above: 0 })] },
          { share: 1, blocks: [{ block: 'writing', lines: 2, pitch: mm(8.5), stroke: muted }] },
        ],
      }),
    ),
  ];
}
