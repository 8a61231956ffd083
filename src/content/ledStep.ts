import type { AgendaBlock } from '../model/agendaShape.ts';
import type { BlockRole } from '../model/agendaWarnings.ts';
import type { Id } from '../model/course.ts';
import type { Text } from '../model/text.ts';
import type { ToolKind } from '../model/toolBoards.ts';
import { toolKinds } from '../model/tools.ts';
import type { Content, ScriptStep, ScriptWall } from './types.ts';

/** What the room sees: as at a step of a script, a whole road from its start, or the title alone. */
export type LedWall = ScriptWall | { show: 'road'; road: Id } | { show: 'title' };

/** A step as it is led: one of a script, or a block of an agenda, of which much may be unwritten. */
export type LedStep = Pick<ScriptStep, 'id' | 'title' | 'minutes'> & {
  wall: LedWall;
  method?: Id;
  say?: Text;
  do?: Text;
  whenSilent?: Text;
  whenLate?: Text;
  keep?: Text;
  /** What the one who leads has written for oneself. */
  remember?: string;
  /** The method is all there is to it, so that its guide is the words. */
  guide?: boolean;
};

/** What the blocks of an agenda are made of. */
export type BlockContent = Pick<
  Content,
  'scripts' | 'methods' | 'decks' | 'stories' | 'roads' | 'evaluations' | 'boards'
>;

/** Names of what has none in the content, in both languages. */
export type BlockNames = {
  harvest: Readonly<Record<HarvestPart, Text>>;
  groups: Text;
  tools: Readonly<Record<ToolKind, Text>>;
  rest: Text;
  own: Text;
};

export const harvestParts = ['learning', 'actions', 'parked', 'agreed'] as const;
export type HarvestPart = (typeof harvestParts)[number];

/** About how many in each of an agenda's groups; the board of groups changes it. */
const groupSize = 5;

/** The cards and the method with which people come and go. */
const roundOfCards = 'ind-og-ud';
const roundOfWords = 'check-ind-check-ud';

/** What an own block is called when it is a check-out, or when something is agreed. */
const ownCheckOut = /check.?ud|check.?out|afslut|afrund|slutrunde|farvel|closing|wrap.?up|goodbye/iu;
const ownActions = /aftale|handling|næste skridt|action|agreement|next step|who does what|hvem gør/iu;

export type LedSteps = ReturnType<typeof ledSteps>;

/**
 * Blocks of agendas as steps that can be led and printed. What the content no longer has is called what the block is called,
 * else by its id, and shown by its name.
 */
export function ledSteps(content: BlockContent, names: BlockNames) {
  const scripted = new Map<string, { step: ScriptStep; last: boolean; script: Text }>();
  for (const script of content.scripts)
    for (const { id: part, steps } of script.meetings)
      for (const step of steps)
        scripted.set(`${script.id}/${part}/${step.id}`, { step, last: steps.at(-1) === step, script: script.title });
  const methods = new Map(content.methods.map((one) => [one.id, one]));
  const decks = new Map(content.decks.map((one) => [one.id, one]));
  const stories = new Map(content.stories.map((one) => [one.id, one]));
  const roads = new Map(content.roads.map((one) => [one.id, one]));
  const copied = ({ source, part, step }: AgendaBlock) => scripted.get(`${source}/${part}/${step}`);

  const found = (block: AgendaBlock): Omit<LedStep, 'id' | 'minutes'> => {
    const gone = { title: inBoth(block.step || block.source), wall: { show: 'title' as const } };
    const { source } = block;
    switch (block.kind) {
      case 'step':
        return copied(block)?.step ?? gone;
      case 'method': {
        const method = methods.get(source);
        if (method === undefined) return gone;
        const steps = { da: lines(method.steps, 'da'), en: lines(method.steps, 'en') };
        return { ...gone, title: method.title, method: source, guide: true, say: method.say, do: steps };
      }
      case 'cards': {
        const deck = decks.get(source);
        if (deck === undefined) return gone;
        const [way] = deck.ways;
        const wall = { show: 'cards' as const, deck: source, draw: 'one' as const };
        return { title: deck.title, wall, ...(way === undefined ? {} : { do: way.rules }) };
      }
      case 'story': {
        const story = stories.get(source);
        return story === undefined ? gone : { title: story.title, wall: { show: 'story', story: source } };
      }
      case 'road': {
        const road = roads.get(source);
        return road === undefined ? gone : { title: road.title, wall: { show: 'road', road: source } };
      }
      case 'tool': {
        const board = toolKinds.find((kind) => kind === source);
        if (board === undefined) return gone;
        const guide = content.boards.find(({ id }) => id === board);
        return {
          title: names.tools[board],
          wall: { show: 'board', board },
          ...(guide && {
            do: { da: lines(guide.steps, 'da'), en: lines(guide.steps, 'en') },
            whenSilent: guide.whenSilent,
          }),
        };
      }
      case 'harvest': {
        const part = harvestParts.find((one) => one === source) ?? 'learning';
        return { title: names.harvest[part], wall: part === 'agreed' ? { show: 'agreed' } : { show: 'harvest', part } };
      }
      case 'groups':
        return { title: names.groups, wall: { show: 'groups', size: groupSize } };
      case 'evaluation': {
        const [evaluation] = content.evaluations;
        return evaluation === undefined ? gone : { title: evaluation.title, wall: { show: 'evaluation' } };
      }
      case 'break':
        return { title: names.rest, wall: { show: 'break' } };
      case 'own':
        return { title: names.own, wall: { show: 'title' } };
    }
  };

  const stepOf = (block: AgendaBlock): LedStep => ({
    ...found(block),
    id: block.id,
    minutes: block.minutes,
    ...(block.title.trim() === '' ? {} : { title: inBoth(block.title) }),
    ...(block.remember.trim() === '' ? {} : { remember: block.remember }),
  });

  const roles = new WeakMap<AgendaBlock, BlockRole>();
  const roleFrom = (block: AgendaBlock): BlockRole => {
    const { wall, method } = found(block);
    const own = block.kind === 'own' || block.kind === 'method' ? block.title : '';
    return {
      rest: wall.show === 'break',
      checkOut:
        wall.show === 'evaluation' ||
        (wall.show === 'harvest' && wall.part === 'learning') ||
        (wall.show === 'cards' && wall.deck === roundOfCards) ||
        method === roundOfWords ||
        copied(block)?.last === true ||
        ownCheckOut.test(own),
      actions:
        ['poster', 'board', 'road'].includes(wall.show) ||
        (wall.show === 'harvest' && wall.part === 'actions') ||
        ownActions.test(own),
    };
  };

  return {
    stepOf,
    /** The title of the script that a step is copied from. */
    scriptOf: (block: AgendaBlock): Text | undefined => (block.kind === 'step' ? copied(block)?.script : undefined),
    /** What a block is good for at a meeting: for the warnings. A block of the store never changes, so it is asked once. */
    roleOf(block: AgendaBlock): BlockRole {
      const known = roles.get(block);
      if (known !== undefined) return known;
      const role = roleFrom(block);
      roles.set(block, role);
      return role;
    },
  };
}

const lines = (texts: readonly Text[], lang: keyof Text): string => texts.map((text) => text[lang]).join('\n\n');

const inBoth = (text: string): Text => ({ da: text, en: text });
