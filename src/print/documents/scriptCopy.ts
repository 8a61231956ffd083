import type { Lang } from '../../model/text.ts';
import type { PrintDocument } from '../layout/displayList.ts';
import { type FlowBlock, flow, type Setter } from '../layout/flow.ts';
import { footed, outlineOf } from '../layout/flowPages.ts';
import type { Measure } from '../layout/measure.ts';
import { words } from '../words.ts';
import { flowCharacters } from './characters.ts';
import { minutesOf } from './clock.ts';
import { hairline, muted } from './palette.ts';
import { scriptFront } from './scriptFront.ts';
import type { ScriptMeetingPrint, ScriptPrint } from './scriptPrint.ts';
import { scriptStep } from './scriptStep.ts';
import { a4, a4Width, footStyle, heading, roadStrip, sheetStyles as s, written } from './sheetStyle.ts';

/** The facilitator's copy of a script on A4, with times of day: everything a meeting needs, from paper alone. */
export function scriptDocument(script: ScriptPrint, lang: Lang, measure: Measure): PrintDocument {
  const w = words[lang].paper;
  const setter: Setter = { measure, lang };
  const blocks: FlowBlock[] = [
    ...scriptFront(script, lang),
    ...script.meetings.flatMap((meeting, index) => meetingBlocks(script, meeting, index, lang)),
    ...scriptEnd(script, lang),
  ];
  const lists = flow(setter, blocks, a4);
  return {
    title: w.script.title(script.title),
    lang,
    pages: footed(setter, lists, a4, {
      left: w.script.foot(script.number, script.title),
      right: w.page,
      style: footStyle,
    }),
    problems: flowCharacters(measure, blocks),
    sheets: Math.ceil(lists.length / 2),
    duplex: 'longEdge',
    actualSize: false,
    openAt: 0,
    outline: outlineOf(lists),
  };
}

/** Steps on pages of their own; in a series under the meeting's name. */
function meetingBlocks(script: ScriptPrint, meeting: ScriptMeetingPrint, index: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.script;
  let at = minutesOf(meeting.start);
  const steps = meeting.steps.map((step) => {
    const start = at;
    at += step.minutes;
    return scriptStep(step, start, lang);
  });
  const series = script.meetings.length > 1;
  return [
    { block: 'newPage' },
    ...(series
      ? [
          heading(w.meeting(index + 1, meeting.title), { ...s.h1, size: 22, role: 'H2' }, 0, 6),
          roadStrip(a4Width, 2, 4),
        ]
      : []),
    // The first step stands at the head of its page and needs no line above it.
    ...steps.flatMap((blocks, step) => (step === 0 ? blocks.slice(1) : blocks)),
    ...(meeting.between === '' ? [] : [between(meeting.between, lang)]),
  ];
}

const between = (text: string, lang: Lang): FlowBlock => ({
  block: 'keep',
  blocks: [
    {
      block: 'box',
      above: 10,
      look: { padding: { x: 6, y: 6 }, stroke: muted, strokeWidth: 0.4, radius: 2 },
      blocks: [heading(words[lang].paper.script.between, s.h2, 0, 4), written(text, s.lead, { between: 5.5 })],
    },
  ],
});

/** What comes afterwards, the other ways of doing it, and room for what nobody thought of. */
function scriptEnd(script: ScriptPrint, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.script;
  return [
    { block: 'newPage' },
    heading(w.after, s.h2, 0, 4.5),
    { block: 'list', items: script.after, marker: 'box', style: s.body, between: 5 },
    ...(script.variants.length === 0 ? [] : [heading(w.variants, s.h2, 12, 4.5)]),
    ...script.variants.map(
      ({ title, text }): FlowBlock => ({
        block: 'keep',
        blocks: [
          heading(title, { ...s.strong, role: 'H3' }, 6, 3.6),
          written(text, s.body, { between: 4.6, below: 5 }),
        ],
      }),
    ),
    { block: 'rule', stroke: hairline, strokeWidth: 0.3, above: 10, below: 6, keepNext: true },
    written(w.notes, s.label, { keepNext: true }),
    { block: 'writing', lines: 5, pitch: 9, stroke: muted },
  ];
}
