import { scriptMinutes } from '../content/scripts.ts';
import type { Content, Script } from '../content/types.ts';
import { boardNames } from '../i18n/boardNames.ts';
import type { Text } from '../model/text.ts';
import type { Ask, Occasion, Topic, Workplace } from './ask.ts';

/** What can be done with it, each kind started in its own way. */
export type SuggestionKind = 'script' | 'cards' | 'story' | 'road' | 'board';

/** Something that fits: what the group gets from it, and what of the question it answers. Times in minutes. */
export type Suggestion = {
  kind: SuggestionKind;
  id: string;
  title: Text;
  gives: Text;
  minutes: number;
  /** More than one for a series. */
  meetings: number;
  people: { min: number; max: number };
  topic: Topic | '';
  /** The reasons it was chosen, the strongest first. */
  fits: ('occasion' | 'topic' | 'workplace' | 'time')[];
};

type Candidate = Omit<Suggestion, 'fits' | 'topic'> & {
  topics: readonly Topic[];
  occasions: readonly Occasion[];
  workplaces: readonly Workplace[];
  /** Made for one topic alone. */
  only?: Topic | undefined;
};

type Source = Pick<Content, 'scripts' | 'decks' | 'stories' | 'roads' | 'boards'>;

/** The script that leads a round of cards from any deck, and the one that leads any story. */
export const cardRound = 'kortrunden';
export const storyRound = 'fortaellingen-hoejt';

/** A short list needs variety: at most this many of a kind, and this many in all. */
const mostOfKind = { script: 4, cards: 2, story: 2, road: 2, board: 2 } as const;
const mostInAll = 7;

/**
 * What fits the time, the number of people and what was said, the best first; never longer than the time there is, never for
 * fewer or more people than are there. Something of each kind that fits, so that there is a choice.
 */
export function suggest(ask: Ask, source: Source): Suggestion[] {
  const scored = candidates(source)
    .filter(({ minutes, people }) => minutes <= ask.minutes && ask.people >= people.min && ask.people <= people.max)
    .filter(({ workplaces }) => workplaces.length === 0 || ask.workplace === '' || workplaces.includes(ask.workplace))
    .map((one) => ({ one, points: pointsOf(one, ask) }))
    .sort((a, b) => b.points - a.points || b.one.minutes - a.one.minutes || a.one.id.localeCompare(b.one.id));
  const taken = { script: 0, cards: 0, story: 0, road: 0, board: 0 };
  return scored
    .filter(({ one }) => {
      taken[one.kind] += 1;
      return taken[one.kind] <= mostOfKind[one.kind];
    })
    .slice(0, mostInAll)
    .map(({ one: { topics, occasions, workplaces, only: _, ...one } }) => ({
      ...one,
      topic: (ask.topic !== '' && topics.includes(ask.topic) ? ask.topic : topics[0]) ?? '',
      fits: fitsOf({ topics, occasions, workplaces, minutes: one.minutes }, ask),
    }));
}

function candidates({ scripts, decks, stories, roads, boards }: Source): Candidate[] {
  const round = scripts.find(({ id }) => id === cardRound);
  const reading = scripts.find(({ id }) => id === storyRound);
  return [
    ...scripts
      .filter(({ id }) => id !== cardRound && id !== storyRound)
      .map((script) => ({
        ...of(script),
        kind: 'script' as const,
        minutes: scriptMinutes(script),
        meetings: script.meetings.length,
        people: script.people,
        gives: script.gives,
        workplaces: script.workplaces,
      })),
    ...decks.flatMap((deck) =>
      round === undefined || deck.from !== undefined || deck.topics === undefined
        ? []
        : [
            {
              ...of(deck),
              kind: 'cards' as const,
              ...like(round),
              gives: deck.purpose,
              workplaces: [],
              only: deck.dimension,
            },
          ],
    ),
    ...stories.flatMap(({ id, title, dimensions, workplace }) =>
      reading === undefined
        ? []
        : [
            {
              kind: 'story' as const,
              id,
              title,
              ...like(reading),
              gives: reading.gives,
              topics: dimensions,
              occasions: [],
              workplaces: [workplace],
            },
          ],
    ),
    ...roads.map((road) => ({
      ...of(road),
      kind: 'road' as const,
      minutes: road.minutes,
      meetings: 1,
      people: road.people,
      gives: road.purpose,
      workplaces: [],
    })),
    ...boards.map((board) => ({
      ...of({ ...board, title: boardNames.tools[board.id] }),
      kind: 'board' as const,
      minutes: board.minutes,
      meetings: 1,
      people: board.people,
      gives: board.gives,
      workplaces: [],
    })),
  ];
}

type Told = { id: string; title: Text; topics?: readonly Topic[]; occasions?: readonly Occasion[] };

const of = ({ id, title, topics = [], occasions = [] }: Told) => ({ id, title, topics, occasions });

const like = (script: Script) => ({ minutes: scriptMinutes(script), meetings: 1, people: script.people });

type Fitting = Pick<Candidate, 'topics' | 'occasions' | 'workplaces' | 'minutes'>;

function fitsOf({ topics, occasions, workplaces, minutes }: Fitting, ask: Ask): Suggestion['fits'] {
  return [
    ...(ask.occasion !== '' && occasions.includes(ask.occasion) ? (['occasion'] as const) : []),
    ...(ask.topic !== '' && topics.includes(ask.topic) ? (['topic'] as const) : []),
    ...(ask.workplace !== '' && workplaces.includes(ask.workplace) ? (['workplace'] as const) : []),
    ...(minutes >= ask.minutes * 0.75 ? (['time'] as const) : []),
  ];
}

/** What was said counts most, then how much of the time is used; a whole script comes before a part of one. */
function pointsOf(one: Candidate, ask: Ask): number {
  const fits = fitsOf(one, ask);
  const first = ask.topic !== '' && one.topics[0] === ask.topic ? 1 : 0;
  const alone = ask.topic !== '' && one.only === ask.topic ? 1 : 0;
  return (
    (fits.includes('occasion') ? 4 : 0) +
    (fits.includes('topic') ? 4 : 0) +
    first +
    alone +
    (fits.includes('workplace') ? 3 : 0) +
    2 * (one.minutes / ask.minutes) +
    (one.kind === 'script' ? 1 : 0)
  );
}
