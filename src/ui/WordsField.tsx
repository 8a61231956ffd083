import { type ChangeEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';

type Props = {
  value: string;
  /** `before` is the text this change was made on: another window may have gone on since. */
  onWrite: (mine: string, before: string) => void;
  label: string;
  id?: string;
  className?: string | undefined;
  placeholder?: string;
  maxLength?: number;
  /** Lines may be broken with Enter; otherwise it is one line that wraps. */
  lines?: boolean;
  onDone?: () => void;
  autoFocus?: boolean;
  hiddenLabel?: boolean;
  describedBy?: string;
};

/**
 * A field for a group's words: grows with the text, and keeps the caret where it was when another window writes in the same
 * text. What is typed is handed on letter by letter; there is nothing to save.
 */
export function WordsField(props: Props) {
  const { value, onWrite, label, lines, onDone, autoFocus } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = useRef(value);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    if (shown.current !== value && caret.current !== null && document.activeElement === element) {
      const at = caretAfter(shown.current, value, caret.current);
      element.setSelectionRange(at, at);
      caret.current = at;
    }
    shown.current = value;
    if (!CSS.supports('field-sizing', 'content')) {
      element.style.height = 'auto';
      element.style.height = `${element.scrollHeight}px`;
    }
  }, [value]);
  useLayoutEffect(() => {
    if (!autoFocus) return;
    field.current?.focus();
    field.current?.select();
  }, [autoFocus]);
  const write = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const before = shown.current;
    const mine = lines ? event.target.value : event.target.value.replace(/\s*\n\s*/g, ' ');
    caret.current = event.target.selectionStart;
    shown.current = mine;
    onWrite(mine, before);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const done = event.key === 'Escape' || (event.key === 'Enter' && (!lines || event.ctrlKey));
    if (!done) return;
    if (event.key === 'Enter' || onDone !== undefined) event.preventDefault();
    if (onDone !== undefined) {
      event.stopPropagation();
      onDone();
    }
  };
  return (
    <textarea
      ref={field}
      id={props.id}
      className={props.className}
      aria-label={props.id === undefined || props.hiddenLabel ? label : undefined}
      aria-describedby={props.describedBy}
      placeholder={props.placeholder}
      maxLength={props.maxLength ?? 600}
      rows={1}
      value={value}
      onChange={write}
      onSelect={(event) => {
        caret.current = event.currentTarget.selectionStart;
      }}
      onKeyDown={keys}
    />
  );
}

/** Where a caret belongs when `before` has become `after` by somebody else's hand. */
function caretAfter(before: string, after: string, caret: number): number {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  return caret <= start ? caret : Math.max(start, caret + after.length - before.length);
}
