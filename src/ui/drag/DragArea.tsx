import { MouseTransition, type MultiBackendOptions, TouchTransition } from 'dnd-multi-backend';
import { createContext, type ReactNode, useContext } from 'react';
import { HTML5Backend } from 'react-dnd-html5-backend';
import { DndProvider } from 'react-dnd-multi-backend';
import { TouchBackend } from 'react-dnd-touch-backend';
import { DragPreview } from './DragPreview.tsx';

const Inside = createContext(false);

/** Everything inside can be dragged with a mouse or a finger. Within another one it adds nothing. */
export function DragArea({ children }: { children: ReactNode }) {
  const inside = useContext(Inside);
  if (inside) return children;
  return (
    <Inside value={true}>
      <DndProvider options={hands}>
        {children}
        <DragPreview />
      </DndProvider>
    </Inside>
  );
}

/** How long a finger must rest before it drags, so that scrolling still works; in milliseconds. */
const restBeforeDrag = 180;

const hands: MultiBackendOptions = {
  backends: [
    { id: 'mouse', backend: HTML5Backend, transition: MouseTransition },
    {
      id: 'touch',
      backend: TouchBackend,
      options: { delayTouchStart: restBeforeDrag, ignoreContextMenu: true },
      preview: true,
      transition: TouchTransition,
    },
  ],
};
