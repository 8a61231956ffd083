/** An aim of the print studio, and what was found. `least`: the best that was hoped for. */
export type Aim = { what: string; aim: number; unit: string; found: number; digits?: number; least?: number };

/** The aims as rows of a table: what, the aim, what was found, and whether it was reached. */
export const aimRows = (aims: readonly Aim[]): string[][] =>
  aims.map(({ what, aim, unit, found, digits = 2, least }) => {
    const shown = (value: number) => `${value.toFixed(Number.isInteger(value) ? 0 : digits)} ${unit}`.trim();
    const stretch = least === undefined ? '' : ` (stretch ${shown(least)})`;
    const mark = found <= aim ? (least !== undefined && found <= least ? '✓✓' : '✓') : '✗';
    return [
      what,
      `≤ ${shown(aim)}${stretch}`,
      Number.isNaN(found) ? '–' : shown(found),
      Number.isNaN(found) ? '–' : mark,
    ];
  });
