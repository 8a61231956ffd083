import { type ComponentProps, useRef } from 'react';
import { useWords } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { useOpenFile } from './useOpenFile.ts';

/** Lets a person choose a saved course on disk. */
export function OpenFileButton({ look = 'plain' }: Pick<ComponentProps<typeof Button>, 'look'>) {
  const words = useWords().courses;
  const input = useRef<HTMLInputElement>(null);
  const open = useOpenFile();
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()}>
        {words.openFile}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".vejkort,.json,application/json"
        hidden
        aria-label={words.openFile}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void open(file);
        }}
      />
    </>
  );
}
