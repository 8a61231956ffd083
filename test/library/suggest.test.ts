import { beforeAll, describe, expect, test } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import type { Content } from '../../src/content/types.ts';
import { boardNames } from '../../src/i18n/boardNames.ts';
import { type Ask, occasions, topics } from '../../src/library/ask.ts';
import { suggest } from '../../src/library/suggest.ts';
import { toolKinds } from '../../src/model/tools.ts';

let content: Content;
beforeAll(async () => {
  content = (await compileContent('content')).content;
});

const ask = (said: Partial<Ask> = {}): Ask => ({
  minutes: 45,
  people: 14,
  topic: '',
  occasion: '',
  workplace: '',
  ...said,
});

describe('what a group is shown', () => {
  test('45 minutes, 14 people, collaboration: the office meeting first', () => {
    const [first] = suggest(ask({ topic: 'collaboration' }), content);
    expect(first).toMatchObject({ kind: 'script', id: 'kontormoedet-paa-45-minutter', topic: 'collaboration' });
    expect(first?.fits).toEqual(['topic', 'time']);
  });

  test('never takes longer than there is time, nor needs other people than are there', () => {
    for (const minutes of [5, 15, 45, 120, 180])
      for (const people of [3, 5, 14, 60, 200])
        for (const one of suggest(ask({ minutes, people }), content)) {
          expect(one.minutes).toBeLessThanOrEqual(minutes);
          expect(people).toBeGreaterThanOrEqual(one.people.min);
          expect(people).toBeLessThanOrEqual(one.people.max);
        }
  });

  test('there is something for every topic and every occasion in 45 minutes with 10 people, and it says why it fits', () => {
    for (const topic of topics.filter((one) => one !== 'survey'))
      expect(suggest(ask({ topic, people: 10 }), content)[0]?.fits, topic).toContain('topic');
    for (const occasion of occasions.filter((one) => one !== 'survey'))
      expect(suggest(ask({ occasion, people: 10 }), content)[0]?.fits, occasion).toContain('occasion');
  });

  test('of card rounds, the deck made for the topic comes first', () => {
    const rounds = suggest(ask({ topic: 'collaboration' }), content).filter(({ kind }) => kind === 'cards');
    expect(rounds[0]?.id).toBe('samarbejdsevne');
  });

  test('an occasion weighs more than how well the time is used', () => {
    const decided = suggest(ask({ occasion: 'decision', minutes: 90 }), content);
    expect(decided[0]?.fits[0]).toBe('occasion');
  });

  test('is a short list with more than one kind of thing', () => {
    const shown = suggest(ask(), content);
    expect(shown.length).toBeLessThanOrEqual(7);
    expect(new Set(shown.map(({ kind }) => kind)).size).toBeGreaterThan(1);
  });

  test.each(toolKinds)('the board %s comes up for a question it answers, and says why', (kind) => {
    const guide = content.boards.find(({ id }) => id === kind);
    const [topic = ''] = guide?.topics ?? [];
    const [occasion = ''] = guide?.occasions ?? [];
    const { minutes = 0, people: { min = 0, max = 0 } = {} } = guide ?? {};
    for (const people of [min, Math.min(max, 14), max]) {
      const found = suggest(ask({ minutes, people, topic, occasion }), content).find(({ id }) => id === kind);
      expect(found, `${people} people`).toMatchObject({ kind: 'board', title: boardNames.tools[kind], topic, minutes });
      expect(found?.fits).toEqual(['occasion', 'topic', 'time']);
    }
    const shorter = suggest(ask({ minutes: minutes - 1, people: min, topic, occasion }), content);
    expect(shorter.map(({ id }) => id)).not.toContain(kind);
    const fewer = suggest(ask({ minutes, people: min - 1, topic, occasion }), content);
    expect(fewer.map(({ id }) => id)).not.toContain(kind);
  });

  test('after a survey an hour gives the action plan; a hard decision in half an hour gives the six questions', () => {
    const first = (said: Partial<Ask>) => suggest(ask(said), content).find(({ kind }) => kind === 'board')?.id;
    expect(first({ minutes: 60, topic: 'survey', occasion: 'survey' })).toBe('apv-plan');
    expect(first({ minutes: 30, occasion: 'decision', topic: 'justice' })).toBe('process-check');
  });

  test('five minutes give the card of the day', () => {
    expect(suggest(ask({ minutes: 5 }), content).map(({ id }) => id)).toEqual(['dagens-kort']);
  });

  test('nothing fits three hundred people in five minutes', () => {
    expect(suggest(ask({ minutes: 5, people: 300 }), content)).toEqual([]);
  });
});
