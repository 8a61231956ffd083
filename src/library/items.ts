import type { Content, Kind } from '../content/types.ts';
import { boardNames } from '../i18n/boardNames.ts';
import { wordsIn } from '../i18n/words.ts';
import { inTerms, type Terms } from '../model/terms.ts';
import { type Lang, languages, type Text } from '../model/text.ts';

/** Kinds of things that can be found, in the order they are listed. `cards` are the cards of all decks. */
export const itemKinds = [
  'decks',
  'cards',
  'roads',
  'stories',
  'examples',
  'posters',
  'scripts',
  'boards',
  'methods',
  'talks',
  'values',
  'glossary',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What things are sorted by besides their kind. Values are ids of the content or enums of its schemas. */
export const facets = ['dimension', 'direction', 'value', 'workplace', 'difficulty', 'audience'] as const;
export type Facet = (typeof facets)[number];

/** One thing that can be found: what is shown, where it leads, and by what it can be filtered. */
export type LibraryItem = {
  id: string;
  kind: ItemKind;
  title: string;
  text: string;
  /** Words that find it though they are not shown: the other language, follow-ups, questions. */
  more: string;
  to: string;
  tags: { [F in Facet]: readonly string[] };
};

/** The kinds of content that the library is made of. */
export const libraryKinds = [
  'decks',
  'roads',
  'stories',
  'examples',
  'posters',
  'scripts',
  'boards',
  'methods',
  'talks',
  'values',
  'glossary',
] as const satisfies readonly Kind[];
export type LibraryContent = Pick<Content, (typeof libraryKinds)[number]>;

const noTags: LibraryItem['tags'] = {
  dimension: [],
  direction: [],
  value: [],
  workplace: [],
  difficulty: [],
  audience: [],
};

const dimensions: readonly string[] = ['trust', 'justice', 'collaboration', 'core'];
const isDimension = (topic: string) => dimensions.includes(topic);

/** Everything that can be found, in a language and a workplace's own words. */
export function itemsFrom(content: LibraryContent, lang: Lang, terms: Terms): LibraryItem[] {
  const say = (text: Text) => inTerms(text[lang], lang, terms);
  const found = languages.map((each) => wordsIn(each).library.find.kinds.boards).join(' ');
  const both = (texts: readonly Text[]) => texts.flatMap((text) => [text.da, text.en]).join(' ');
  return [
    ...content.decks.map((deck) => ({
      id: deck.id,
      kind: 'decks' as const,
      title: say(deck.title),
      text: say(deck.purpose),
      more: `${deck.code} ${both([deck.title, deck.whenToUse, ...deck.ways.map((way) => way.name)])}`,
      to: `/kort/${deck.id}`,
      tags: { ...noTags, dimension: deck.dimension === undefined ? [] : [deck.dimension] },
    })),
    ...content.decks.flatMap((deck) =>
      deck.cards.map((card) => ({
        id: card.id,
        kind: 'cards' as const,
        title: say(deck.title),
        text: say(card.text),
        more: both([card.text, ...(card.choices ?? []), ...(card.title ? [card.title] : [])]),
        to: `/kort/${deck.id}/${card.id}`,
        tags: {
          dimension: [card.dimension],
          direction: [card.direction],
          value: card.values,
          workplace: card.workplace === undefined ? [] : [card.workplace],
          difficulty: [card.difficulty],
          audience: card.suits,
        },
      })),
    ),
    ...content.roads.map((road) => ({
      id: road.id,
      kind: 'roads' as const,
      title: say(road.title),
      text: say(road.purpose),
      more: both(road.stops.flatMap((stop) => [stop.question, ...stop.followUps])),
      to: `/veje/${road.id}`,
      tags: noTags,
    })),
    ...[
      ...content.stories.map((story) => ({
        ...story,
        kind: 'stories' as const,
        more: both([story.title, ...story.questions]),
      })),
      ...content.examples.map((example) => ({
        ...example,
        kind: 'examples' as const,
        more: both([example.title, example.usefulFor]),
      })),
    ].map(({ id, kind, title, text, more, dimensions, directions, values, workplace }) => ({
      id,
      kind,
      title: title[lang],
      text: text[lang],
      more,
      to: `/${kind === 'stories' ? 'fortaellinger' : 'eksempler'}/${id}`,
      tags: { ...noTags, dimension: dimensions, direction: directions, value: values, workplace: [workplace] },
    })),
    ...content.posters.map((poster) => ({
      id: poster.id,
      kind: 'posters' as const,
      title: say(poster.title),
      text: say(poster.purpose),
      more: both([poster.title, ...poster.lines.map((line) => line.head)]),
      to: `/plakater/${poster.id}`,
      tags: noTags,
    })),
    ...content.scripts.map((script) => ({
      id: script.id,
      kind: 'scripts' as const,
      title: say(script.title),
      text: say(script.purpose),
      more: both([
        script.title,
        script.gives,
        ...script.meetings.flatMap(({ steps }) => steps.map((step) => step.title)),
      ]),
      to: `/drejeboeger/${script.id}`,
      tags: { ...noTags, dimension: script.topics.filter(isDimension), workplace: script.workplaces },
    })),
    ...content.boards.map((board) => ({
      id: board.id,
      kind: 'boards' as const,
      title: wordsIn(lang).tools.kinds[board.id].name,
      text: wordsIn(lang).tools.kinds[board.id].purpose,
      more: `${found} ${both([boardNames.tools[board.id], board.whenToUse, board.gives, ...board.steps])}`,
      to: `/tavler/${board.id}`,
      tags: { ...noTags, dimension: board.dimensions, direction: board.directions },
    })),
    ...content.methods.map((method) => ({
      id: method.id,
      kind: 'methods' as const,
      title: say(method.title),
      text: say(method.gives),
      more: both([method.title, ...(method.also ? [method.also] : []), ...method.steps]),
      to: `/metoder/${method.id}`,
      tags: noTags,
    })),
    ...content.talks.map((talk) => ({
      id: talk.id,
      kind: 'talks' as const,
      title: say(talk.title),
      text: say(talk.purpose),
      more: both([talk.text, ...talk.slides.map((slide) => slide.title)]),
      to: `/oplaeg/${talk.id}`,
      tags: noTags,
    })),
    ...content.values.flatMap((set) =>
      set.values.map((value) => ({
        id: value.id,
        kind: 'values' as const,
        title: value.name[lang],
        text: value.statements.map(say).join(' '),
        more: both([value.name]),
        to: `/vaerdier/${value.id}`,
        tags: { ...noTags, value: [value.id] },
      })),
    ),
    ...content.glossary.flatMap((glossary) =>
      glossary.terms.map((term) => ({
        id: term.id,
        kind: 'glossary' as const,
        title: term.term[lang],
        text: term.meaning[lang],
        more: both([term.term]),
        to: `/ordliste/${term.id}`,
        tags: noTags,
      })),
    ),
  ];
}
