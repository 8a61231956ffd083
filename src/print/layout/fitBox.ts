import type { Lang } from '../../model/text.ts';
import { type Block, block } from './block.ts';
import type { Measure } from './measure.ts';
import type { Style } from './paragraph.ts';
import { scaleToFit } from './shrink.ts';

/** A box in mm and the smallest size of type in points that is read in it. */
export type TextBox = { width: number; height: number; floor: number };

/** A text in a box; `fits` false: only under the floor. */
export type BoxFit = Pick<Block, 'lines' | 'height'> & { style: Style; fits: boolean };

/** Words are not hyphenated while they can be read whole: the rule for English. */
const wholeWords: Lang = 'en';

/**
 * A text in even lines, at most of its style's size, as large as its box allows: words whole if that leaves it readable, then
 * with hyphens, then under the floor. No word is ever cut between letters.
 */
export function fitBox(measure: Measure, text: string, style: Style, box: TextBox, lang: Lang): BoxFit {
  const sizeIn = (breaking: Lang) => {
    const heightAt = (scale: number) => {
      const set = block(measure, text, { ...style, size: style.size * scale }, box.width, breaking);
      return set.forced ? Number.POSITIVE_INFINITY : set.height;
    };
    return style.size * scaleToFit(heightAt, box.height, 1);
  };
  const whole = sizeIn(wholeWords);
  const [size, breaking] = whole >= box.floor ? [whole, wholeWords] : [sizeIn(lang), lang];
  const set = block(measure, text, { ...style, size }, box.width, breaking, true);
  return { lines: set.lines, height: set.height, style: { ...style, size }, fits: size >= box.floor };
}
