/** The id of the note an arrow, Home or End leads to from `id`; undefined when it leads out of the list. */
export function noteAtKey(list: HTMLElement, id: string, key: string): string | undefined {
  const cards = [...list.querySelectorAll<HTMLElement>('[data-note]')];
  const here = cards.findIndex((card) => card.dataset.note === id);
  const card = cards[here];
  if (card === undefined) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return cards[here - 1]?.dataset.note;
    case 'ArrowRight':
      return cards[here + 1]?.dataset.note;
    case 'Home':
      return cards[0]?.dataset.note;
    case 'End':
      return cards.at(-1)?.dataset.note;
    case 'ArrowUp':
      return nearestInRow(cards.slice(0, here).reverse(), card, (a, b) => a.bottom <= b.top + 1);
    case 'ArrowDown':
      return nearestInRow(cards.slice(here + 1), card, (a, b) => a.top >= b.bottom - 1);
    default:
      return undefined;
  }
}

/** Of the cards in the nearest row that `isBeyond` the card, the one most straight above or below. */
function nearestInRow(
  cards: HTMLElement[],
  from: HTMLElement,
  isBeyond: (candidate: DOMRect, from: DOMRect) => boolean,
): string | undefined {
  const start = from.getBoundingClientRect();
  let best: { id: string | undefined; away: number } | undefined;
  let row: number | undefined;
  for (const card of cards) {
    const box = card.getBoundingClientRect();
    if (!isBeyond(box, start)) continue;
    row ??= box.top;
    if (Math.abs(box.top - row) > 2) break;
    const away = Math.abs(box.left - start.left);
    if (best === undefined || away < best.away) best = { id: card.dataset.note, away };
  }
  return best?.id;
}
