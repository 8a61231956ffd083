import { useEffect, useState } from 'react';
import { useWords } from '../i18n/language.tsx';
import { clearThisPc, courseContent, type WhatIsHere, whatIsHere } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { toast } from '../ui/toasts.ts';
import styles from './ClearDialog.module.css';
import { titleOf } from './fileOpening.ts';
import { saveCourseAsFile } from './saveFile.ts';
import { useGuard } from './useGuard.ts';

/** "Ryd denne pc": shows what goes, offers files first, then removes all of it. */
export function ClearDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const clear = words.courses.clear;
  const guard = useGuard();
  const [here, setHere] = useState<WhatIsHere | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(
    guard(async () => setHere(await whatIsHere())),
    [],
  );
  if (here === null) return null;
  const courses = [...here.courses, ...here.binned];
  const saveAll = guard(async () => {
    let saved = 0;
    for (const { id } of courses) {
      const course = await courseContent(id);
      if (course === null) continue;
      await saveCourseAsFile(course);
      saved += 1;
    }
    toast(clear.savedAll(saved));
  });
  const remove = async () => {
    try {
      await clearThisPc();
      onClose();
      toast(clear.done);
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <Dialog
      title={clear.title}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" onClick={() => void remove()}>
            {clear.confirm}
          </Button>
          <Button onClick={onClose}>{words.app.cancel}</Button>
        </>
      }
    >
      <p>{clear.lead}</p>
      <ul className={styles.list}>
        <li>
          {clear.courses(courses.length)}
          {courses.length > 0 && `: ${courses.map((one) => titleOf(one) || words.courses.untitled).join(', ')}`}
        </li>
        {here.versions > 0 && <li>{clear.versions(here.versions)}</li>}
        <li>{clear.settings}</li>
      </ul>
      {courses.length > 0 && (
        <>
          <p>{clear.saveFirst}</p>
          <div>
            <Button onClick={saveAll}>{clear.saveAll}</Button>
          </div>
        </>
      )}
      {failed && (
        <p role="alert" className={styles.failed}>
          {clear.failed}
        </p>
      )}
    </Dialog>
  );
}
