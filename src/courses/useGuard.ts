import { useWords } from '../i18n/language.tsx';
import { toast } from '../ui/toasts.ts';

/** Wraps something that is stored: if that fails, a person is told, and nothing has happened. */
export function useGuard(): (act: () => Promise<void>) => () => void {
  const words = useWords().storage.change;
  return (act) => () => {
    act().catch((error: unknown) => {
      console.error(error);
      toast(words.failed, { urgent: true });
    });
  };
}
