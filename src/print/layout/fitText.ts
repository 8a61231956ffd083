import type { Lang } from '../../model/text.ts';
import { type Broken, balance, breakText } from './breakText.ts';
import type { FontName } from './displayList.ts';
import { capMm, type Measure } from './measure.ts';
import { toMm } from './units.ts';

/** A box in mm, type in points; `leading` is the distance of baselines as a multiple of the size. */
export type Fit = {
  text: string;
  font: FontName;
  width: number;
  height: number;
  preferred: number;
  floor: number;
  leading: number;
  lang: Lang;
  /** Even lines instead of full ones. */
  even?: boolean;
};

/** `fits` false: even at the floor the lines are higher than the box. The lines then hold the whole text all the same. */
export type Fitted = Broken & { size: number; height: number; fits: boolean };

/** Sizes are tried in quarters of a point: finer is not seen, coarser wastes space. */
const step = 0.25;

/** Breaks a text at one size. Height in mm from the top of the first line's capitals to the last baseline. */
export function setText(
  measure: Measure,
  fit: Omit<Fit, 'preferred' | 'floor' | 'height'>,
  size: number,
): Broken & { height: number } {
  const widthOf = (text: string) => measure.width(text, fit.font);
  const width = fit.width / toMm(size);
  const broken = (fit.even ? balance : breakText)(fit.text, width, widthOf, fit.lang);
  return { ...broken, height: heightOf(measure, fit.font, size, fit.leading, broken.lines.length) };
}

/** Height in mm of a number of lines, from the top of the first capitals to the last baseline. */
export const heightOf = (measure: Measure, font: FontName, size: number, leading: number, lines: number) =>
  lines === 0 ? 0 : capMm(measure, font, size) + (lines - 1) * toMm(size * leading);

/** The largest size between preferred and floor at which the text stands in the box without a word cut between letters. */
export function fitText(measure: Measure, fit: Fit): Fitted {
  // Even lines are as many as full ones, so full ones are enough to find the size.
  const quick = { ...fit, even: false };
  let size = fit.preferred;
  let tried = setText(measure, quick, size);
  while (size > fit.floor && (tried.forced || tried.height > fit.height)) {
    size = Math.max(fit.floor, size - step);
    tried = setText(measure, quick, size);
  }
  const set = fit.even ? setText(measure, fit, size) : tried;
  return { ...set, size, fits: set.height <= fit.height };
}
