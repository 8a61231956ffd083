import { timeOfDay } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import { useCourseState } from '../store/index.ts';

/** What is saved of the open course, and when: never more than is true. `trouble`: it is not, and somebody must act. */
export function useSaved(): { text: string; trouble: boolean } {
  const { courses, storage } = useWords();
  const lang = useLang();
  const save = useCourseState((state) => state.save);
  switch (save.kind) {
    case 'saving':
      return { text: courses.saved.saving, trouble: false };
    case 'saved':
      return { text: save.at > 0 ? courses.saved.saved(timeOfDay(save.at, lang)) : '', trouble: false };
    case 'memory':
      return { text: storage.save.memory[save.reason], trouble: true };
    case 'failed':
      return { text: storage.save.failed[save.reason], trouble: true };
  }
}
