import type { Lang } from '../../model/text.ts';
import type { PrintDocument } from '../layout/displayList.ts';
import type { FlowBlock, Setter } from '../layout/flow.ts';
import { flowToFit, footed } from '../layout/flowPages.ts';
import type { Measure } from '../layout/measure.ts';
import { problem, words } from '../words.ts';
import { flowCharacters } from './characters.ts';
import { hairline, ink, stop } from './palette.ts';
import {
  a4,
  a4Width,
  aloud,
  footStyle,
  heading,
  overline,
  roadStrip,
  scaledStyle,
  sheetStyles,
  spokenBox,
  written,
} from './sheetStyle.ts';

/** A method or tool on one page, with final texts in one language; an empty text is none. */
export type GuidePrint = {
  title: string;
  /** Another name people know. */
  also: string;
  minutes: { min: number; max: number };
  people: { min: number; max: number };
  /** What it is good for. */
  gives: string;
  steps: string[];
  /** A sentence that starts it. */
  say: string;
  /** What goes wrong, and what to do then. */
  beware: string;
};

/** Read at arm's length in half a minute; smaller than the floor it is a page of small print, which is said. */
const scales = { from: 1.24, floor: 0.7 };

/** The guide as large as its page allows; what does not fit even at the floor goes on to a second page, and is reported. */
export function guideDocument(guide: GuidePrint, lang: Lang, measure: Measure): PrintDocument {
  const w = words[lang].paper;
  const setter: Setter = { measure, lang };
  const lists = flowToFit(setter, (scale) => guideBlocks(guide, scale, lang), a4, 1, scales);
  return {
    title: w.guide.title(guide.title),
    lang,
    pages: footed(setter, lists, a4, {
      left: [words[lang].product],
      right: lists.length > 1 ? w.page : () => '',
      style: footStyle,
    }),
    problems: [
      ...(lists.length > 1 ? [problem('guide', (p) => p.guideTooLong)] : []),
      ...flowCharacters(measure, guideBlocks(guide, 1, lang)),
    ],
    sheets: lists.length,
    duplex: 'none',
    actualSize: false,
    openAt: 0,
  };
}

function guideBlocks(guide: GuidePrint, scale: number, lang: Lang): FlowBlock[] {
  const w = words[lang].paper;
  const style = (name: keyof typeof sheetStyles, size: number) => scaledStyle({ ...sheetStyles[name], size }, scale);
  const mm = (value: number) => value * scale;
  const fact = (text: string) => ({ share: 1, blocks: [written(text, { ...style('strong', 17), font: 'extra' })] });
  return [
    overline(w.guide.name, style('label', 10.5)),
    { ...heading(guide.title, style('h1', 46), mm(8), mm(5)), field: 'title' },
    written(guide.also === '' ? '' : w.guide.also(guide.also), { ...style('small', 14) }, { above: mm(5) }),
    roadStrip(a4Width, mm(8), mm(8), 4.4),
    {
      block: 'columns',
      gap: 6,
      columns: [
        fact(w.minutesRange(guide.minutes.min, guide.minutes.max)),
        fact(w.people(guide.people.min, guide.people.max)),
      ],
    },
    written(guide.gives, style('lead', 17), { above: mm(7), field: 'gives', even: true }),
    {
      block: 'list',
      items: guide.steps,
      marker: { sign: stop },
      style: style('body', 17),
      between: mm(8.5),
      above: mm(13),
      even: true,
      field: 'steps',
    },
    {
      ...spokenBox(
        [
          written(w.guide.say, { ...style('h3', 11.5) }, { below: mm(5), keepNext: true }),
          written(guide.say, { ...style('spoken', 18), font: aloud }, { field: 'say', even: true }),
        ],
        mm(14),
      ),
    },
    {
      block: 'box',
      above: mm(13),
      look: { padding: { x: 6, y: 6 }, stroke: hairline, strokeWidth: 0.4, radius: 1.5 },
      blocks: [
        written(w.guide.beware, { ...style('h3', 11.5), fill: ink }, { below: mm(4.6), keepNext: true }),
        written(guide.beware, style('body', 15), { field: 'beware', even: true }),
      ],
    },
  ];
}
