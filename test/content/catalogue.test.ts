import { expect, test, vi } from 'vitest';
import { loadKind } from '../../src/content/catalogue.ts';

test('a kind is fetched once and comes back as the same promise', async () => {
  const decks = loadKind('decks');
  expect(loadKind('decks')).toBe(decks);
  expect((await decks).map(({ code }) => code)).toContain('D1');
});

test('after a failure the next call tries again', async () => {
  vi.resetModules();
  const roads = vi
    .fn()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValueOnce({ default: [{ id: 'vaerdivejen' }] });
  vi.doMock('virtual:content', () => ({ loaders: { roads } }));
  const fresh = await import('../../src/content/catalogue.ts');
  await expect(fresh.loadKind('roads')).rejects.toThrow('no network');
  expect(await fresh.loadKind('roads')).toEqual([{ id: 'vaerdivejen' }]);
  vi.doUnmock('virtual:content');
});
