import type { Lang } from '../../model/text.ts';
import type { FlowBlock } from '../layout/flow.ts';
import { words } from '../words.ts';
import { clock, minutesOf } from './clock.ts';
import { hairline } from './palette.ts';
import type { ScriptMeetingPrint, ScriptPrint } from './scriptPrint.ts';
import { a4Width, heading, labelled, overline, roadStrip, sheetStyles as s, written } from './sheetStyle.ts';

/** The first pages: what the script is for, the plan at a glance, and what to do and bring before the meeting. */
export function scriptFront(script: ScriptPrint, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.script;
  return [
    overline(w.name(script.number), s.label),
    heading(script.title, s.h1, 6, 6),
    written(script.purpose, s.lead, { above: 6 }),
    roadStrip(a4Width, 8, 8),
    ...facts(script, lang),
    ...script.meetings.flatMap((meeting, index) => plan(script, meeting, index, lang)),
    ...preparation(script, lang),
  ];
}

function facts(script: ScriptPrint, lang: Lang): FlowBlock[] {
  const w = words[lang].paper;
  const [first] = script.meetings;
  const span = script.meetings.length === 1 && first ? spanOf(first, lang) : w.script.meetings(script.meetings.length);
  const rows = [
    [w.script.time, span],
    [w.script.people, w.people(script.people.min, script.people.max)],
    [w.script.audience, script.audience],
    [w.script.room, script.room],
    [w.script.gives, script.gives],
  ] as const;
  return rows
    .filter(([, text]) => text !== '')
    .map(([label, text]) => labelled(label, [written(text, s.body)], s.label, 26, 5));
}

function spanOf({ start, minutes }: ScriptMeetingPrint, lang: Lang): string {
  const w = words[lang].paper;
  const from = minutesOf(start);
  return w.script.span(clock(from, lang), clock(from + minutes, lang), w.minutes(minutes));
}

function plan(script: ScriptPrint, meeting: ScriptMeetingPrint, index: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper;
  const series = script.meetings.length > 1;
  let at = minutesOf(meeting.start);
  const rows = meeting.steps.map((step) => {
    const row = [clock(at, lang), step.title, w.minutes(step.minutes)];
    at += step.minutes;
    return row;
  });
  return [
    heading(series ? w.script.meeting(index + 1, meeting.title) : w.script.plan, s.h2, 12, 4),
    ...(series ? [written(spanOf(meeting, lang), s.body, { below: 4, keepNext: true })] : []),
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
      padding: 2.1,
      stroke: hairline,
    },
  ];
}

function preparation(script: ScriptPrint, lang: Lang): FlowBlock[] {
  const w = words[lang].paper.script;
  const list = (title: string, items: readonly string[]): FlowBlock[] =>
    items.length === 0
      ? []
      : [heading(title, s.h2, 12, 4.5), { block: 'list', items, marker: 'box', style: s.body, between: 5 }];
  return [
    { block: 'newPage' },
    ...list(w.before, script.before),
    ...list(w.materials, script.materials),
    ...(script.prints.length === 0
      ? []
      : [
          heading(w.prints, s.h2, 12, 4),
          {
            block: 'table',
            columns: [
              { name: w.printWhat, share: 3 },
              { name: w.printCount, share: 1 },
            ],
            rows: script.prints.map(({ what, count }) => [what, count]),
            names: s.label,
            style: s.body,
            gap: 5,
            padding: 2.1,
            stroke: hairline,
          } satisfies FlowBlock,
        ]),
  ];
}
