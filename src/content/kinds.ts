import { boardSchema } from './schemas/board.ts';
import { deckSchema } from './schemas/deck.ts';
import { evaluationSchema } from './schemas/evaluation.ts';
import { exampleSchema } from './schemas/example.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { methodSchema } from './schemas/method.ts';
import { posterSchema } from './schemas/poster.ts';
import { roadSchema } from './schemas/road.ts';
import { scriptSchema } from './schemas/script.ts';
import { storySchema } from './schemas/story.ts';
import { talkSchema } from './schemas/talk.ts';
import { valueSetSchema } from './schemas/values.ts';

/** The catalogue of kinds: the name of its folder in content/ and its schema. A new kind is one line here. */
export const kinds = {
  values: valueSetSchema,
  decks: deckSchema,
  roads: roadSchema,
  stories: storySchema,
  examples: exampleSchema,
  posters: posterSchema,
  talks: talkSchema,
  scripts: scriptSchema,
  methods: methodSchema,
  boards: boardSchema,
  evaluations: evaluationSchema,
  glossary: glossarySchema,
};
