import type { Id } from '../model/course.ts';
import { openChannel } from './channel.ts';

/** What windows tell each other apart from the words in a course. */
export type News =
  /** The list of courses is another one now. */
  | { kind: 'shelf' }
  /** A course was binned or removed: close it. `forget`: write nothing more of it. */
  | { kind: 'removed'; id: Id; forget: boolean }
  /** This computer is being cleared: close everything and write nothing more. */
  | { kind: 'cleared' };

const readers = new Set<(news: News) => void>();
const tellReaders = (news: News) => {
  for (const reader of readers) reader(news);
};
const channel = openChannel<News>('news', tellReaders);

/** Tells all windows; this one too unless `elsewhere`. */
export function tell(news: News, elsewhere?: 'elsewhere'): void {
  channel.post(news);
  if (elsewhere === undefined) tellReaders(news);
}

/** Listens to news. Returns what ends it. */
export function onNews(reader: (news: News) => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}
