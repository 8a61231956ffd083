import { useEffect, useState } from 'react';
import { moment, timeOfDay } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import type { Course, Id } from '../model/course.ts';
import { answerOf } from '../model/poster.ts';
import { roadsOf, stopsOf } from '../model/road.ts';
import { listVersions, readVersion, restoreVersion, type VersionEntry } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { toast } from '../ui/toasts.ts';
import { useGuard } from './useGuard.ts';
import styles from './VersionsDialog.module.css';

/** The last twenty versions: look at one, go back to it. */
export function VersionsDialog({ courseId, onClose }: { courseId: Id; onClose: () => void }) {
  const words = useWords().courses.versions;
  const lang = useLang();
  const guard = useGuard();
  const [versions, setVersions] = useState<VersionEntry[] | null>(null);
  const [shown, setShown] = useState<{ key: number; course: Course } | null>(null);
  useEffect(
    guard(async () => setVersions(await listVersions(courseId))),
    [],
  );
  const look = (key: number) =>
    guard(async () => {
      const course = await readVersion(key);
      if (course !== null) setShown({ key, course });
    });
  const restore = (version: VersionEntry) =>
    guard(async () => {
      if (!(await restoreVersion(version.key))) throw new Error('The version is gone');
      onClose();
      toast(words.restored(whenText(version.at, lang)));
    });
  return (
    <Dialog title={words.title} onClose={onClose} wide>
      <p>{words.lead}</p>
      {versions?.length === 0 && <p>{words.none}</p>}
      <ol className={styles.list}>
        {versions?.map((version) => (
          <li key={version.key}>
            <div className={styles.row}>
              <p>
                <strong>{whenText(version.at, lang)}</strong>
                <span>{words.reasons[version.reason]}</span>
              </p>
              <Button look="quiet" aria-expanded={shown?.key === version.key} onClick={look(version.key)}>
                {words.show}
              </Button>
              <Button onClick={restore(version)}>{words.restore}</Button>
            </div>
            {shown?.key === version.key && <Preview course={shown.course} />}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function whenText(at: number, lang: 'da' | 'en'): string {
  const day = moment(at, Date.now(), lang);
  const time = timeOfDay(at, lang);
  return day === time ? time : `${day} ${time}`;
}

/** What a version holds, in the group's words. */
function Preview({ course }: { course: Course }) {
  const words = useWords().courses;
  const lang = useLang();
  const boards = roadsOf(course);
  return (
    <div className={styles.preview}>
      <p>
        {course.workplace} {words.course.notes(Object.keys(course.notes).length)}
      </p>
      {boards.map((board) => (
        <dl key={board.id}>
          {stopsOf(board).map((stop) => (
            <div key={stop.id}>
              <dt>{stop.name[lang]}</dt>
              <dd>
                {answerOf(course, board, stop) ||
                  Object.values(course.notes)
                    .filter((note) => note.board === board.id && note.place === stop.id)
                    .map((note) => note.text)
                    .join(' / ')}
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}
