import type { Lang } from '../../model/text.ts';
import { tidy } from '../layout/breakText.ts';
import type { FlowBlock } from '../layout/flow.ts';
import { words } from '../words.ts';
import { clock } from './clock.ts';
import { hairline, ink, muted } from './palette.ts';
import type { ScriptStepPrint } from './scriptPrint.ts';
import { heading, labelled, scaledStyles, spokenBox, written } from './sheetStyle.ts';

/** Widths in mm of the clock at the left, and of the labels beside what is said and done. */
const clockWidth = 25;
const labelWidth = 25;

/** A step of a script from `start` (minutes after midnight): clock at the left, what to say and do at the right. */
export function scriptStep(step: ScriptStepPrint, start: number, scale: number, lang: Lang): FlowBlock {
  const w = words[lang].paper;
  const s = scaledStyles(scale);
  const time: FlowBlock[] = [
    written(clock(start, lang), { font: 'extra', size: 21, leading: 1, fill: ink }),
    written(w.script.until(clock(start + step.minutes, lang)), s.small, { above: 3 }),
    written(w.minutes(step.minutes), s.small, { above: 2.2 }),
  ];
  return {
    block: 'keep',
    blocks: [
      {
        block: 'columns',
        gap: 6,
        level: true,
        columns: [
          { width: clockWidth, blocks: time },
          { share: 1, blocks: stepWords(step, start, scale, lang) },
        ],
      },
    ],
  };
}

function stepWords(step: ScriptStepPrint, start: number, scale: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper;
  const s = scaledStyles(scale);
  const mm = (value: number) => value * scale;
  const row = (label: string, text: string): FlowBlock[] =>
    text === '' ? [] : [labelled(label, [written(text, s.body, { between: mm(4.6) })], s.label, labelWidth, mm(5.4))];
  const said = [
    written(w.script.say, s.h3, { below: mm(3.8), keepNext: true }),
    written(step.say, s.spoken, { between: mm(5.6) }),
  ];
  return [
    heading(step.title, s.h2, 0, mm(4)),
    wallBox(step.wall, scale, lang),
    written(step.method === '' ? '' : w.script.method(step.method), s.small, { above: mm(3.8) }),
    ...row(w.script.remember, step.remember ?? ''),
    ...(step.say === '' ? [] : [spokenBox(said, mm(6))]),
    ...deeds(step.do, start, scale, lang),
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

function wallBox(wall: string, scale: number, lang: Lang): FlowBlock {
  const s = scaledStyles(scale);
  return {
    block: 'box',
    look: { padding: { x: 3, y: 2.6 }, stroke: hairline, strokeWidth: 0.3, radius: 1 },
    above: 4 * scale,
    blocks: [labelled(words[lang].paper.script.wall, [written(wall, { ...s.small, fill: ink })], s.label, 20, 0)],
  };
}

/** A paragraph such as `4–12 min. Round the table.` */
const timed = /^(\d{1,3})\s?[–-]\s?(\d{1,3}) min\.?\s+(.*)$/su;

/** What the leader does: paragraph by paragraph, those with minutes of the step beside the time of day they stand for. */
function deeds(text: string, start: number, scale: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.script;
  const s = scaledStyles(scale);
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
    const air = index > 0 ? 4.6 : clocked ? 3.8 : 7;
    const style = clocked ? { ...s.label, fill: ink } : s.label;
    return labelled(label, [written(deed, s.body)], style, labelWidth, air * scale);
  });
  return clocked ? [written(w.do, s.h3, { above: 7 * scale, keepNext: true }), ...rows] : rows;
}
