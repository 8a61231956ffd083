import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Note } from '../../model/course.ts';

/** The notes of a zone, those first that must be seen when not all can be. Always the same function. */
export type NotesOrder = (notes: readonly Note[]) => readonly Note[];

/**
 * Shows as many of a zone's notes as stand whole in its box on the wall, from the top and in their order: the newest, and before
 * them the first one where `firstStays`; or those that come first by `order`. The notes carry `data-note`, their words `data-words`. One that is alone too long for
 * the box is cut at a word. Returns how many are not shown.
 */
export function useNotesInZone(
  box: RefObject<HTMLElement | null>,
  notes: readonly Note[],
  firstStays: boolean,
  order?: NotesOrder,
): number {
  const [hidden, setHidden] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    let current = true;
    const look = () => {
      if (current)
        setHidden(notes.length - showWhatFits(element, notes, order?.(notes) ?? newestFirst(notes, firstStays)));
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    if (element.parentElement !== null) watch.observe(element.parentElement);
    void document.fonts.ready.then(look);
    return () => {
      current = false;
      watch.disconnect();
    };
  }, [box, notes, firstStays, order]);
  return hidden;
}

function newestFirst(notes: readonly Note[], firstStays: boolean): readonly Note[] {
  const [first] = firstStays ? notes : [];
  const newest = [...notes].sort((a, b) => b.createdAt - a.createdAt).filter((note) => note !== first);
  return first === undefined ? newest : [first, ...newest];
}

/** `notes` where they stand, `order` which of them matter most. Returns how many are shown. */
function showWhatFits(box: HTMLElement, notes: readonly Note[], order: readonly Note[]): number {
  const cards = new Map<string, HTMLElement>();
  for (const card of box.querySelectorAll<HTMLElement>('[data-note]')) cards.set(card.dataset.note ?? '', card);
  for (const note of notes) {
    const card = cards.get(note.id);
    if (card === undefined) continue;
    card.hidden = true;
    write(card, note.text);
  }
  let shown = 0;
  let missed = 0;
  for (const note of order) {
    const card = cards.get(note.id);
    if (card === undefined) continue;
    card.hidden = false;
    if (isFull(box) && shown === 0) cutToFit(box, card, note.text);
    else if (isFull(box)) {
      card.hidden = true;
      missed += 1;
      if (missed === mostMissed) break;
      continue;
    }
    shown += 1;
  }
  return shown;
}

/** A shorter note may find room where a longer one did not; after this many it is full. */
const mostMissed = 5;

const isFull = (box: HTMLElement) => box.scrollHeight > box.clientHeight + 1;

/** Takes words from the end until the note stands in its box. */
function cutToFit(box: HTMLElement, card: HTMLElement, text: string): void {
  const words = text.split(' ');
  let [few, many] = [1, words.length];
  while (few < many) {
    const half = Math.ceil((few + many) / 2);
    write(card, `${words.slice(0, half).join(' ')} …`);
    if (isFull(box)) many = half - 1;
    else few = half;
  }
  write(card, `${words.slice(0, few).join(' ')} …`);
}

function write(card: HTMLElement, text: string): void {
  const words = card.querySelector('[data-words]');
  if (words?.firstChild) words.firstChild.nodeValue = text;
}
