import { useDrag } from 'react-dnd';

/** What is under way: its kind, its id, and how to show it to a finger. */
export type Dragged = { kind: string; id: string; label: string };

/** Makes an element draggable. `ref` goes on the element. */
export function useDragged(item: Dragged): { ref: (element: HTMLElement | null) => void; dragging: boolean } {
  const [{ dragging }, ref] = useDrag(
    () => ({ type: item.kind, item, collect: (monitor) => ({ dragging: monitor.isDragging() }) }),
    [item.kind, item.id, item.label],
  );
  return {
    ref: (element) => {
      ref(element);
    },
    dragging,
  };
}
