import type { Lang } from '../../model/text.ts';
import { tidy } from '../layout/breakText.ts';
import type { FlowBlock } from '../layout/flow.ts';
import { words } from '../words.ts';
import { clock } from './clock.ts';
import { hairline, ink, muted } from './palette.ts';
import type { ScriptStepPrint } from './scriptPrint.ts';
import { heading, labelled, sheetStyles as s, spokenBox, written } from './sheetStyle.ts';

/** Widths in mm of the clock at the left, and of the labels beside what is said and done. */
const clockWidth = 25;
const labelWidth = 25;

/** A step of a script from `start` (minutes after midnight): clock at the left, what to say and do at the right. */
export function scriptStep(step: ScriptStepPrint, start: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper;
  const time: FlowBlock[] = [
    written(clock(start, lang), { font: 'extra', size: 21, leading: 1, fill: ink }),
    written(w.script.until(clock(start + step.minutes, lang)), s.small, { above: 3 }),
    written(w.minutes(step.minutes), s.small, { above: 2.2 }),
  ];
  return [
    { block: 'rule', stroke: hairline, strokeWidth: 0.3, above: 9, below: 6, keepNext: true },
    {
      block: 'keep',
      blocks: [
        {
          block: 'columns',
          gap: 6,
          level: true,
          columns: [
            { width: clockWidth, blocks: time },
            { share: 1, blocks: stepWords(step, start, lang) },
          ],
        },
      ],
    },
  ];
}

function stepWords(step: ScriptStepPrint, start: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper;
  const row = (label: string, text: string): FlowBlock[] =>
    text === '' ? [] : [labelled(label, [written(text, s.body, { between: 4.6 })], s.label, labelWidth, 5.4)];
  return [
    heading(step.title, s.h2, 0, 4),
    wallBox(step.wall, lang),
    written(step.method === '' ? '' : w.script.method(step.method), s.small, { above: 3.4 }),
    ...(step.say === ''
      ? []
      : [
          spokenBox(
            [
              written(w.script.say, s.h3, { below: 3.8, keepNext: true }),
              written(step.say, s.spoken, { between: 5.6 }),
            ],
            6,
          ),
        ]),
    ...deeds(step.do, start, lang),
    ...row(w.script.silent, step.whenSilent),
    ...row(w.script.late, step.whenLate),
    ...row(w.script.keep, step.keep),
    ...(step.pause
      ? []
      : [
          labelled(w.script.notes, [{ block: 'writing', lines: 2, pitch: 7.5, stroke: muted }], s.label, labelWidth, 5),
        ]),
  ];
}

const wallBox = (wall: string, lang: Lang): FlowBlock => ({
  block: 'box',
  look: { padding: { x: 3, y: 2.6 }, stroke: hairline, strokeWidth: 0.3, radius: 1 },
  above: 4,
  blocks: [labelled(words[lang].paper.script.wall, [written(wall, { ...s.small, fill: ink })], s.label, 19, 0)],
});

/** A paragraph such as `4–12 min. Round the table.` */
const timed = /^(\d{1,3})\s?[–-]\s?(\d{1,3}) min\.?\s+(.*)$/su;

/** What the leader does: paragraph by paragraph, those with minutes of the step beside the time of day they stand for. */
function deeds(text: string, start: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.script;
  const paragraphs = tidy(text)
    .split('\n')
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const [, from, to, rest] = timed.exec(paragraph) ?? [];
      return from === undefined || rest === undefined
        ? { time: '', words: paragraph }
        : { time: `${clock(start + Number(from), lang)}–${clock(start + Number(to), lang)}`, words: rest };
    });
  const clocked = paragraphs.some(({ time }) => time !== '');
  const rows = paragraphs.map(({ time, words: deed }, index) => {
    const label = clocked || index > 0 ? time : w.do;
    const style = clocked ? { ...s.label, fill: ink } : s.label;
    return labelled(
      label,
      [written(deed, s.body)],
      style,
      labelWidth,
      clocked && index === 0 ? 3.8 : index === 0 ? 7 : 4.6,
    );
  });
  return clocked ? [written(w.do, s.h3, { above: 7, keepNext: true }), ...rows] : rows;
}
