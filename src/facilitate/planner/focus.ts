import type { Id } from '../../model/course.ts';

/** Puts the focus on a block once it is drawn; `seen`: only scrolls it into view. */
export function focusBlock(block: Id, how: 'focus' | 'seen' = 'focus'): void {
  requestAnimationFrame(() => {
    const found = document.querySelector<HTMLElement>(`[data-block="${block}"]`);
    found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (how === 'focus') found?.focus({ preventScroll: true });
  });
}

/** The block that keys go to from this one: above, below, or at the same height in the room beside it. */
export function neighbour(from: HTMLElement, way: 'up' | 'down' | 'left' | 'right'): HTMLElement | undefined {
  const room = from.closest('[data-room]');
  const inRoom = (one: Element | null | undefined) => [...(one?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
  const index = inRoom(room).indexOf(from);
  if (way === 'up') return inRoom(room)[index - 1];
  if (way === 'down') return inRoom(room)[index + 1];
  const rooms = [...document.querySelectorAll('[data-room]')];
  const beside = inRoom(rooms[(room === null ? 0 : rooms.indexOf(room)) + (way === 'left' ? -1 : 1)]);
  return beside[Math.min(index, beside.length - 1)];
}
