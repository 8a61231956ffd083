import type { Lang } from '../../../model/text.ts';
import { type Line, tidy } from '../breakText.ts';
import { heightOf, setText } from '../fitText.ts';
import { withoutLonelyWord } from '../lonelyWord.ts';
import { capMm, type Measure } from '../measure.ts';
import { paragraph, type Style } from '../paragraph.ts';
import { toMm } from '../units.ts';
import type { Piece, Room } from './piece.ts';
import { stack } from './stack.ts';

/** How a text stands: air around it and between its paragraphs in mm; `whole`: never torn, as a heading is. */
export type Setting = {
  above?: number;
  below?: number;
  between?: number;
  align?: 'left' | 'middle' | 'right';
  keepNext?: boolean;
  whole?: boolean;
  even?: boolean;
};

/** No page ends after one line of a paragraph, and none begins with its last. */
const fewest = 2;

/** A text in a style, each line of it (`\n`) a paragraph; an empty text takes no room. */
export function wordsPiece(
  measure: Measure,
  text: string,
  style: Style,
  width: number,
  lang: Lang,
  setting: Setting,
): Piece {
  const paragraphs = tidy(text).split('\n');
  const pieces = paragraphs.map((one, index) => {
    const { lines } = withoutLonelyWord((share) =>
      setText(
        measure,
        {
          text: one,
          font: style.font,
          width: width * share,
          leading: style.leading,
          lang,
          even: setting.even ?? false,
        },
        style.size,
      ),
    );
    const between = setting.between ?? toMm(style.size * 0.75);
    return linesPiece(measure, lines, style, width, {
      ...setting,
      above: index === 0 ? (setting.above ?? 0) : between,
      below: index === paragraphs.length - 1 ? (setting.below ?? 0) : between,
    });
  });
  return pieces.length === 1 && pieces[0] ? pieces[0] : stack(pieces);
}

function linesPiece(measure: Measure, lines: readonly Line[], style: Style, width: number, setting: Setting): Piece {
  const cap = capMm(measure, style.font, style.size);
  const pitch = toMm(style.size * style.leading);
  const align = setting.align ?? 'left';
  const shift = { left: 0, middle: width / 2, right: width }[align];
  return {
    height: heightOf(measure, style.font, style.size, style.leading, lines.length),
    above: setting.above ?? 0,
    below: setting.below ?? 0,
    cap,
    ...(setting.keepNext ? { keepNext: true } : {}),
    split: (room) => {
      const cut = lineCut(lines.length, Math.floor((room.left - cap) / pitch + 1e-6) + 1, room, setting.whole ?? false);
      if (cut === 0) return undefined;
      return [
        linesPiece(measure, lines.slice(0, cut), style, width, { ...setting, below: 0, keepNext: false }),
        linesPiece(measure, lines.slice(cut), style, width, { ...setting, above: 0 }),
      ];
    },
    draw: (x, top) => (lines.length === 0 ? [] : [paragraph(measure, lines, style, { x: x + shift, top, align })]),
  };
}

/** After how many of its lines a paragraph may be torn when `fitting` of them fit; 0: nowhere. */
function lineCut(lines: number, fitting: number, { strictness }: Room, whole: boolean): number {
  if (strictness === 2) return Math.max(0, Math.min(fitting, lines - 1));
  if (whole) return 0;
  const cut = Math.min(fitting, lines - fewest);
  return cut < fewest ? 0 : cut;
}
