import { type ChangeEvent, type KeyboardEvent, useLayoutEffect, useReducer, useRef, useState } from 'react';

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
 *
 * The text is put into the element here and not by React: the caret has to be read right before, and no event tells in time
 * where a key has just moved it.
 */
export function WordsField(props: Props) {
  const { value, onWrite, label, lines, onDone, autoFocus } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = useRef(value);
  const fitted = useRef<string | null>(null);
  const [first] = useState(value);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    if (element.value !== value) putText(element, value);
    shown.current = value;
    if (fitted.current === value || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
    fitted.current = value;
  });
  useLayoutEffect(() => {
    if (!autoFocus) return;
    field.current?.focus();
    field.current?.select();
  }, [autoFocus]);
  const write = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const before = shown.current;
    const mine = lines ? event.target.value : event.target.value.replace(/\s*\n\s*/g, ' ');
    shown.current = mine;
    onWrite(mine, before);
    // What was not taken as it was typed goes out of the field again.
    drawAgain();
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
      defaultValue={first}
      onChange={write}
      onKeyDown={keys}
    />
  );
}

/** Shows another text in a field, with the caret or what is selected by the same words as before. */
function putText(element: HTMLTextAreaElement, text: string): void {
  const { value: before, selectionStart, selectionEnd, selectionDirection } = element;
  element.value = text;
  if (document.activeElement !== element) return;
  const at = (caret: number) => caretAfter(before, element.value, caret);
  element.setSelectionRange(at(selectionStart), at(selectionEnd), selectionDirection);
}

/** Where a caret belongs when `before` has become `after` by somebody else's hand. */
function caretAfter(before: string, after: string, caret: number): number {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  return caret <= start ? caret : Math.max(start, caret + after.length - before.length);
}
