import { useId, useMemo } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../i18n/language.tsx';
import type { Course, GroupsBoard } from '../../model/course.ts';
import {
  canGroup,
  fewestPeople,
  groupsOf,
  headsOf,
  largestGroup,
  mostPeople,
  oneSidedGroups,
  peopleIn,
  smallestGroup,
} from '../../model/groups.ts';
import { Button, linkLook } from '../../ui/Button.tsx';
import { DimensionSign } from '../../ui/Shape.tsx';
import { faceOf } from './faces.ts';
import type { GroupMoves } from './moves.ts';
import { placesOf, turningPlace } from './pages.ts';
import styles from './Result.module.css';

type Props = { course: Course; board: GroupsBoard; moves: GroupMoves; ahead: boolean };

/** The groups as they are now, and why they may not be mixed or not be made. */
export function Result({ course, board, moves, ahead }: Props) {
  const words = useWords().groups;
  const heading = useId();
  const able = canGroup(board);
  const groups = useMemo(() => (able ? groupsOf(board) : []), [able, board]);
  return (
    <section className={styles.result} aria-labelledby={heading}>
      <h2 id={heading}>{words.result}</h2>
      <SizeStepper size={board.size} onSize={moves.setSize} />
      <Facts board={board} groups={groups} />
      {groups.length > 0 && (
        <>
          <div className={styles.buttons}>
            <Button look="go" onClick={moves.shuffle}>
              {words.shuffle}
            </Button>
            <Link href={`/forloeb/${course.id}/tavle/${board.id}/print`} className={linkLook('plain')}>
              {words.print}
            </Link>
            {!ahead && <WallPages board={board} onShow={moves.show} />}
          </div>
          <ol className={styles.groups}>
            {groups.map((group, i) => (
              <li key={words.group(i + 1)} className={styles.group}>
                <h3>{words.group(i + 1)}</h3>
                <ul>
                  {faceOf(group).map(({ key, text, count, kind }) => (
                    <li key={key} className={styles.line}>
                      <span>{text}</span>
                      {count > 0 && <span className={styles.count}>{count}</span>}
                      {kind !== '' && <span className={styles.kind}>{kind}</span>}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Facts({ board, groups }: { board: GroupsBoard; groups: ReturnType<typeof groupsOf> }) {
  const words = useWords().groups;
  const people = peopleIn(board);
  if (people === 0) return <p className={styles.empty}>{words.empty}</p>;
  if (people < fewestPeople) return <Warning text={words.tooFew(people, fewestPeople)} />;
  if (people > mostPeople) return <Warning text={words.tooMany(people, mostPeople)} />;
  const sizes = groups.map((group) => group.length);
  const oneSided = oneSidedGroups(groups);
  const counts = Object.values(board.entries)
    .map(headsOf)
    .filter((count) => count > 0);
  const others = people - Math.max(...counts);
  return (
    <div role="status">
      <p className={styles.made}>
        {words.people(people)}: {words.made(groups.length, Math.min(...sizes), Math.max(...sizes))}
      </p>
      {oneSided > 0 && <Warning text={words.oneSided(oneSided, others)} />}
      {counts.length === 1 && <p className={styles.empty}>{words.oneKind}</p>}
    </div>
  );
}

function Warning({ text }: { text: string }) {
  return (
    <p className={styles.warning} role="status">
      <span className={styles.mark}>
        <DimensionSign dimension="justice" />
      </span>
      {text}
    </p>
  );
}

function SizeStepper({ size, onSize }: { size: number; onSize: (size: number) => void }) {
  const words = useWords().groups;
  return (
    <fieldset className={styles.size}>
      <legend>{words.size}</legend>
      <Button aria-label={words.smaller} disabled={size <= smallestGroup} onClick={() => onSize(size - 1)}>
        −
      </Button>
      <span className={styles.number}>{words.sizeNow(size)}</span>
      <Button aria-label={words.larger} disabled={size >= largestGroup} onClick={() => onSize(size + 1)}>
        +
      </Button>
    </fieldset>
  );
}

/** When the groups take several pages on the wall: which one it shows, or all in turn. */
function WallPages({ board, onShow }: { board: GroupsBoard; onShow: (place: string) => void }) {
  const words = useWords().groups;
  const places = placesOf(board);
  if (places.length === 1) return null;
  return (
    <label className={styles.pages}>
      {words.wallShows}
      <select
        value={places.includes(board.wall.at) ? board.wall.at : turningPlace}
        onChange={(event) => onShow(event.target.value)}
      >
        {places.map((place) => (
          <option key={place} value={place}>
            {place === turningPlace ? words.turning : words.page(Number(place), places.length - 1)}
          </option>
        ))}
      </select>
    </label>
  );
}
