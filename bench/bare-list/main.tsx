import './list.css';
import { MouseTransition, type MultiBackendOptions, TouchTransition } from 'dnd-multi-backend';
import { memo, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useDrag, useDrop } from 'react-dnd';
import { HTML5Backend } from 'react-dnd-html5-backend';
import { DndProvider } from 'react-dnd-multi-backend';
import { TouchBackend } from 'react-dnd-touch-backend';
import { createRoot } from 'react-dom/client';

/** The plainest list with the same hands: React state, memoised cards, no store, no storage, no votes, no keys, no menus. */
type Item = { id: string; text: string };
type Change = (next: (items: Item[]) => Item[]) => void;

declare global {
  interface Window {
    /** The texts of the cards, put there by the benchmark. */
    benchTexts: string[];
  }
}

const hands: MultiBackendOptions = {
  backends: [
    { id: 'mouse', backend: HTML5Backend, transition: MouseTransition },
    {
      id: 'touch',
      backend: TouchBackend,
      options: { delayTouchStart: 180 },
      preview: true,
      transition: TouchTransition,
    },
  ],
};

const Card = memo(function Card({ item, change }: { item: Item; change: Change }) {
  const [editing, setEditing] = useState(false);
  const [{ dragging }, drag] = useDrag(
    () => ({ type: 'note', item: { id: item.id }, collect: (monitor) => ({ dragging: monitor.isDragging() }) }),
    [item.id],
  );
  const [{ over }, drop] = useDrop(
    () => ({
      accept: 'note',
      drop: (dragged: { id: string }) => change((items) => moved(items, dragged.id, item.id)),
      collect: (monitor) => ({ over: monitor.isOver() }),
    }),
    [item.id, change],
  );
  const write = (text: string) =>
    change((items) => items.map((other) => (other.id === item.id ? { ...other, text } : other)));
  return (
    <li
      ref={(element) => {
        drag(editing ? null : element);
        drop(element);
      }}
      data-note={item.id}
      className={`${dragging ? 'away' : ''} ${over ? 'over' : ''}`}
    >
      {editing ? (
        <textarea
          ref={(element) => element?.focus()}
          value={item.text}
          onChange={(event) => write(event.target.value)}
          onBlur={() => setEditing(false)}
        />
      ) : (
        <button type="button" data-focus onClick={() => setEditing(true)}>
          {item.text}
        </button>
      )}
    </li>
  );
});

function moved(items: Item[], id: string, onto: string): Item[] {
  const one = items.find((item) => item.id === id);
  const others = items.filter((item) => item.id !== id);
  const at = others.findIndex((item) => item.id === onto);
  return one === undefined || at < 0 ? items : [...others.slice(0, at), one, ...others.slice(at)];
}

function List() {
  const [items, setItems] = useState<Item[]>(() => window.benchTexts.map((text, i) => ({ id: `n${i}`, text })));
  const [line, setLine] = useState('');
  const change = useCallback<Change>((next) => setItems(next), []);
  const list = useRef<HTMLUListElement>(null);
  const count = useRef(items.length);
  useLayoutEffect(() => {
    if (items.length > count.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    count.current = items.length;
  }, [items.length]);
  return (
    <main>
      <ul ref={list}>
        {items.map((item) => (
          <Card key={item.id} item={item} change={change} />
        ))}
      </ul>
      <input
        type="text"
        value={line}
        onChange={(event) => setLine(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || line === '') return;
          setItems((before) => [...before, { id: `n${before.length}`, text: line }]);
          setLine('');
        }}
      />
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <DndProvider options={hands}>
      <List />
    </DndProvider>,
  );
}
