import { describe, expect, it } from 'vitest';
import { deckJob } from '../../src/print/cardsJob.ts';
import { layoutPrint, printPdf } from '../../src/print/client.ts';
import { mixedDeck, poster } from './samples.ts';

describe('printing in the browser', () => {
  it('makes the deck in a worker, page by page, while the page stays responsive', async () => {
    const pages: number[] = [];
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 4);
    const blob = await printPdf(deckJob(mixedDeck(40), 'da'), { onProgress: ({ done }) => pages.push(done) });
    clearInterval(beat);
    expect(blob.type).toBe('application/pdf');
    expect(await blob.slice(0, 5).text()).toBe('%PDF-');
    expect(pages).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(longest).toBeLessThan(200);
  });

  it('lays out a poster for the screen with its sheets and problems', async () => {
    const title = `${poster.title} 👀`;
    const document = await layoutPrint({ kind: 'poster', data: { ...poster, title }, lang: 'da', paper: 'a2' });
    expect(document).toMatchObject({ sheets: 2, problems: [{ field: 'title' }] });
  });

  it('stops when it is cancelled, and prints again afterwards', async () => {
    const cancel = new AbortController();
    const job = deckJob(mixedDeck(400), 'da');
    const made = printPdf(job, { signal: cancel.signal, onProgress: () => cancel.abort() });
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
    expect((await printPdf(deckJob(mixedDeck(1), 'en'))).size).toBeGreaterThan(1000);
  });
});
