import type { Lang } from '../../model/text.ts';
import type { Line } from './breakText.ts';
import type { TextOp } from './displayList.ts';
import { setText } from './fitText.ts';
import type { Measure } from './measure.ts';
import { type Place, paragraph, type Style } from './paragraph.ts';

/** A text broken to a width in a style, not yet placed. Height in mm from the first capitals to the last baseline. */
export type Block = { lines: Line[]; height: number; forced: boolean; at(place: Place): TextOp };

/** Breaks a text; an empty text is a block without lines and height. */
export function block(measure: Measure, text: string, style: Style, width: number, lang: Lang, even = false): Block {
  const fit = { text, font: style.font, width, leading: style.leading, lang, even };
  const { lines, height, forced } = setText(measure, fit, style.size);
  return { lines, height, forced, at: (place) => paragraph(measure, lines, style, place) };
}
