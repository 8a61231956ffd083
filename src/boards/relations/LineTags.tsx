import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import type { DrawnLine } from '../../model/relationLines.ts';
import type { PlacedMap } from '../../model/relationMap.ts';
import { linesOf } from '../../model/relations.ts';
import type { RelationsBoard } from '../../model/toolBoards.ts';
import styles from './LineTags.module.css';
import { endsOf } from './moves.ts';
import { placeOf } from './place.ts';
import { RoadSample } from './Roads.tsx';

type Props = {
  board: RelationsBoard;
  map: PlacedMap | undefined;
  lines: readonly DrawnLine[];
  front: ReadonlySet<Id> | undefined;
  onLine: (line: Id) => void;
};

/** The lines in words: on the map a tag on each, with what flows or its strength; where there is no map, a list. One press opens it. */
export function LineTags({ board, map, lines, front, onLine }: Props) {
  const words = useWords().relations;
  const all = linesOf(board);
  if (all.length === 0) return null;
  const tags = new Map(lines.map(({ id, tag }) => [id, tag]));
  return (
    <ul className={map === undefined ? styles.list : styles.tags} aria-label={words.list}>
      {all.map((line) => {
        const { id, strength, label } = line;
        const between = words.between(...endsOf(board, line));
        const strong = words.strong(strength, words.strengths[strength].name);
        const tag = tags.get(id);
        if (map !== undefined && tag === undefined) return null;
        const back = front !== undefined && !front.has(id) ? styles.back : '';
        return (
          <li key={id} style={tag && { ...placeOf(tag), fontSize: map?.letters }} className={back}>
            <button
              type="button"
              data-line={id}
              data-strength={strength}
              className={tag === undefined ? styles.row : styles.tag}
              aria-label={words.lineOf(between, strong, label)}
              onClick={() => onLine(id)}
            >
              {tag === undefined ? (
                <>
                  <RoadSample strength={strength} />
                  <span>
                    <b>{between}</b>
                    <br />
                    {label === '' ? strong : `${strong}: ${label}`}
                  </span>
                </>
              ) : (
                tag.text || strength
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
