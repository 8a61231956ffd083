import type { Script } from '../content/types.ts';

/** What a group may say it is about, and why it meets; `''`: not said. */
export const topics = ['trust', 'justice', 'collaboration', 'core', 'values', 'survey'] as const;
export const occasions = ['merger', 'change', 'sharing', 'survey', 'decision', 'invest', 'new', 'daily'] as const;
export type Topic = Script['topics'][number];
export type Occasion = Script['occasions'][number];
export type Workplace = Script['workplaces'][number];

/** What a leader says on the first screen. Minutes and people are whole numbers from 1. */
export type Ask = {
  minutes: number;
  people: number;
  topic: Topic | '';
  occasion: Occasion | '';
  workplace: Workplace | '';
};
