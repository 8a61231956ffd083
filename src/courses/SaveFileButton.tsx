import type { ComponentProps } from 'react';
import { useWords } from '../i18n/language.tsx';
import { readCourse } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { toast } from '../ui/toasts.ts';
import { saveCourseAsFile } from './saveFile.ts';

/** Saves the open course as a file. */
export function SaveFileButton({ look = 'plain' }: Pick<ComponentProps<typeof Button>, 'look'>) {
  const words = useWords().courses.saved;
  const save = async () => toast(words.fileSaved(await saveCourseAsFile(readCourse())));
  return (
    <Button look={look} onClick={() => void save()}>
      {words.saveFile}
    </Button>
  );
}
