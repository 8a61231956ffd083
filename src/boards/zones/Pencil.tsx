/** A pencil: the line writes here. Decoration: the words are on its button. */
export function Pencil() {
  return (
    <svg viewBox="0 0 20 20" width="1em" height="1em" aria-hidden="true">
      <path d="M2 18 L3.4 12.8 L13.6 2.6 L17.4 6.4 L7.2 16.6 Z" fill="currentColor" />
    </svg>
  );
}
