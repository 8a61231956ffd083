import type { BlockContent } from '../../content/ledStep.ts';
import { harvestParts } from '../../content/ledStep.ts';
import type { Words } from '../../i18n/words.ts';
import { type BlockSeed, seedsOf } from '../../model/agenda.ts';
import type { AgendaBlockKind } from '../../model/agendaShape.ts';
import type { Id } from '../../model/course.ts';
import { plain } from '../../model/letters.ts';
import type { Text } from '../../model/text.ts';
import type { ToolKind } from '../../model/toolBoards.ts';
import { toolKinds } from '../../model/tools.ts';

/** The groups of things to choose from, in the order they are shown. */
export const entryGroups = ['steps', 'boards', 'methods', 'cards', 'stories', 'roads', 'breaks', 'own'] as const;
export type EntryGroup = (typeof entryGroups)[number];

/** Something to put into an agenda; `seeds` are several for a whole meeting. */
export type Entry = {
  key: string;
  group: EntryGroup;
  title: string;
  /** What it is good for, in a line; may be empty. */
  text: string;
  minutes: number;
  seeds: readonly BlockSeed[];
  /** Steps stand under their script. */
  folder?: { id: Id; title: string };
  /** All steps of a meeting at once. */
  whole?: boolean;
  /** What it is found by, as it is compared. */
  found: string;
};

/** Minutes of what says nothing of its own: a story is read in two and talked about (domain.md 5, "in 2 minutes, with a stop"). */
const storyMinutes = 20;
const ownMinutes = 15;
const groupMinutes = 5;
const evaluationMinutes = 5;
const harvestMinutes = { learning: 10, actions: 15, parked: 5, agreed: 5 } as const;
const breakMinutes = { stretch: 5, short: 10, coffee: 15, lunch: 45 } as const;

/** Everything that can be put into an agenda, in the language on screen (`say`). */
export function entriesFrom(content: BlockContent, words: Words, say: (text: Text) => string): Entry[] {
  const { planner, tools } = words;
  const one = (
    group: EntryGroup,
    kind: AgendaBlockKind,
    source: Id,
    { title, text = '', minutes, own = '' }: { title: string; text?: string; minutes: number; own?: string },
    also: readonly Text[] = [],
  ): Entry => ({
    key: `${kind}/${source}/${own}`,
    group,
    title,
    text,
    minutes,
    seeds: [{ ...bare, kind, source, title: own, minutes }],
    found: plain([title, text, planner.kinds[kind], ...also.flatMap(({ da, en }) => [da, en])].join(' ')),
  });
  const tool = (kind: ToolKind) => {
    const { name, purpose } = tools.kinds[kind];
    const { minutes = ownMinutes } = content.boards.find(({ id }) => id === kind) ?? {};
    return one('boards', 'tool', kind, { title: name, text: purpose, minutes });
  };
  return [
    ...content.scripts.flatMap((script) => stepsOf(script, say)),
    ...toolKinds.map(tool),
    ...harvestParts.map((part) =>
      one('boards', 'harvest', part, { title: planner.names[part], minutes: harvestMinutes[part] }),
    ),
    one('boards', 'groups', 'groups', { title: planner.names.groups, minutes: groupMinutes }),
    ...content.evaluations
      .slice(0, 1)
      .map(({ id, title }) => one('boards', 'evaluation', id, { title: say(title), minutes: evaluationMinutes })),
    ...content.methods.map(({ id, title, also, gives, minutes }) =>
      one('methods', 'method', id, { title: say(title), text: say(gives), minutes: minutes.max }, also ? [also] : []),
    ),
    ...content.decks.map(({ id, title, purpose, ways }) =>
      one('cards', 'cards', id, { title: say(title), text: say(purpose), minutes: ways[0]?.minutes ?? ownMinutes }),
    ),
    ...content.stories.map(({ id, title, questions }) =>
      one('stories', 'story', id, { title: say(title), text: say(questions[0] ?? title), minutes: storyMinutes }),
    ),
    ...content.roads.map(({ id, title, purpose, minutes }) =>
      one('roads', 'road', id, { title: say(title), text: say(purpose), minutes }),
    ),
    ...(['stretch', 'short', 'coffee', 'lunch'] as const).map((rest) =>
      one('breaks', 'break', '', {
        title: planner.breaks[rest],
        minutes: breakMinutes[rest],
        own: rest === 'short' ? '' : planner.breaks[rest],
      }),
    ),
    one('own', 'own', '', { title: planner.names.own, text: planner.library.ownHint, minutes: ownMinutes }),
  ];
}

const bare = { part: '', step: '' };

/** A script's meetings: each whole, then step by step. */
function stepsOf(script: BlockContent['scripts'][number], say: (text: Text) => string): Entry[] {
  const series = script.meetings.length > 1;
  return script.meetings.flatMap((meeting): Entry[] => {
    const title = series ? `${say(script.title)}: ${say(meeting.title)}` : say(script.title);
    const folder = { id: `${script.id}/${meeting.id}`, title };
    const seeds = seedsOf(script, meeting.id);
    return [
      {
        key: `meeting/${folder.id}`,
        group: 'steps',
        title,
        text: say(script.gives),
        minutes: meeting.minutes,
        seeds,
        folder,
        whole: true,
        found: plain([script.title, script.purpose, meeting.title].flatMap(({ da, en }) => [da, en]).join(' ')),
      },
      ...meeting.steps.map((step, index): Entry => {
        const seed = seeds[index];
        return {
          key: `step/${folder.id}/${step.id}`,
          group: 'steps',
          title: say(step.title),
          text: '',
          minutes: step.minutes,
          seeds: seed === undefined ? [] : [seed],
          folder,
          found: plain([step.title, script.title].flatMap(({ da, en }) => [da, en]).join(' ')),
        };
      }),
    ];
  });
}

/** Those that hold every word of the query. */
export function findEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  const wanted = plain(query).split(/\s+/u).filter(Boolean);
  return wanted.length === 0 ? entries : entries.filter(({ found }) => wanted.every((word) => found.includes(word)));
}
