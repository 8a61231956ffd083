import type { Lang } from '../../model/text.ts';
import type { Op, Page, PrintDocument, Problem } from '../layout/displayList.ts';
import { type BoxFit, fitBox } from '../layout/fitBox.ts';
import { heightOf } from '../layout/fitText.ts';
import { decorative } from '../layout/flow/table.ts';
import type { Measure } from '../layout/measure.ts';
import { centred, oneLine, paragraph, type Style } from '../layout/paragraph.ts';
import { papers } from '../layout/units.ts';
import { problem, words } from '../words.ts';
import { ink, muted, stop, white } from './palette.ts';
import { missingCharacters } from './report.ts';
import { octagon } from './sheetStyle.ts';

/** Signs for the tables of groups, with final texts. A name that is a whole number stands on a stop sign. */
export type SignsPrint = { signs: { name: string; members: string[] }[] };

/** Half an A4 lying: one side of the tent. */
const side = { width: papers.a4.width, height: papers.a4.height / 2 };
const edge = 16;
const name: Style = { font: 'extra', size: 130, leading: 1.05, fill: ink, role: 'H1' };
const member: Style = { font: 'regular', size: 22, leading: 1.32, fill: ink };
/** Read across a room and from the next table, in points. */
const floors = { name: 40, member: 12 };

/** Tents of A4 folded in the middle, a sign each: the name on both sides, and who sits there below it. */
export function signsDocument({ signs }: SignsPrint, lang: Lang, measure: Measure): PrintDocument {
  const made = signs.map((sign, index) => oneSign(sign, index, lang, measure));
  return {
    title: words[lang].paper.signs.title,
    lang,
    pages: made.map(
      ({ ops }, index): Page => ({
        widthMm: papers.a4.width,
        heightMm: papers.a4.height,
        ops: [
          // The upper half is turned, so that both stand upright once folded; it says the same again.
          { op: 'place', x: side.width, y: side.height, turn: 180, ops: decorative(ops) },
          { op: 'place', x: 0, y: side.height, ops },
          ...fold(measure, lang),
        ],
        label: signs[index]?.name ?? '',
      }),
    ),
    problems: made.flatMap(({ problems }) => problems),
    sheets: made.length,
    duplex: 'none',
    actualSize: false,
    openAt: 0,
  };
}

function oneSign(sign: SignsPrint['signs'][number], index: number, lang: Lang, measure: Measure) {
  const width = side.width - 2 * edge;
  const field = `signs.${index}`;
  const who = sign.members.filter((one) => one.trim() !== '').join(', ');
  const members = fitBox(measure, who, member, { width, height: 42, floor: floors.member }, lang);
  const below = who === '' ? 0 : members.height + 14;
  const room = side.height - 2 * edge - below;
  const heading = fitBox(measure, sign.name, name, { width, height: room, floor: floors.name }, lang);
  const digits = /^\d{1,3}$/.test(sign.name.trim());
  const problems: Problem[] = [
    ...(members.fits && (digits || heading.fits) ? [] : [problem(field, (p) => p.signTooLong(index + 1))]),
    ...missingCharacters(measure, sign.name, name.font, field),
    ...missingCharacters(measure, who, member.font, field),
  ];
  const ops = [
    ...(digits
      ? numberSign(measure, sign.name.trim(), room)
      : middle(measure, heading, centred(edge, room, heading.height))),
    ...middle(measure, members, side.height - edge - members.height),
  ];
  return { ops, problems };
}

/** Lines in the middle of a side, from `top`. */
const middle = (measure: Measure, { lines, style }: BoxFit, top: number): Op[] =>
  lines.length === 0 ? [] : [paragraph(measure, lines, style, { x: side.width / 2, top, align: 'middle' })];

/** A number on the stop sign, as large as the room. */
function numberSign(measure: Measure, text: string, room: number): Op[] {
  const size = Math.min(room, 100);
  const top = edge + (room - size) / 2;
  const type = size * (text.length > 2 ? 1.15 : 1.75);
  const style = { ...name, size: type, fill: white };
  const height = heightOf(measure, style.font, type, 1, 1);
  return [
    octagon(side.width / 2 - size / 2, top, size, stop),
    oneLine(measure, text, style, { x: side.width / 2, top: centred(top, size, height), align: 'middle' }),
  ];
}

/** Short marks at the fold's ends and what they are for. */
function fold(measure: Measure, lang: Lang): Op[] {
  const y = side.height;
  const line = (x1: number, x2: number): Op => ({
    op: 'line',
    x1,
    x2,
    y1: y,
    y2: y,
    stroke: muted,
    strokeWidth: 0.25,
    dash: [1.5, 1.2],
  });
  const style = { font: 'regular', size: 7.5, fill: muted, role: 'decoration' } as const;
  return [
    line(6, 16),
    line(side.width - 16, side.width - 6),
    oneLine(measure, words[lang].paper.signs.fold, style, { x: 6, top: y + 1.6 }),
  ];
}
