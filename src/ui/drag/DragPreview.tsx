import { usePreview } from 'react-dnd-multi-backend';
import styles from './drag.module.css';
import type { Dragged } from './useDragged.ts';

/** What follows the finger; the mouse has the browser's own picture. */
export function DragPreview() {
  const preview = usePreview<Dragged>();
  if (!preview.display) return null;
  return (
    <div
      ref={(element) => {
        preview.ref.current = element;
      }}
      style={preview.style}
      className={styles.preview}
    >
      {preview.item.label}
    </div>
  );
}
