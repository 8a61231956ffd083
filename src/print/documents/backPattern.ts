import type { Box, PathOp } from '../layout/displayList.ts';
import type { DeckCard } from './deckPrint.ts';

const step = 5;

/** A box filled with a dimension's own lines, so that greys are told apart: upright, falling, crossed and level. */
export function backPattern(dimension: DeckCard['dimension'], box: Box, stroke: string): PathOp {
  const { width, height } = box;
  const upright = places(width).map((x) => `M${x} 0 L${x} ${height}`);
  const level = places(height).map((y) => `M0 ${y} L${width} ${y}`);
  const slant = places(width + height, step * 1.4);
  const falling = slant.map((x) => `M${x} 0 L${x - height} ${height}`);
  const rising = slant.map((x) => `M${x - height} 0 L${x} ${height}`);
  const lines = { trust: upright, justice: falling, collaboration: [...falling, ...rising], core: level }[dimension];
  return { op: 'path', d: lines.join(' '), x: box.x, y: box.y, scale: 1, stroke, strokeWidth: 0.5 };
}

const places = (length: number, every = step) =>
  Array.from({ length: Math.floor(length / every) }, (_, index) => (index + 1) * every);
