import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import { presetPrinting } from '../../src/model/printing.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { deckJob } from '../../src/print/cardsJob.ts';
import { deckToPrint } from '../../src/print/fromContent.ts';
import { checksum, jobChecksum, type Ready, readyId, readyJobs } from '../../src/print/ready.ts';

const { content, editions } = await compileContent('content');
const whole = { ...content, editions };
const tillid = content.decks.find(({ id }) => id === 'tillid');
if (tillid === undefined) throw new Error('The deck is gone');
const inTerms = (citizen: 'borger' | 'elev') =>
  deckJob(deckToPrint(tillid, 'da', { ...defaultTerms, citizen }, whole), 'da');
const asked = inTerms('borger');
const file = new TextEncoder().encode('%PDF-1.7 Tillid');
const listed: Ready = {
  file: 'tillid-da.pdf',
  job: await jobChecksum(asked),
  sum: await checksum(file),
  bytes: file.length,
  sheets: 6,
};

describe('what is made when the site is built', () => {
  it('is every deck in both languages, each told apart from all others', async () => {
    const jobs = readyJobs(whole);
    expect(jobs.map(({ id }) => id).sort()).toEqual(
      content.decks.flatMap(({ id }) => languages.map((lang) => readyId(id, lang))).sort(),
    );
    expect(new Set(await Promise.all(jobs.map(({ job }) => jobChecksum(job)))).size).toBe(jobs.length);
    expect(jobs.find(({ id }) => id === 'tillid-da')?.job).toEqual(asked);
  });

  it('is told by everything that is printed, and by nothing else', async () => {
    const turned = Object.fromEntries(Object.entries(asked).reverse()) as typeof asked;
    expect(await jobChecksum({ ...turned, printing: { ...asked.printing } })).toBe(listed.job);
    const [deck] = asked.decks;
    if (deck === undefined) throw new Error('No deck');
    const others = [
      inTerms('elev'),
      { ...asked, lang: 'en' as const },
      { ...asked, offset: { x: 0.5, y: 0 } },
      { ...asked, printing: presetPrinting.officeOneSided },
      { ...asked, decks: [{ ...deck, edition: 'udg. 99' }] },
      { ...asked, decks: [{ ...deck, only: ['tillid-01'] }] },
    ];
    for (const other of others) expect(await jobChecksum(other)).not.toBe(listed.job);
  });
});

describe('the site’s ready file', () => {
  const answers = new Map<string, () => Response>();
  const fetched: string[] = [];
  beforeEach(() => {
    vi.resetModules();
    answers.clear();
    answers.set('./print/ready.json', () => Response.json({ 'tillid-da': listed }));
    answers.set('./print/tillid-da.pdf', () => new Response(file));
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
      signal?.throwIfAborted();
      fetched.push(address);
      const answer = answers.get(address);
      if (answer === undefined) throw new TypeError('Failed to fetch');
      return answer();
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    fetched.splice(0);
  });
  const site = () => import('../../src/print/findReady.ts');

  it('is found for the deck as most print it, and fetched', async () => {
    const { findReady, fetchReady } = await site();
    const ready = await findReady(asked);
    expect(ready).toEqual(listed);
    expect(await (await fetchReady(listed))?.text()).toBe('%PDF-1.7 Tillid');
    await findReady(asked);
    expect(fetched.filter((address) => address.endsWith('.json'))).toHaveLength(1);
  });

  it('is not offered for other words, several decks, a deck without one, or anything but cards', async () => {
    const { findReady } = await site();
    expect(await findReady(inTerms('elev'))).toBeUndefined();
    expect(await findReady({ ...asked, decks: [...asked.decks, ...asked.decks] })).toBeUndefined();
    expect(await findReady({ ...asked, decks: asked.decks.map((deck) => ({ ...deck, id: 'eget' })) })).toBeUndefined();
    expect(
      await findReady({ kind: 'signs', data: { signs: [{ name: 'Bord 1', members: [] }] }, lang: 'da' }),
    ).toBeUndefined();
  });

  it('is not offered where nobody can compare, and asked for again when there was no network', async () => {
    const { findReady } = await site();
    vi.stubGlobal('isSecureContext', false);
    expect(await findReady(asked)).toBeUndefined();
    vi.stubGlobal('isSecureContext', true);
    const there = answers.get('./print/ready.json');
    answers.delete('./print/ready.json');
    expect(await findReady(asked)).toBeUndefined();
    answers.set('./print/ready.json', there ?? (() => Response.error()));
    expect(await findReady(asked)).toEqual(listed);
  });

  it.each([
    ['another file', () => new Response('%PDF-1.7 Tillid, rettet')],
    ['a page that says it is not there', () => new Response(file, { status: 404 })],
    ['no answer', undefined],
  ])('is never %s', async (_, answer) => {
    const { fetchReady } = await site();
    if (answer) answers.set('./print/tillid-da.pdf', answer);
    else answers.delete('./print/tillid-da.pdf');
    expect(await fetchReady(listed)).toBeUndefined();
  });

  it('stops when it is stopped', async () => {
    const { fetchReady } = await site();
    await expect(fetchReady(listed, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
