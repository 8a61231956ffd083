import { dropLastWords, keepLastWords, lastWords } from '../storage/lastWords.ts';
import { onNews } from './bulletin.ts';
import { theDisk } from './theDisk.ts';

/** How long typing is collected before a draft is written. In ms. */
const draftTime = 200;

const pending = new Map<string, string>();
let timer: ReturnType<typeof setTimeout> | null = null;

/**
 * Text that was typed but not yet entered (the input line of a stop), empty when there is none. Keys begin with the course's id
 * and a slash, so that a draft goes away with its course: `courseId/boardId/place`.
 */
export async function readDraft(key: string): Promise<string> {
  const waiting = pending.get(key);
  if (waiting !== undefined) return waiting;
  const last = lastWords(`draft/${key}`).get(`draft/${key}`);
  if (last !== undefined) {
    writeDraft(key, last);
    return last;
  }
  try {
    return await (await theDisk()).readDraft(key);
  } catch {
    return '';
  }
}

/** Keeps the text within 250 ms; an empty one removes the draft. */
export function writeDraft(key: string, text: string): void {
  pending.set(key, text);
  timer ??= setTimeout(() => void flushDrafts(), draftTime);
}

/** Writes all drafts now. What the disk does not take is tried again with the next letter. */
export async function flushDrafts(): Promise<void> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  const disk = await theDisk();
  await Promise.all(
    [...pending].map(async ([key, text]) => {
      try {
        await disk.writeDraft(key, text);
        dropLastWords([`draft/${key}`]);
        if (pending.get(key) === text) pending.delete(key);
      } catch {
        // Kept in `pending`: the course's own save state tells the person that the disk takes nothing.
      }
    }),
  );
}

/** Forgets what is not written yet. */
export function dropDrafts(): void {
  pending.clear();
  if (timer !== null) clearTimeout(timer);
  timer = null;
}

onNews((news) => {
  if (news.kind === 'cleared') dropDrafts();
  if (news.kind === 'removed' && news.forget)
    for (const key of [...pending.keys()]) if (key.startsWith(`${news.id}/`)) pending.delete(key);
});

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && pending.size > 0) void flushDrafts();
  });
  window.addEventListener('pagehide', () => {
    for (const [key, text] of pending) keepLastWords(`draft/${key}`, text);
  });
}
