import { useWords } from '../i18n/language.tsx';
import { eraseCourse, type ShelfEntry } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { toast } from '../ui/toasts.ts';
import { titleOf } from './fileOpening.ts';
import { useGuard } from './useGuard.ts';

/** Removes a course for good; the only deed here that cannot be undone, so it asks. */
export function EraseDialog({ entry, onClose }: { entry: ShelfEntry; onClose: () => void }) {
  const words = useWords();
  const title = titleOf(entry) || words.courses.untitled;
  const erase = useGuard()(async () => {
    await eraseCourse(entry.id);
    onClose();
    toast(words.courses.erased(title));
  });
  return (
    <Dialog
      title={words.courses.eraseTitle}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" onClick={erase}>
            {words.courses.erase}
          </Button>
          <Button onClick={onClose}>{words.app.cancel}</Button>
        </>
      }
    >
      <p>{words.courses.eraseText(title)}</p>
    </Dialog>
  );
}
