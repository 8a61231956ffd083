import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { moment } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import { deleteCourse, duplicateCourse, restoreCourse, type ShelfEntry, useBin, useShelf } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { Dots } from '../ui/Shape.tsx';
import { toast } from '../ui/toasts.ts';
import { ClearDialog } from './ClearDialog.tsx';
import styles from './CourseList.module.css';
import { EraseDialog } from './EraseDialog.tsx';
import { titleOf } from './fileOpening.ts';
import { OpenFileButton } from './OpenFileButton.tsx';
import { RenameDialog } from './RenameDialog.tsx';
import { useGuard } from './useGuard.ts';

/** All courses of this computer, the bin, and the one action that removes everything. */
export default function CourseList({ newRoad }: { newRoad: ReactNode }) {
  const words = useWords().courses;
  const courses = useShelf();
  const bin = useBin();
  const [clearing, setClearing] = useState(false);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <div className={styles.actions}>
          {newRoad}
          <OpenFileButton />
        </div>
      </header>
      {courses?.length === 0 && (
        <p className={styles.none}>
          <strong>{words.none}</strong> {words.noneHint}
        </p>
      )}
      {courses !== null && courses.length > 0 && (
        <ul className={styles.list}>
          {courses.map((entry) => (
            <CourseRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {bin !== null && bin.length > 0 && <Bin entries={bin} />}
      <div className={styles.clear}>
        <Button onClick={() => setClearing(true)}>{words.clear.open}</Button>
      </div>
      {clearing && <ClearDialog onClose={() => setClearing(false)} />}
    </div>
  );
}

function CourseRow({ entry }: { entry: ShelfEntry }) {
  const words = useWords();
  const lang = useLang();
  const [, navigate] = useLocation();
  const [renaming, setRenaming] = useState(false);
  const title = titleOf(entry) || words.courses.untitled;
  const guard = useGuard();
  const remove = guard(async () => {
    await deleteCourse(entry.id);
    toast(words.courses.removed(title), {
      action: { label: words.app.undo, run: guard(() => restoreCourse(entry.id)) },
    });
  });
  const items = (): MenuItem[] => [
    { label: words.courses.open, run: () => navigate(`/forloeb/${entry.id}`) },
    { label: words.courses.rename, run: () => setRenaming(true) },
    {
      label: words.courses.duplicate,
      run: guard(async () => {
        await duplicateCourse(entry.id, words.courses.copyOf(title));
      }),
    },
    { label: words.courses.remove, run: remove, danger: true },
  ];
  return (
    <li className={styles.row}>
      <Link href={`/forloeb/${entry.id}`} className={styles.title}>
        {title}
      </Link>
      <span>{entry.title !== '' && entry.workplace}</span>
      <span>{words.courses.changed(moment(entry.changedAt, Date.now(), lang))}</span>
      <Menu label={words.courses.moreFor(title)} items={items}>
        <Dots />
      </Menu>
      {renaming && <RenameDialog entry={entry} onClose={() => setRenaming(false)} />}
    </li>
  );
}

function Bin({ entries }: { entries: ShelfEntry[] }) {
  const words = useWords().courses;
  const [erasing, setErasing] = useState<ShelfEntry | null>(null);
  const guard = useGuard();
  return (
    <section className={styles.bin}>
      <h2>{words.bin}</h2>
      <ul className={styles.list}>
        {entries.map((entry) => {
          const title = titleOf(entry) || words.untitled;
          return (
            <li key={entry.id} className={styles.row}>
              <span className={styles.title}>{title}</span>
              <Button
                look="quiet"
                aria-label={`${words.restore}: ${title}`}
                onClick={guard(async () => {
                  await restoreCourse(entry.id);
                  toast(words.restored(title));
                })}
              >
                {words.restore}
              </Button>
              <Button look="quiet" aria-label={`${words.erase}: ${title}`} onClick={() => setErasing(entry)}>
                {words.erase}
              </Button>
            </li>
          );
        })}
      </ul>
      {erasing !== null && <EraseDialog entry={erasing} onClose={() => setErasing(null)} />}
    </section>
  );
}
