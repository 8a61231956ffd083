import type { Content } from '../content/types.ts';
import { defaultTerms } from '../model/terms.ts';
import { type Lang, languages } from '../model/text.ts';
import { deckJob } from './cardsJob.ts';
import { deckToPrint, type MadeFrom } from './fromContent.ts';
import type { PrintJob } from './job.ts';

/**
 * A deck's file that is made when the site is built. `file`: its name in `readyFolder`; `job`: checksum of the job it was made
 * from; `sum`: checksum of the file itself; `bytes`: its size.
 */
export type Ready = { file: string; job: string; sum: string; bytes: number; sheets: number };

/** By `readyId`. */
export type ReadyList = Record<string, Ready>;

/** In the site's folder, with the list of what is in it. */
export const readyFolder = 'print';
export const readyListFile = 'ready.json';

export const readyId = (deck: string, lang: Lang): string => `${deck}-${lang}`;

type CardsJob = Extract<PrintJob, { kind: 'cards' }>;

/** Every deck as most people print it, in both languages: for the office printer with two sides, in the words it is written in. */
export const readyJobs = (content: Pick<Content, 'decks'> & MadeFrom): { id: string; job: CardsJob }[] =>
  languages.flatMap((lang) =>
    content.decks.map((deck) => ({
      id: readyId(deck.id, lang),
      job: deckJob(deckToPrint(deck, lang, defaultTerms, content), lang),
    })),
  );

/** Checksum of a job, the same wherever and in whatever order it was put together. */
export const jobChecksum = (job: PrintJob): Promise<string> =>
  checksum(new TextEncoder().encode(JSON.stringify(inOrder(job))));

/** SHA-256 in hexadecimal. Rejects where the page may not use the browser's cryptography (plain http). */
export async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same data, with the names in every object sorted. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, inOrder(one)]));
}
