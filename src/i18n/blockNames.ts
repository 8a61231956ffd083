import type { Text } from '../model/text.ts';
import { boardNames } from './boardNames.ts';
import { type Words, wordsIn } from './words.ts';

const inBoth = (name: (words: Words) => string): Text => ({ da: name(wordsIn('da')), en: name(wordsIn('en')) });

/** What the blocks of an agenda without a name in the content are called, in both languages. */
export const blockNames = {
  harvest: {
    learning: inBoth(({ planner }) => planner.names.learning),
    actions: inBoth(({ planner }) => planner.names.actions),
    parked: inBoth(({ planner }) => planner.names.parked),
    agreed: inBoth(({ planner }) => planner.names.agreed),
  },
  groups: inBoth(({ planner }) => planner.names.groups),
  tools: boardNames.tools,
  rest: inBoth(({ planner }) => planner.names.rest),
  own: inBoth(({ planner }) => planner.names.own),
};
