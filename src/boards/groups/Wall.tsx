import { type CSSProperties, useMemo } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { canGroup, groupsOf } from '../../model/groups.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';
import { WallPage } from '../frame/WallPage.tsx';
import { faceOf } from './faces.ts';
import { layoutFor, pageAt } from './pages.ts';
import { useTurn } from './useTurn.ts';
import styles from './Wall.module.css';

/** What the room sees: the groups, as large as they can be; over several pages when they are many. */
export default function Wall({ boardId }: WallProps) {
  const words = useWords().groups;
  const lang = useLang();
  const board = useCourse((course) => boardOf(course, boardId, 'groups'));
  const faces = useMemo(() => (canGroup(board) ? groupsOf(board).map(faceOf) : []), [board]);
  const layout = useMemo(() => layoutFor(faces), [faces]);
  const { at } = board.wall;
  const now = useTurn(layout.pages > 1);
  const title = board.title[lang];
  if (faces.length === 0) {
    return (
      <WallPage title={title} heading={words.wallEmpty}>
        {null}
      </WallPage>
    );
  }
  const page = pageAt(at, layout.pages, now);
  const first = page * layout.perPage;
  const style = { '--columns': layout.columns, '--across': layout.across, '--size': layout.size } as CSSProperties;
  return (
    <WallPage
      title={title}
      heading={words.wallTitle}
      beside={layout.pages > 1 && <span className={styles.page}>{words.page(page + 1, layout.pages)}</span>}
    >
      <ol className={styles.groups} style={style} start={first + 1}>
        {faces.slice(first, first + layout.perPage).map((face, i) => (
          <li key={words.group(first + i + 1)} className={styles.group}>
            <h2>{words.group(first + i + 1)}</h2>
            <ul>
              {face.map(({ key, text, count }) => (
                <li key={key} className={styles.line}>
                  <span>{text}</span>
                  {count > 0 && <span className={styles.count}>{count}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </WallPage>
  );
}
