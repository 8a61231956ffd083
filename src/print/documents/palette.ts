/** Colours of the visual language, as printed. Signs and words carry every meaning as well, so that greyscale does. */
export const ink = '#1d2730';
export const asphalt = '#2b343c';
export const paper = '#f7f4ec';
export const white = '#ffffff';
export const hairline = '#c9c2b2';
export const muted = '#5b6670';
export const stop = '#b3231c';
export const yellow = '#f4b400';

/** Ink of each dimension: all four are dark enough for text on white and white on them. */
export const dimensionInk = {
  trust: '#0b5394',
  justice: '#8a5a00',
  collaboration: '#1b6b48',
  core: stop,
} as const;

/** A colour mixed with white; `share` of white 0–1. Flat colour prints the same everywhere, transparency does not. */
export function lighter(colour: string, share: number): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
