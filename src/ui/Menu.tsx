import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './Menu.module.css';

export type MenuItem = { label: string; run: () => void; danger?: boolean; disabled?: boolean } | { heading: string };

type Props = {
  /** What the button says to a screen reader. */
  label: string;
  children: ReactNode;
  items: () => MenuItem[];
  className?: string | undefined;
  tabIndex?: number;
  /** Opens the menu from outside (a key) when it changes to a new number. */
  openSignal?: number;
};

/** A button with a menu of commands: arrows, Home, End and first letters walk; Esc and Tab close; focus comes back. */
export function Menu({ label, children, items, className, openSignal, tabIndex }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const seen = useRef(openSignal);
  useEffect(() => {
    if (openSignal !== seen.current) {
      seen.current = openSignal;
      if (openSignal) setOpen(true);
    }
  }, [openSignal]);
  const close = (returnFocus: boolean) => {
    setOpen(false);
    if (returnFocus) button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? styles.button}
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && <MenuList id={id} label={label} items={items()} anchor={button.current} onClose={close} />}
    </>
  );
}

type ListProps = {
  id: string;
  label: string;
  items: MenuItem[];
  anchor: HTMLElement | null;
  onClose: (returnFocus: boolean) => void;
};

function MenuList({ id, label, items, anchor, onClose }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || anchor === null) return;
    element.showPopover();
    const at = anchor.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const below = at.bottom + box.height + 8 < window.innerHeight;
    element.style.top = `${Math.max(8, below ? at.bottom + 4 : at.top - box.height - 4)}px`;
    element.style.left = `${Math.max(8, Math.min(at.right - box.width, window.innerWidth - box.width - 8))}px`;
    commands(element)[0]?.focus();
  }, [anchor]);
  useEffect(() => {
    const outside = (event: Event) => {
      const target = event.target;
      if (target instanceof Node && !list.current?.contains(target) && !anchor?.contains(target)) onClose(false);
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, [anchor, onClose]);
  const walk = (event: KeyboardEvent) => {
    const element = list.current;
    if (element === null) return;
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose(true);
      return;
    }
    const next = nextCommand(commands(element), event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={list} id={id} role="menu" aria-label={label} popover="manual" className={styles.list} onKeyDown={walk}>
      {items.map((item) =>
        'heading' in item ? (
          <div key={item.heading} role="presentation" className={styles.heading}>
            {item.heading}
          </div>
        ) : (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            disabled={item.disabled}
            className={`${styles.item} ${item.danger ? styles.danger : ''}`}
            onClick={() => {
              onClose(true);
              item.run();
            }}
          >
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}

function commands(list: HTMLElement): HTMLButtonElement[] {
  return [...list.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)')];
}

function nextCommand(all: HTMLButtonElement[], key: string): HTMLButtonElement | undefined {
  const focused = document.activeElement;
  const here = focused instanceof HTMLButtonElement ? all.indexOf(focused) : -1;
  if (key === 'ArrowDown') return all[(here + 1) % all.length];
  if (key === 'ArrowUp') return all[(here - 1 + all.length) % all.length];
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key.length !== 1) return undefined;
  const letter = key.toLocaleLowerCase();
  return [...all.slice(here + 1), ...all].find((item) => item.textContent?.toLocaleLowerCase().startsWith(letter));
}
