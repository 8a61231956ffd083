import type { Lang } from '../../../model/text.ts';
import type { Measure } from '../measure.ts';

/** What setting a block needs besides it: the fonts and whose rules break its words. */
export type Setter = { measure: Measure; lang: Lang };

/** Widths of columns in mm: what is said, and for shares what is left. */
export function columnWidths(all: readonly ({ width: number } | { share: number })[], gap: number, width: number) {
  const left = all.reduce((rest, one) => rest - ('width' in one ? one.width : 0), width - gap * (all.length - 1));
  const shares = all.reduce((sum, one) => sum + ('share' in one ? one.share : 0), 0);
  return all.map((one) => ('width' in one ? one.width : (one.share / shares) * left));
}
