import { setBlocks } from '../layout/flow/setBlock.ts';
import type { FlowBlock, Setter } from '../layout/flow.ts';
import { words } from '../words.ts';
import { minutesOf } from './clock.ts';
import { hairline, muted } from './palette.ts';
import { meetingName } from './scriptAround.ts';
import type { ScriptPrint, ScriptStepPrint } from './scriptPrint.ts';
import { scriptStep } from './scriptStep.ts';
import { a4, a4Width, heading, roadStrip, sheetStyles as s, written } from './sheetStyle.ts';

/** The steps of a meeting; in a series under its name, and with what is tried until the next. */
export function scriptMeeting(setter: Setter, script: ScriptPrint, index: number): FlowBlock[] {
  const meeting = script.meetings[index];
  if (meeting === undefined) return [];
  const w = words[setter.lang].paper.script;
  let at = minutesOf(meeting.start);
  const steps = meeting.steps.flatMap((step, place): FlowBlock[] => {
    const start = at;
    at += step.minutes;
    const line = { block: 'rule', stroke: hairline, strokeWidth: 0.3, above: 10, below: 7, keepNext: true } as const;
    return [...(place === 0 ? [] : [line]), fittedStep(setter, step, start)];
  });
  const title: FlowBlock[] =
    script.meetings.length > 1
      ? [
          heading(meetingName(script, index, setter.lang), { ...s.h1, size: 22, role: 'H2' }, 0, 6),
          roadStrip(a4Width, 6, 9),
        ]
      : [];
  return [...title, ...steps, ...(meeting.between === '' ? [] : [between(meeting.between, w.between)])];
}

const pageHeight = a4.height - a4.margin.top - a4.margin.bottom;

/** A step that is a little longer than a page is set smaller to stand on it; a much longer one keeps its size and is torn. */
function fittedStep(setter: Setter, step: ScriptStepPrint, start: number): FlowBlock {
  const made = [1, 0.97, 0.94, 0.91, 0.88].map((scale) => () => scriptStep(step, start, scale, setter.lang));
  const fitting = made.find((make) => setBlocks(setter, [make()], a4Width).height <= pageHeight);
  return fitting?.() ?? scriptStep(step, start, 1, setter.lang);
}

const between = (text: string, label: string): FlowBlock => ({
  block: 'keep',
  blocks: [
    {
      block: 'box',
      above: 10,
      look: { padding: { x: 6, y: 6 }, stroke: muted, strokeWidth: 0.4, radius: 2 },
      blocks: [heading(label, s.h2, 0, 5), written(text, s.lead, { between: 5.5 })],
    },
  ],
});
