import { useWords } from '../../i18n/language.tsx';
import type { Course, Id } from '../../model/course.ts';
import { arrow, asphalt } from '../../model/drawings/parts.ts';
import { notesAt } from '../../model/notes.ts';
import type { Point } from '../../model/shapes.ts';
import { toolZones } from '../../model/tools.ts';
import { DrawingParts } from '../../ui/Drawing.tsx';
import { useAsked } from '../zones/useAsked.ts';
import styles from './Triangle.module.css';

const corners = { social: [220, 44], task: [86, 252], citizen: [354, 252] } as const satisfies Record<string, Point>;
type Corner = keyof typeof corners;

const roads = (
  [
    ['social', 'task'],
    ['task', 'citizen'],
    ['citizen', 'social'],
  ] as const
).flatMap(([from, to]) => asphalt(`M${corners[from]} L${corners[to]}`, 60).slice(0, 2));

/** How far from the middle of a corner an arrow begins and ends, beyond the sign that stands there: on a slope, and on the level. */
const [sloping, level] = [48, 84];

/** The arrow in the right-hand lane of a road, and the place of its number. */
function laneOf(from: Corner, to: Corner): { d: string; at: Point } {
  const [start, end] = [corners[from], corners[to]];
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const [ux, uy] = [(end[0] - start[0]) / length, (end[1] - start[1]) / length];
  const place = (along: number): Point => [start[0] + ux * along - uy * 14, start[1] + uy * along + ux * 14];
  const clear = uy === 0 ? level : sloping;
  const [first, last] = [clear, length - clear];
  return { d: arrow(place(first), place(last), 8, 22), at: place(first + (last - first) * 0.36) };
}

const lanes = toolZones.triangle.map((id) => {
  const [from, to] = id.split('-') as [Corner, Corner];
  return { id, ...laneOf(from, to) };
});

/**
 * Three corners joined by two-way roads: an arrow each way, with the number of its zone. An arrow without an example is only
 * an outline. The names of the corners stand on signs over the drawing.
 */
export function Triangle({ course, boardId }: { course: Course; boardId: Id }) {
  const words = useWords().triangle.corners;
  const asked = useAsked(course);
  return (
    <div className={styles.middle}>
      <div className={styles.figure}>
        <svg className={styles.drawing} viewBox="0 0 440 296" aria-hidden="true">
          <DrawingParts parts={roads} />
          {lanes.map(({ id, d, at: [x, y] }, i) => (
            <g key={id} className={notesAt(course, boardId, id).length > 0 ? styles.given : styles.open}>
              <path d={d} />
              <circle cx={x} cy={y} r="14.5" />
              <text x={x} y={y} dy="0.38em">
                {i + 1}
              </text>
            </g>
          ))}
        </svg>
        <ul className={styles.corners}>
          <li className={styles.social}>{asked(words.social)}</li>
          <li className={styles.task}>{asked(words.task)}</li>
          <li className={styles.citizen}>{asked(words.citizen)}</li>
        </ul>
      </div>
    </div>
  );
}
