import { useRef } from 'react';
import { useDrop } from 'react-dnd';
import type { Dragged } from './useDragged.ts';

type Options = {
  kind: string;
  onDrop: (item: Dragged, half: 'before' | 'after') => void;
  /** Whether left/right (`x`) or upper/lower (`y`) half decides before or after. */
  axis?: 'x' | 'y';
};

/** Makes an element a place to drop on; says whether something hangs over it, and which thing. The innermost place wins. */
export function useDropPlace({ kind, onDrop, axis = 'y' }: Options): {
  ref: (element: HTMLElement | null) => void;
  over: boolean;
  overId: string | undefined;
} {
  const box = useRef<HTMLElement | null>(null);
  const [{ over, overId }, ref] = useDrop(
    () => ({
      accept: kind,
      drop: (item: Dragged, monitor) => {
        if (monitor.didDrop()) return;
        onDrop(item, halfAt(box.current, monitor.getClientOffset(), axis));
      },
      collect: (monitor) => {
        const over = monitor.isOver({ shallow: true }) && monitor.canDrop();
        return { over, overId: over ? monitor.getItem().id : undefined };
      },
    }),
    [kind, onDrop, axis],
  );
  return {
    ref: (element) => {
      box.current = element;
      ref(element);
    },
    over,
    overId,
  };
}

function halfAt(element: HTMLElement | null, point: { x: number; y: number } | null, axis: 'x' | 'y') {
  if (element === null || point === null) return 'after';
  const at = element.getBoundingClientRect();
  const passed = axis === 'x' ? point.x - at.left > at.width / 2 : point.y - at.top > at.height / 2;
  return passed ? 'after' : 'before';
}
