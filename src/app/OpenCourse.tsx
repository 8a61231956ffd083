import { type ReactNode, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { OpenFileButton } from '../courses/OpenFileButton.tsx';
import { VersionsDialog } from '../courses/VersionsDialog.tsx';
import { useCourseOpen } from '../facilitate/useCourseOpen.ts';
import { useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { setSettings, useCourseState } from '../store/index.ts';
import { Button, linkLook } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Shows `children` when the course is open in this window; else says why it is not, and what to do. */
export function OpenCourse({ courseId, children }: { courseId: Id; children: ReactNode }) {
  const words = useWords();
  const status = useCourseOpen(courseId);
  const [versions, setVersions] = useState(false);
  useOwnTerms(status === 'open');
  if (status === 'open') return children;
  if (status === 'opening' || status === 'closed') return <p className="seen-by-ear">{words.app.loading}</p>;
  const why = words.courses[status];
  return (
    <Notice title={why.title} text={why.text}>
      <OpenFileButton look="main" />
      {status === 'damaged' && <Button onClick={() => setVersions(true)}>{words.courses.course.versions}</Button>}
      <Link href="/forloeb" className={linkLook('plain')}>
        {words.courses.course.back}
      </Link>
      {versions && <VersionsDialog courseId={courseId} onClose={() => setVersions(false)} />}
    </Notice>
  );
}

/** Makes the open course's words those of everything read and printed outside it too. */
function useOwnTerms(open: boolean) {
  const profile = useCourseState((state) => state.course?.profile);
  const citizen = useCourseState((state) => state.course?.citizen);
  useEffect(() => {
    if (open && profile !== undefined && citizen !== undefined) setSettings({ terms: { profile, citizen } });
  }, [open, profile, citizen]);
}
