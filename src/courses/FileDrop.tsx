import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/language.tsx';
import styles from './FileDrop.module.css';
import { useFileOpening } from './fileOpening.ts';
import { useOpenFile } from './useOpenFile.ts';

const FileDialog = lazy(() => import('./FileDialog.tsx'));

/** A file dropped anywhere on the window is opened; what must be asked about a file is asked here. */
export function FileDrop() {
  const words = useWords().app;
  const opening = useFileOpening((state) => state.now);
  const open = useOpenFile();
  const latest = useRef(open);
  latest.current = open;
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void latest.current(file);
    };
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <>
      {over && <div className={styles.over}>{words.dropHere}</div>}
      {opening !== null && (
        <Suspense fallback={null}>
          <FileDialog opening={opening} />
        </Suspense>
      )}
    </>
  );
}
