/**
 * What is not on the disk yet when a page is left is put into localStorage, the only storage that takes something at once: a
 * reload right after a key was pressed ends a transaction of IndexedDB in the middle. It is brought to the disk at the next
 * opening and dropped here. Where localStorage is blocked or full, the last 150 ms may be lost.
 */
const prefix = 'vejkort-last-words/';

export function keepLastWords(key: string, words: string): void {
  attempt(() => localStorage.setItem(prefix + key, words));
}

/** Everything kept under keys that begin with `start`, by key. */
export function lastWords(start: string): Map<string, string> {
  const found = new Map<string, string>();
  attempt(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(prefix + start)) found.set(key.slice(prefix.length), localStorage.getItem(key) ?? '');
  });
  return found;
}

export function dropLastWords(keys: Iterable<string>): void {
  attempt(() => {
    for (const key of keys) localStorage.removeItem(prefix + key);
  });
}

function attempt(use: () => void): void {
  try {
    use();
  } catch {
    // Blocked or full: see above.
  }
}
