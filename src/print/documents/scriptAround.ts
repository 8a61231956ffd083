import type { Lang } from '../../model/text.ts';
import type { FlowBlock } from '../layout/flow.ts';
import { words } from '../words.ts';
import { clock, minutesOf } from './clock.ts';
import { hairline, muted } from './palette.ts';
import type { ScriptMeetingPrint, ScriptPrint } from './scriptPrint.ts';
import { a4Width, heading, labelled, overline, roadStrip, scaledStyles, written } from './sheetStyle.ts';

/** Which script it is: its number, or that it is an agenda of one's own. */
export function scriptName({ number }: ScriptPrint, lang: Lang): string {
  const w = words[lang].paper.script;
  return number === null ? w.agenda : w.name(number);
}

/** What a meeting of several is called: by its number in a series, by its day or room in an agenda. */
export function meetingName({ number, meetings }: ScriptPrint, index: number, lang: Lang): string {
  const title = meetings[index]?.title ?? '';
  return number === null ? title : words[lang].paper.script.meeting(index + 1, title);
}

/** The first page: what the script is for, and the plan at a glance. */
export function scriptFront(script: ScriptPrint, scale: number, lang: Lang): FlowBlock[] {
  const s = scaledStyles(scale);
  return [
    overline(scriptName(script, lang), s.label),
    heading(script.title, s.h1, 6, 6),
    written(script.purpose, s.lead, { above: 6 }),
    roadStrip(a4Width, 8 * scale, 8 * scale),
    ...facts(script, scale, lang),
    ...script.meetings.flatMap((meeting, index) => plan(script, meeting, index, scale, lang)),
  ];
}

function facts(script: ScriptPrint, scale: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper;
  const s = scaledStyles(scale);
  const [first] = script.meetings;
  const series = script.number === null ? '' : w.script.meetings(script.meetings.length);
  const span = script.meetings.length === 1 && first ? spanOf(first, lang) : series;
  const rows = [
    [w.script.time, span],
    [w.script.people, script.people === null ? '' : w.people(script.people.min, script.people.max)],
    [w.script.audience, script.audience],
    [w.script.room, script.room],
    [w.script.gives, script.gives],
  ] as const;
  return rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => labelled(label, [written(text, s.body)], s.label, 26, 5 * scale));
}

function spanOf({ start, minutes }: ScriptMeetingPrint, lang: Lang): string {
  const w = words[lang].paper;
  const from = minutesOf(start);
  return w.script.span(clock(from, lang), clock(from + minutes, lang), w.minutes(minutes));
}

function plan(script: ScriptPrint, meeting: ScriptMeetingPrint, index: number, scale: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper;
  const s = scaledStyles(scale);
  const series = script.meetings.length > 1;
  let at = minutesOf(meeting.start);
  const rows = meeting.steps.map((step) => {
    const row = [clock(at, lang), step.title, w.minutes(step.minutes)];
    at += step.minutes;
    return row;
  });
  return [
    heading(series ? meetingName(script, index, lang) : w.script.plan, s.h2, 12 * scale, 5),
    ...(series ? [written(spanOf(meeting, lang), s.body, { below: 5, keepNext: true })] : []),
    {
      block: 'table',
      columns: [
        { name: w.script.planClock, share: 1, style: s.strong },
        { name: w.script.planStep, share: 6 },
        { name: w.script.planMinutes, share: 1 },
      ],
      rows,
      names: s.label,
      style: s.body,
      gap: 4,
      padding: 2.1 * scale,
      stroke: hairline,
    },
  ];
}

/** What to do, bring and print before the meeting. */
export function scriptPreparation(script: ScriptPrint, scale: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.script;
  const s = scaledStyles(scale);
  const prints: FlowBlock = {
    block: 'table',
    columns: [
      { name: w.printWhat, share: 3 },
      { name: w.printCount, share: 1 },
    ],
    rows: script.prints.map(({ what, count }) => [what, count]),
    names: s.label,
    style: s.body,
    gap: 5,
    padding: 2.1 * scale,
    stroke: hairline,
  };
  return [
    ...tickList(w.before, script.before, scale),
    ...tickList(w.materials, script.materials, scale),
    ...(script.prints.length === 0 ? [] : [heading(w.prints, s.h2, 12 * scale, 5), prints]),
  ];
}

/** A list to tick off under its heading. */
function tickList(title: string, items: readonly string[], scale: number): FlowBlock[] {
  const s = scaledStyles(scale);
  if (items.length === 0) return [];
  return [
    heading(title, s.h2, 12 * scale, 5.5 * scale),
    { block: 'list', items, marker: 'box', style: s.body, between: 5 * scale },
  ];
}

/** What comes afterwards, the other ways of doing it, and room for what nobody thought of. */
export function scriptEnd(script: ScriptPrint, scale: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.script;
  const s = scaledStyles(scale);
  return [
    ...tickList(w.after, script.after, scale),
    ...(script.variants.length === 0 ? [] : [heading(w.variants, s.h2, 12 * scale, 5)]),
    ...script.variants.map(
      ({ title, text }): FlowBlock => ({
        block: 'keep',
        blocks: [
          heading(title, { ...s.strong, role: 'H3' }, 6 * scale, 3.6 * scale),
          written(text, s.body, { between: 4.6 * scale, below: 5 * scale }),
        ],
      }),
    ),
    { block: 'rule', stroke: hairline, strokeWidth: 0.3, above: 10, below: 6, keepNext: true },
    written(w.notes, s.label, { keepNext: true }),
    { block: 'writing', lines: 5, pitch: 9, stroke: muted },
  ];
}
