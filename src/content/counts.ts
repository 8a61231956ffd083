import type { Content } from './types.ts';

/** How many of each thing there are: known to the first screen without fetching any of them. */
export type Counts = Record<
  | 'decks'
  | 'cards'
  | 'roads'
  | 'stories'
  | 'examples'
  | 'posters'
  | 'scripts'
  | 'methods'
  | 'boards'
  | 'talks'
  | 'values'
  | 'glossary',
  number
>;

/** Counts what a person would count: cards made from stories and roads too, single values, single words. */
export function countsOf(content: Content): Counts {
  const stops = content.roads.reduce((sum, road) => sum + road.stops.length, 0);
  const made = { stories: content.stories.length, roads: stops };
  return {
    decks: content.decks.length,
    cards: content.decks.reduce((sum, deck) => sum + (deck.from ? made[deck.from] : deck.cards.length), 0),
    roads: content.roads.length,
    stories: content.stories.length,
    examples: content.examples.length,
    posters: content.posters.length,
    scripts: content.scripts.length,
    methods: content.methods.length,
    boards: content.boards.length,
    talks: content.talks.length,
    values: content.values.reduce((sum, set) => sum + set.values.length, 0),
    glossary: content.glossary.reduce((sum, glossary) => sum + glossary.terms.length, 0),
  };
}
