import { useLocation } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import { toast } from '../ui/toasts.ts';
import { openFile } from './fileOpening.ts';

/** Opens a file a person has chosen or dropped, and goes to its course. */
export function useOpenFile(): (file: Blob) => Promise<void> {
  const words = useWords();
  const [, navigate] = useLocation();
  return async (file) => {
    try {
      const opened = await openFile(file);
      if (opened.kind === 'waiting') return;
      const title = opened.title || words.courses.untitled;
      toast(opened.kind === 'same' ? words.courses.file.same : words.courses.file.opened(title));
      navigate(`/forloeb/${opened.id}`);
    } catch (error) {
      console.error(error);
      toast(words.storage.change.failed, { urgent: true });
    }
  };
}
