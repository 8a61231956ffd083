import type { Content, Script } from '../content/types.ts';
import { evaluation as evaluationDa } from '../i18n/da/evaluation.ts';
import { evaluation as evaluationEn } from '../i18n/en/evaluation.ts';
import { answers } from '../model/evaluation.ts';
import { type CardPrinting, type Offset, presetPrinting } from '../model/printing.ts';
import { inTerms, type Terms } from '../model/terms.ts';
import type { Lang, Text } from '../model/text.ts';
import type { DeckPrint } from './documents/deckPrint.ts';
import type { PackPart, PackPrint } from './documents/pack.ts';
import { deckToPrint, type MadeFrom, wallPosterToPrint } from './fromContent.ts';
import { guideToPrint } from './fromLibrary.ts';
import { scriptToPrint } from './fromScript.ts';
import type { SinglePrintJob } from './job.ts';
import { words } from './words.ts';

type Around = Pick<Content, 'decks' | 'talks' | 'methods' | 'posters' | 'evaluations'> & MadeFrom;
type Wanted = Script['prints'][number];

/** What a pack is made for. `starts`: when each meeting begins, such as `13:00`; `printing` and `offset`: how its cards are. */
export type PackFor = {
  lang: Lang;
  terms: Terms;
  people: number;
  starts: readonly string[];
  printing?: CardPrinting;
  offset?: Offset;
};

/** The content counts copies for a group of so many. */
const usualPeople = 14;

/** One of something is enough for any group; more than one grows and shrinks with it. */
const copiesFor = (copies: number, people: number) =>
  copies === 1 ? 1 : Math.max(1, Math.ceil((copies * people) / usualPeople));

/**
 * Everything a script asks to have printed, for a group, and the script itself where it does not ask. Of a road it is the empty
 * poster where the script's words say poster, else the stop signs. What the content no longer has is left out.
 */
export function packFromScript(script: Script, content: Around, wanted: PackFor): PackPrint {
  const { lang, terms } = wanted;
  const own: Wanted[] = script.prints.some(({ sheet }) => sheet === 'script')
    ? []
    : [{ sheet: 'script', what: script.title, count: script.title, copies: 1 }];
  return {
    title: inTerms(script.title[lang], lang, terms),
    parts: [...own, ...script.prints].flatMap((print) => partOf(print, script, content, wanted) ?? []),
  };
}

function partOf(print: Wanted, script: Script, content: Around, wanted: PackFor): PackPart | undefined {
  const { lang, terms, people } = wanted;
  const w = words[lang].pack.parts;
  const say = (text: Text) => inTerms(text[lang], lang, terms);
  const copies = copiesFor(print.copies, people);
  const cards = (deck: DeckPrint): SinglePrintJob => ({
    kind: 'cards',
    decks: [deck],
    title: deck.title,
    // The packing list and the margin of each sheet say how: a sheet of advice for every deck would be too many.
    printing: { ...(wanted.printing ?? presetPrinting.officeTwoSided), instruction: false },
    offset: wanted.offset ?? { x: 0, y: 0 },
    lang,
  });
  /** The deck that is made of `from`, with only what is made of one story or road. */
  const madeDeck = (from: 'stories' | 'roads', one: Partial<Pick<Content, 'stories' | 'roads'>>, title: string) => {
    const deck = content.decks.find((candidate) => candidate.from === from);
    const only = { stories: [], roads: [], editions: content.editions, ...one };
    return deck && cards({ ...deckToPrint(deck, lang, terms, only), title });
  };
  const part = (name: string, job: SinglePrintJob | undefined, times = copies): PackPart | undefined =>
    job && { name, job, copies: times };
  const named = <T extends { id: string }>(all: readonly T[], id: string | undefined) =>
    all.find((one) => one.id === id);

  const deck = named(content.decks, print.deck);
  if (deck) return part(w.deck(say(deck.title)), cards(deckToPrint(deck, lang, terms, content)));
  const story = named(content.stories, print.story);
  if (story) return part(w.story(say(story.title)), madeDeck('stories', { stories: [story] }, say(story.title)));
  const road = named(content.roads, print.road);
  if (road && /poster/i.test(print.what.en)) return part(w.roadPoster(say(road.title)), emptyPoster(road, say, lang));
  if (road) return part(w.stops(say(road.title)), madeDeck('roads', { roads: [road] }, say(road.title)));
  const poster = named(content.posters, print.poster);
  if (poster) {
    const data = wallPosterToPrint(poster, lang, terms);
    return part(w.poster(data.title), { kind: 'wallPoster', data, paper: 'a3', lang });
  }
  const method = named(content.methods, print.method);
  if (method) return part(w.guide(say(method.title)), { kind: 'guide', data: guideToPrint(method, lang, terms), lang });
  switch (print.sheet) {
    case 'script': {
      const data = scriptToPrint(script, content, lang, terms, wanted.starts);
      return part(w.script(data.title), { kind: 'script', data, lang });
    }
    case 'evaluation':
      return part(w.evaluation, evaluationSlips(content, copies, say, lang), 1);
    case 'slips':
      return part(
        w.slips,
        { kind: 'slips', data: { slips: 'writing', heading: '', text: '', copies }, perSheet: 4, lang },
        1,
      );
    case 'signs': {
      const signs = Array.from({ length: copies }, (_, index) => ({ name: `${index + 1}`, members: [] }));
      return part(w.signs, { kind: 'signs', data: { signs }, lang }, 1);
    }
    default:
      return undefined;
  }
}

/** A road's poster with headings only, for the wall before there are answers. */
const emptyPoster = (road: Content['roads'][number], say: (text: Text) => string, lang: Lang): SinglePrintJob => ({
  kind: 'poster',
  data: {
    title: '',
    workplace: '',
    people: null,
    road: say(road.title),
    answers: road.stops.map(({ posterHeading }) => ({ heading: say(posterHeading), answer: '' })),
    promises: [],
    returnDate: '',
    side: [],
  },
  paper: 'a3',
  lang,
});

function evaluationSlips(
  { evaluations }: Around,
  copies: number,
  say: (text: Text) => string,
  lang: Lang,
): SinglePrintJob | undefined {
  const [evaluation] = evaluations;
  if (evaluation === undefined) return undefined;
  const named = { da: evaluationDa, en: evaluationEn }[lang].answers;
  const scale = answers.map((answer) => named[answer]);
  const questions = evaluation.questions.map((question) => ({ text: say(question), scale }));
  const data = { title: say(evaluation.title), questions, comment: say(evaluation.remark), copies };
  return { kind: 'slips', data: { slips: 'evaluation', ...data }, perSheet: 4, lang };
}
