import type { Checks, Locate } from '../src/content/compiler/compile.ts';
import type { Problem } from '../src/content/problem.ts';
import type { Content, Deck, Poster, Road } from '../src/content/types.ts';
import { type CardSizeName, cardSizes, presetPrinting } from '../src/model/printing.ts';
import { citizenWords, inTerms, profiles } from '../src/model/terms.ts';
import { type Lang, languages, type Text } from '../src/model/text.ts';
import type { PosterPrint } from '../src/print/documents/poster.ts';
import type { PrintJob } from '../src/print/job.ts';
import type { Problem as PrintProblem } from '../src/print/layout/displayList.ts';
import type { Measure } from '../src/print/layout/measure.ts';

const office = presetPrinting.officeTwoSided;
const allTerms = profiles.flatMap((profile) => citizenWords.map((citizen) => ({ profile, citizen })));

/** Every size of card with a name, and large print on the card that is made for it: nothing of ours may be too long for any. */
const printings = [
  ...(Object.keys(cardSizes) as CardSizeName[]).map((name) => ({ name, printing: { ...office, size: name } })),
  { name: 'largePrint', printing: { ...office, size: 'officeLarge' as const, largePrint: true } },
].map(({ name, printing }) => ({ name, printing: { ...printing, onePerPage: true } }));

type Found = { where: ReturnType<Locate>; problem: PrintProblem };

/**
 * Whether everything that can be printed fits its paper in both languages, in the longest words a workplace can choose:
 * decks, posters of the gallery, and the posters of the roads with their example answers.
 * The print engine's layout is loaded only when this runs, so that it costs nothing to read the build's settings.
 */
export const printFit: Checks = async (content, locate) => {
  const { layOutJob } = await import('../src/print/job.ts');
  const { deckInWords, editionOnPaper, wallPosterInWords } = await import('../src/print/fromContent.ts');
  const { cardsProblems } = await import('../src/print/documents/cards.ts');
  const { fontsFromDisk } = await import('../src/print/fonts/fromDisk.ts');
  const fonts = fontsFromDisk();
  const problemsOf = (job: PrintJob) => layOutJob(job, fonts).problems;
  const found = languages.flatMap((lang) => {
    const say = (text: Text) => longest(text[lang], lang, fonts);
    const decks = content.decks.flatMap((deck) => {
      const data = { ...deckInWords(deck, say, content), edition: say(editionOnPaper(99)) };
      const problems = printings.flatMap(({ name, printing }) =>
        cardsProblems({ decks: [data], title: data.title, printing, offset: { x: 0, y: 0 } }, lang, fonts).map(
          (problem) => ({ name, problem }),
        ),
      );
      return firstOfEach(problems).map(
        ({ problem, names }): Found => ({
          where: ofDeck(locate, content, deck, problem.field, lang),
          problem: {
            ...problem,
            message: { da: `${names}: ${problem.message.da}`, en: `${names}: ${problem.message.en}` },
          },
        }),
      );
    });
    const posters = content.posters.flatMap((poster) =>
      problemsOf({ kind: 'wallPoster', lang, paper: 'a3', data: wallPosterInWords(poster, say) }).map(
        (problem): Found => ({ where: locate('posters', poster.id, ofPoster(poster, problem.field, lang)), problem }),
      ),
    );
    const roads = content.roads.flatMap((road) =>
      problemsOf({ kind: 'poster', lang, paper: 'a3', data: roadPoster(road, say) }).map(
        (problem): Found => ({ where: locate('roads', road.id, ofRoad(problem.field, lang)), problem }),
      ),
    );
    return [...decks, ...posters, ...roads];
  });
  return found.map(({ where, problem }): Problem => ({ ...where, what: problem.message, allowed }));
};

const allowed = {
  da: 'En tekst, der kan stå på papiret i alle arbejdspladsens ord.',
  en: 'A text that has room on the paper in all of a workplace’s words.',
};

/** One problem for each place, with the names of all sizes that have one there. */
function firstOfEach(all: readonly { name: string; problem: PrintProblem }[]) {
  const fields = [...new Set(all.map(({ problem }) => problem.field))];
  return fields.flatMap((field) => {
    const own = all.filter(({ problem }) => problem.field === field);
    const names = [...new Set(own.map(({ name }) => name))].join(', ');
    return own.slice(0, 1).map(({ problem }) => ({ problem, names }));
  });
}

/** The text in the terms that make it widest. */
function longest(text: string, lang: Lang, measure: Measure): string {
  if (!text.includes('{')) return text;
  const versions = [...new Set(allTerms.map((terms) => inTerms(text, lang, terms)))];
  const widths = new Map(versions.map((version) => [version, measure.width(version, 'bold')]));
  return versions.reduce((a, b) => ((widths.get(b) ?? 0) > (widths.get(a) ?? 0) ? b : a));
}

/** A road's poster as its example answers would fill it. */
const roadPoster = (road: Road, say: (text: Text) => string): PosterPrint => ({
  title: say(road.title),
  workplace: '',
  people: null,
  road: say(road.title),
  answers: road.stops.map(({ posterHeading, example }) => ({ heading: say(posterHeading), answer: say(example) })),
  promises: [],
  returnDate: '',
  side: [],
});

/** A problem of a deck names a card by its id, or a key of the deck; made cards stand in the story or road they come from. */
function ofDeck(locate: Locate, { stories, roads }: Content, deck: Deck, field: string, lang: Lang) {
  const made = field.slice(deck.id.length + 1);
  const story = deck.from === 'stories' ? stories.find(({ id }) => id === made) : undefined;
  if (story) return locate('stories', story.id, ['text', lang]);
  for (const road of deck.from === 'roads' ? roads : []) {
    const stop = road.stops.findIndex(({ id }) => id === made);
    if (stop >= 0) return locate('roads', road.id, ['stops', stop, 'question', lang]);
  }
  const card = deck.cards.findIndex(({ id }) => id === field);
  return locate('decks', deck.id, card >= 0 ? ['cards', card, 'text', lang] : [field, lang]);
}

/** `lines.2` → its text, or its head where it has no text. */
function ofPoster(poster: Poster, field: string, lang: Lang): PropertyKey[] {
  const [key = '', index] = field.split('.');
  if (index === undefined) return key === 'lines' ? [key] : [key, lang];
  return ['lines', Number(index), poster.lines[Number(index)]?.text ? 'text' : 'head', lang];
}

/** `answers.2` → the heading of the third stop. */
function ofRoad(field: string, lang: Lang): PropertyKey[] {
  const [key, index] = field.split('.');
  return key === 'answers' && index !== undefined ? ['stops', Number(index), 'posterHeading', lang] : ['title', lang];
}
