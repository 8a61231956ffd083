import { type DrawingName, type DrawingPart, drawings } from '../model/drawings.ts';

/** A drawing of the product's own shapes, as large as its place. Decoration: the words beside it say the same. */
export function Drawing({ name }: { name: DrawingName }) {
  const { top, width, height, parts } = drawings[name];
  return (
    <svg viewBox={`0 ${top} ${width} ${height}`} overflow="visible" aria-hidden="true">
      <DrawingParts parts={parts} />
    </svg>
  );
}

/** Parts of a drawing of one's own, inside an `svg`. */
export function DrawingParts({ parts }: { parts: readonly DrawingPart[] }) {
  return parts.map(({ d, at, fill, stroke, strokeWidth, dash }) => (
    <path
      key={`${d} ${at?.x} ${at?.y} ${fill} ${stroke} ${strokeWidth}`}
      d={d}
      transform={at && `translate(${at.x} ${at.y}) scale(${at.scale})`}
      fill={fill ? `var(--${fill})` : 'none'}
      stroke={stroke && `var(--${stroke})`}
      strokeWidth={strokeWidth}
      strokeDasharray={dash?.join(' ')}
    />
  ));
}
