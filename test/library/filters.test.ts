import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFilters, type Filters, fromAddress, noFilters, toAddress, toggled } from '../../src/library/filters.ts';
import { facets, itemKinds, type LibraryItem } from '../../src/library/items.ts';
import { realItems } from '../support/library.ts';

const tags = { dimension: [], direction: [], value: [], workplace: [], difficulty: [], audience: [] };
const card = (id: string, more: Partial<LibraryItem['tags']>): LibraryItem => ({
  id,
  kind: 'cards',
  title: 'Tillid',
  text: id,
  more: '',
  to: `/kort/tillid/${id}`,
  tags: { ...tags, ...more },
});
const items = [
  card('a', { dimension: ['trust'], difficulty: ['easy'] }),
  card('b', { dimension: ['trust'], difficulty: ['hard'] }),
  card('c', { dimension: ['justice'], difficulty: ['hard'] }),
];
const chosen = (facet: keyof Filters['facets'], ...values: string[]): Filters => ({
  ...noFilters,
  facets: { ...noFilters.facets, [facet]: values },
});
const shown = (filters: Filters) => applyFilters(items, filters).items.map((item) => item.id);

test('without a choice everything is shown', () => {
  expect(shown(noFilters)).toEqual(['a', 'b', 'c']);
});

test('two choices in one facet widen, choices in two facets narrow', () => {
  expect(shown(chosen('dimension', 'trust'))).toEqual(['a', 'b']);
  expect(shown(chosen('dimension', 'trust', 'justice'))).toEqual(['a', 'b', 'c']);
  const both = { ...noFilters, facets: { ...noFilters.facets, dimension: ['trust'], difficulty: ['hard'] } };
  expect(shown(both)).toEqual(['b']);
});

test('the number beside a choice is what pressing it would show', async () => {
  const real = await realItems();
  const some: Filters = { ...chosen('dimension', 'trust'), kinds: ['cards'] };
  const { counts } = applyFilters(real, some);
  for (const facet of facets)
    for (const [value, count] of counts[facet]) {
      const pressed = { ...some, facets: { ...some.facets, [facet]: [value] } };
      expect([facet, value, applyFilters(real, pressed).items.length]).toEqual([facet, value, count]);
    }
  for (const [kind, count] of counts.kind) {
    const only = { ...some, kinds: itemKinds.filter((one) => one === kind) };
    expect([kind, applyFilters(real, only).items.length]).toEqual([kind, count]);
  }
});

test('an address says it all and reads back the same', () => {
  const words = fc.array(fc.constantFrom('trust', 'aaben-snak', 'homecare', 'hard'), { maxLength: 3 });
  const filters: fc.Arbitrary<Filters> = fc.record({
    query: fc.string({ unit: 'grapheme', maxLength: 20 }),
    kinds: fc.subarray([...itemKinds]),
    facets: fc.record({
      dimension: words,
      direction: words,
      value: words,
      workplace: words,
      difficulty: words,
      audience: words,
    }),
  });
  fc.assert(
    fc.property(filters, (one) => {
      expect(fromAddress(toAddress(one))).toEqual(one);
    }),
  );
});

test('an address from a stranger never breaks anything', () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      expect(applyFilters(items, fromAddress(address)).items.length).toBeLessThanOrEqual(items.length);
    }),
  );
  expect(fromAddress('slags=cards,nonsense&emne=trust,%3Cscript%3E')).toEqual({
    ...chosen('dimension', 'trust'),
    kinds: ['cards'],
  });
});

test('a second press takes a choice back', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
