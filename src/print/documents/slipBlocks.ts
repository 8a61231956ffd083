import type { Lang } from '../../model/text.ts';
import type { ColumnsBlock } from '../layout/flow/blocks.ts';
import type { FlowBlock } from '../layout/flow.ts';
import { words } from '../words.ts';
import { hairline, ink, muted } from './palette.ts';
import { scaledStyle, sheetStyles, written } from './sheetStyle.ts';
import type { SlipContent } from './slips.ts';

/** Scales under their questions, or beside them under one row of words: lower, where all scales are the same. */
export type Arrangement = 'below' | 'beside';

/** The ways in which a slip may be arranged; the first is the better one where there is room. */
export function arrangementsOf(content: SlipContent): Arrangement[] {
  if (content.kind === 'card') return ['below'];
  const scales = new Set(content.questions.map(({ scale }) => scale.join('\n')));
  return scales.size === 1 ? ['below', 'beside'] : ['below'];
}

/** What stands on a slip, `scale` times the size it has on a quarter of an A4. */
export function slipBlocks(content: SlipContent, scale: number, arrangement: Arrangement, lang: Lang): FlowBlock[] {
  return content.kind === 'evaluation' ? evaluation(content, scale, arrangement, lang) : card(content, scale);
}

const style = (name: keyof typeof sheetStyles, size: number, scale: number) =>
  scaledStyle({ ...sheetStyles[name], size }, scale);

type Evaluation = Extract<SlipContent, { kind: 'evaluation' }>;

function evaluation(content: Evaluation, scale: number, arrangement: Arrangement, lang: Lang): FlowBlock[] {
  const how = words[lang].paper.slips.tick;
  return [
    written(content.title, style('h2', 15, scale), { field: 'title' }),
    ...(arrangement === 'below' ? below(content, how, scale) : beside(content, how, scale)),
    ...(content.comment === ''
      ? []
      : [
          rule(scale),
          written(content.comment, style('strong', 11, scale), { field: 'comment' }),
          {
            block: 'writing',
            lines: 2,
            pitch: scale < 0.6 ? 8 * scale : Math.max(6.5, 8 * scale),
            stroke: muted,
          } as const,
        ]),
  ];
}

const rule = (scale: number): FlowBlock => ({
  block: 'rule',
  stroke: hairline,
  strokeWidth: 0.25,
  above: 3.8 * scale,
  below: 3.8 * scale,
});

/** Each question over its scale: a ring to cross over each word. */
function below({ questions }: Evaluation, how: string, size: number): FlowBlock[] {
  const mm = (value: number) => value * size;
  return [
    written(how, style('small', 8.5, size), { above: mm(3.4) }),
    ...questions.flatMap(({ text, scale }, index): FlowBlock[] => [
      rule(size),
      written(text, style('strong', 11, size), { field: `questions.${index}`, even: true }),
      {
        block: 'columns',
        gap: mm(2),
        above: mm(4),
        columns: scale.map((step) => ({
          share: 1,
          blocks: [ring(size), written(step, stepStyle(size), { above: mm(1.9), field: `questions.${index}` })],
        })),
      },
    ]),
  ];
}

/** Each question beside its rings, the words of the scale once over all of them. */
function beside({ questions }: Evaluation, how: string, size: number): FlowBlock[] {
  const steps = questions[0]?.scale ?? [];
  const row = (left: FlowBlock, cells: readonly FlowBlock[], above: number): ColumnsBlock => ({
    block: 'columns',
    gap: 1.6 * size,
    above,
    columns: [{ share: 5, blocks: [left] }, ...cells.map((cell) => ({ share: 1.4, blocks: [cell] }))],
  });
  const names = steps.map((step) => written(step, stepStyle(size), { field: 'questions.0' }));
  return [
    row(written(how, style('small', 8.5, size)), names, 4.4 * size),
    ...questions.flatMap(({ text }, index): FlowBlock[] => {
      const question = written(text, style('strong', 10.5, size), { field: `questions.${index}`, even: true });
      const rings = steps.map(() => ring(size));
      return [rule(size), row({ ...question, style: { ...question.style, leading: 1.28 } }, rings, 0)];
    }),
  ];
}

const stepStyle = (scale: number) => ({ ...style('small', 8.5, scale), leading: 1.2, fill: ink });

function ring(scale: number): FlowBlock {
  const size = 3.8 * scale;
  const ops = [
    { op: 'rect', x: 0, y: 0, width: size, height: size, radius: size / 2, stroke: muted, strokeWidth: 0.3 },
  ] as const;
  return { block: 'figure', height: size, ops };
}

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
