import { useState } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import type { Course } from '../model/course.ts';
import type { FileReading, OpenHow } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { toast } from '../ui/toasts.ts';
import styles from './FileDialog.module.css';
import { openCourseOfFile, stopAsking, titleOf, type useFileOpening } from './fileOpening.ts';

type Opening = NonNullable<ReturnType<typeof useFileOpening.getState>['now']>;

/** Asks how to open a file whose course is here, or says why a file cannot be opened. */
export default function FileDialog({ opening }: { opening: Opening }) {
  return opening.kind === 'question' ? <HowToOpen course={opening.course} /> : <Problem problem={opening.problem} />;
}

function HowToOpen({ course }: { course: Course }) {
  const words = useWords();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const file = words.courses.file;
  const title = titleOf(course) || words.courses.untitled;
  const choose = async (how: OpenHow) => {
    setBusy(true);
    try {
      const { id } = await openCourseOfFile(course, how);
      stopAsking();
      toast({ copy: file.opened, replace: file.replaced, merge: file.merged }[how](title));
      navigate(`/forloeb/${id}`);
    } catch (error) {
      console.error(error);
      setBusy(false);
      toast(words.storage.change.failed, { urgent: true });
    }
  };
  const ways = [
    ['merge', file.merge, file.mergeHint],
    ['copy', file.copy, file.copyHint],
    ['replace', file.replace, file.replaceHint],
  ] as const;
  return (
    <Dialog title={file.here} onClose={stopAsking}>
      <p>{file.hereText(title)}</p>
      <ul className={styles.ways}>
        {ways.map(([how, name, hint]) => (
          <li key={how}>
            <Button onClick={() => void choose(how)} disabled={busy}>
              {name}
            </Button>
            <p>{hint}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Problem({ problem }: { problem: Extract<FileReading, { ok: false }> }) {
  const words = useWords();
  return (
    <Dialog
      title={words.courses.file.failed}
      onClose={stopAsking}
      actions={
        <Button look="main" onClick={stopAsking}>
          {words.app.close}
        </Button>
      }
    >
      <p>{words.storage.file[problem.reason]}</p>
      {problem.details !== '' && (
        <details>
          <summary>{words.storage.file.details}</summary>
          <pre className={styles.details}>{problem.details}</pre>
        </details>
      )}
    </Dialog>
  );
}
