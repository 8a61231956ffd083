/** The id of the party an arrow leads to from `id` on the map: the nearest one on that side, straight ahead before askew. */
export function partyAtKey(map: HTMLElement, id: string, key: string): string | undefined {
  const way = ways[key];
  const cards = [...map.querySelectorAll<HTMLElement>('[data-note]')];
  const from = cards.find((card) => card.dataset.note === id);
  if (way === undefined || from === undefined) return undefined;
  const start = middleOf(from);
  let best: { id: string | undefined; away: number } | undefined;
  for (const card of cards) {
    const { x, y } = middleOf(card);
    const [ahead, askew] = [
      (x - start.x) * way.x + (y - start.y) * way.y,
      (x - start.x) * way.y + (y - start.y) * way.x,
    ];
    if (card === from || ahead <= 4) continue;
    const away = ahead + 2 * Math.abs(askew);
    if (best === undefined || away < best.away) best = { id: card.dataset.note, away };
  }
  return best?.id;
}

const ways: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function middleOf(card: HTMLElement): { x: number; y: number } {
  const { left, top, width, height } = card.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
