import type { Content } from '../content/types.ts';
import { inTerms, type Terms } from '../model/terms.ts';
import type { Lang, Text } from '../model/text.ts';
import type { BookletPrint } from './documents/booklet.ts';
import type { GuidePrint } from './documents/guide.ts';
import { words } from './words.ts';

type Method = Content['methods'][number];

const sayIn = (lang: Lang, terms: Terms) => (text: Text | undefined) =>
  text === undefined ? '' : inTerms(text[lang], lang, terms);

/** A method of the content as its one-page guide. */
export function guideToPrint(method: Method, lang: Lang, terms: Terms): GuidePrint {
  const say = sayIn(lang, terms);
  return {
    title: say(method.title),
    also: say(method.also),
    minutes: method.minutes,
    people: method.people,
    gives: say(method.gives),
    steps: method.steps.map(say),
    say: say(method.say),
    beware: say(method.beware),
  };
}

/** The glossaries of the content as a booklet: the words of a language in its own alphabet, under their first letters. */
export function glossaryToPrint(glossaries: Content['glossary'], lang: Lang, terms: Terms): BookletPrint {
  const say = sayIn(lang, terms);
  const inOrder = new Intl.Collator(lang);
  const all = glossaries
    .flatMap((glossary) => glossary.terms)
    .map(({ term, meaning }) => ({ head: say(term), facts: '', text: say(meaning), note: '' }))
    .sort((a, b) => inOrder.compare(a.head, b.head));
  const letterOf = (head: string) => (/\p{L}/u.exec(head)?.[0] ?? '').toLocaleUpperCase(lang);
  const letters = [...new Set(all.map(({ head }) => letterOf(head)))];
  return {
    title: glossaries[0] ? say(glossaries[0].title) : '',
    lead: words[lang].paper.booklet.glossaryLead,
    contents: false,
    sections: letters.map((letter) => ({
      title: letter,
      entries: all.filter(({ head }) => letterOf(head) === letter),
    })),
  };
}

/** The examples of the content as a booklet, by workplace. */
export function examplesToPrint(examples: Content['examples'], lang: Lang, terms: Terms): BookletPrint {
  const say = sayIn(lang, terms);
  const w = words[lang];
  const places = [...new Set(examples.map(({ workplace }) => workplace))];
  const inOrder = new Intl.Collator(lang);
  return {
    title: w.paper.booklet.examples,
    lead: w.paper.booklet.examplesLead,
    contents: true,
    sections: places
      .map((place) => ({
        title: w.workplaces[place],
        entries: examples
          .filter(({ workplace }) => workplace === place)
          .map((example) => ({
            head: say(example.title),
            facts: [
              ...example.dimensions.map((one) => w.dimensions[one]),
              ...example.directions.map((one) => w.directions[one]),
            ].join(', '),
            text: say(example.text),
            note: say(example.usefulFor),
          })),
      }))
      .sort((a, b) => inOrder.compare(a.title, b.title)),
  };
}
