import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { readDraft, writeDraft } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NoteInput.module.css';

type Props = {
  /** Where the unfinished line is kept, so that it survives a crash; one for each place. */
  draftKey: string;
  label: string;
  onAdd: (text: string) => void;
  /** Arrow up in an empty line. */
  onUp?: () => void;
  ref?: Ref<{ focus: () => void }>;
  quiet?: boolean;
};

/** The one line to type in: Enter puts the note up. Several pasted lines become several notes. */
export function NoteInput({ draftKey, label, onAdd, onUp, ref, quiet }: Props) {
  const words = useWords().notes;
  const [text, setText] = useState('');
  const touched = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }), []);
  useEffect(() => {
    touched.current = false;
    setText('');
    let current = true;
    readDraft(draftKey).then((draft) => {
      if (current && !touched.current && draft !== '') setText(draft);
    });
    return () => {
      current = false;
    };
  }, [draftKey]);
  const write = (next: string) => {
    touched.current = true;
    setText(next);
    writeDraft(draftKey, next);
  };
  const add = () => {
    if (text.trim() === '') return;
    // First the line itself: whoever takes the words may lead on to a field of theirs.
    field.current?.focus();
    write('');
    onAdd(text);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add();
    }
    if (event.key === 'ArrowUp' && text === '') {
      event.preventDefault();
      onUp?.();
    }
  };
  return (
    <div className={`${styles.line} ${quiet ? styles.quiet : ''}`}>
      <input
        ref={field}
        type="text"
        className={styles.field}
        aria-label={label}
        aria-describedby={hint}
        placeholder={label}
        value={text}
        maxLength={600}
        autoComplete="off"
        spellCheck
        enterKeyHint="done"
        onChange={(event) => write(event.target.value)}
        onKeyDown={keys}
        onPaste={(event) => {
          const lines = event.clipboardData.getData('text/plain').split(/\r?\n/);
          if (lines.filter((line) => line.trim() !== '').length < 2) return;
          event.preventDefault();
          for (const line of lines) if (line.trim() !== '') onAdd(line.slice(0, 600));
        }}
      />
      <Button look="main" className={styles.add ?? ''} onClick={add} disabled={text.trim() === ''}>
        {words.add}
      </Button>
      <p id={hint} className={styles.reminder}>
        {words.reminder}
      </p>
    </div>
  );
}
