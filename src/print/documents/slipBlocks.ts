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
  const mm = (value: number) => value * scale;
  const strong = style('strong', 11, scale);
  return [
    written(content.title, style('h2', 15, scale), { field: 'title' }),
    written(words[lang].paper.slips.tick, style('small', 8.5, scale), { above: mm(3.4) }),
    ...(arrangement === 'below' ? below(content, scale) : beside(content, scale)),
    ...(content.comment === ''
      ? []
      : [
          rule(scale),
          written(content.comment, strong, { field: 'comment' }),
          { block: 'writing', lines: 2, pitch: Math.max(6.5, mm(8)), stroke: muted } as const,
        ]),
  ];
}

const rule = (scale: number): FlowBlock => ({
  block: 'rule',
  stroke: hairline,
  strokeWidth: 0.25,
  above: 4.1 * scale,
  below: 3.9 * scale,
});

/** Each question over its scale: a ring to cross over each word. */
function below({ questions }: Evaluation, size: number): FlowBlock[] {
  const mm = (value: number) => value * size;
  return questions.flatMap(({ text, scale }, index): FlowBlock[] => [
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
  ]);
}

/** Each question beside its rings, the words of the scale once over all of them. */
function beside({ questions }: Evaluation, size: number): FlowBlock[] {
  const mm = (value: number) => value * size;
  const steps = questions[0]?.scale ?? [];
  const row = (left: string, cells: readonly FlowBlock[], field: string): ColumnsBlock => ({
    block: 'columns',
    gap: mm(2),
    columns: [
      { share: 5, blocks: [written(left, style('strong', 10.5, size), { field, even: true })] },
      ...cells.map((cell) => ({ share: 1.35, blocks: [cell] })),
    ],
  });
  return [
    {
      ...row(
        '',
        steps.map((step) => written(step, stepStyle(size), { field: 'questions.0' })),
        'title',
      ),
      above: mm(5),
    },
    ...questions.flatMap(({ text }, index) => [
      rule(size),
      row(
        text,
        steps.map(() => ring(size)),
        `questions.${index}`,
      ),
    ]),
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
