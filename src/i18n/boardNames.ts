import type { Text } from '../model/text.ts';
import type { ToolKind } from '../model/toolBoards.ts';
import { toolKinds } from '../model/tools.ts';
import { type Words, wordsIn } from './words.ts';

const inBoth = (name: (words: Words) => string): Text => ({ da: name(wordsIn('da')), en: name(wordsIn('en')) });

/** What the boards without a name in the content are called, in both languages: a board keeps the name it was made with. */
export const boardNames = {
  harvest: inBoth(({ lead }) => lead.boards.harvest),
  groups: inBoth(({ lead }) => lead.boards.groups),
  tripwire: inBoth(({ lead }) => lead.boards.tripwire),
  tools: namesOf((kind) => inBoth(({ tools }) => tools.kinds[kind].name)),
};

function namesOf(name: (kind: ToolKind) => Text): Readonly<Record<ToolKind, Text>> {
  return Object.assign({}, ...toolKinds.map((kind) => ({ [kind]: name(kind) })));
}
