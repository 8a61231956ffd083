/** Under this share of its size nothing is read anyway; a text that needs more is hostile, and gets no smaller. */
const least = 0.001;

/**
 * The largest scale from `from` down at which something is no higher than its room; by small steps when it is nearly so, by
 * large ones when it is far too high, because a scale half as large holds four times as much. `heightAt` says Infinity where a
 * word is too wide.
 */
export function scaleToFit(heightAt: (scale: number) => number, room: number, from: number): number {
  let scale = from;
  for (;;) {
    const height = heightAt(scale);
    if (height <= room || scale <= least) return scale;
    const share = Number.isFinite(height) ? Math.sqrt(room / height) * 1.02 : 1;
    scale *= Math.min(0.98, Math.max(0.5, share));
  }
}
