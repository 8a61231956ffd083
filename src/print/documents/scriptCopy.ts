import type { Lang } from '../../model/text.ts';
import type { DisplayList, PrintDocument } from '../layout/displayList.ts';
import { type FlowBlock, flow, type Setter } from '../layout/flow.ts';
import { flowToPage, footed, outlineOf } from '../layout/flowPages.ts';
import type { Measure } from '../layout/measure.ts';
import { words } from '../words.ts';
import { flowCharacters } from './characters.ts';
import { scriptEnd, scriptFront, scriptName, scriptPreparation } from './scriptAround.ts';
import { scriptMeeting } from './scriptMeeting.ts';
import type { ScriptPrint } from './scriptPrint.ts';
import { a4, footStyle } from './sheetStyle.ts';

/** A page is set smaller, down to this share, rather than leave two lines to the next. */
const floor = 0.86;

/** The facilitator's copy of a script on A4, with times of day: everything a meeting needs, from paper alone. */
export function scriptDocument(script: ScriptPrint, lang: Lang, measure: Measure): PrintDocument {
  const w = words[lang].paper;
  const setter: Setter = { measure, lang };
  const toPage = (make: (scale: number) => FlowBlock[]): DisplayList[] => flowToPage(setter, make, a4, floor);
  const lists = [
    ...toPage((scale) => scriptFront(script, scale, lang)),
    ...toPage((scale) => scriptPreparation(script, scale, lang)),
    ...script.meetings.flatMap((_, index) => flow(setter, scriptMeeting(setter, script, index), a4)),
    ...toPage((scale) => scriptEnd(script, scale, lang)),
  ];
  const foot = {
    left: [
      script.number === null ? w.script.agendaTitle(script.title) : w.script.foot(script.number, script.title),
      scriptName(script, lang),
    ],
    right: w.page,
    style: footStyle,
  };
  return {
    title: script.number === null ? w.script.agendaTitle(script.title) : w.script.title(script.title),
    lang,
    pages: footed(setter, lists, a4, foot),
    problems: flowCharacters(measure, [
      ...scriptFront(script, 1, lang),
      ...scriptPreparation(script, 1, lang),
      ...script.meetings.flatMap((_, index) => scriptMeeting(setter, script, index)),
      ...scriptEnd(script, 1, lang),
    ]),
    sheets: Math.ceil(lists.length / 2),
    duplex: 'longEdge',
    actualSize: false,
    openAt: 0,
    outline: outlineOf(lists),
  };
}
