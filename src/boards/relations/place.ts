import type { CSSProperties } from 'react';
import type { Box } from '../../model/relationMap.ts';

/** Where something stands in its frame, as style; lengths in px. */
export const placeOf = ({ x, y, width, height }: Box, frame: Pick<Box, 'x' | 'y'> = { x: 0, y: 0 }): CSSProperties => ({
  position: 'absolute',
  left: x - frame.x,
  top: y - frame.y,
  width,
  height,
});
