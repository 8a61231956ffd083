import { useId, useState } from 'react';
import { useWords } from '../i18n/language.tsx';
import { renameCourse, type ShelfEntry } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import fields from '../ui/fields.module.css';
import { titleOf } from './fileOpening.ts';
import { useGuard } from './useGuard.ts';

/** Gives a course another name. */
export function RenameDialog({ entry, onClose }: { entry: ShelfEntry; onClose: () => void }) {
  const words = useWords().courses;
  const id = useId();
  const [title, setTitle] = useState(titleOf(entry));
  const save = useGuard()(async () => {
    await renameCourse(entry.id, title.trim());
    onClose();
  });
  return (
    <Dialog
      title={words.renameTitle}
      onClose={onClose}
      actions={
        <Button look="main" onClick={save}>
          {words.save}
        </Button>
      }
    >
      <div className={fields.field}>
        <label htmlFor={id}>{words.name}</label>
        <input
          id={id}
          value={title}
          maxLength={120}
          onChange={(event) => setTitle(event.target.value)}
          onFocus={(event) => event.target.select()}
          onKeyDown={(event) => event.key === 'Enter' && save()}
        />
      </div>
    </Dialog>
  );
}
