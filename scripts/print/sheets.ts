import type { Content } from '../../src/content/types.ts';
import type { Course } from '../../src/model/course.ts';
import type { Lang } from '../../src/model/text.ts';
import { reportToPrint } from '../../src/print/fromCourse.ts';
import { examplesToPrint, glossaryToPrint, guideToPrint } from '../../src/print/fromLibrary.ts';
import { scriptToPrint } from '../../src/print/fromScript.ts';
import type { PrintJob } from '../../src/print/job.ts';
import { packFromScript } from '../../src/print/packFromScript.ts';
import { byId, numberIn, offsetOf, startsOf, termsOf } from './choose.ts';
import type { WholeContent } from './content.ts';
import type { Values } from './options.ts';
import { printingOf } from './printing.ts';

const scriptOf = ({ scripts }: Content, id: string | undefined) => byId(scripts, id, ['Drejebøger', 'Scripts']);

/** The facilitator's copy of a script. */
export function scriptJob(id: string | undefined, lang: Lang, values: Values, content: Content): PrintJob {
  const data = scriptToPrint(scriptOf(content, id), content, lang, termsOf(values), startsOf(values.start));
  return { kind: 'script', data, lang };
}

export function methodJob(id: string | undefined, lang: Lang, values: Values, content: Content): PrintJob {
  const method = byId(content.methods, id, ['Metoder', 'Methods']);
  return { kind: 'guide', data: guideToPrint(method, lang, termsOf(values)), lang };
}

const booklets = [{ id: 'glossary' }, { id: 'examples' }] as const;

export function bookletJob(id: string | undefined, lang: Lang, values: Values, content: Content): PrintJob {
  const which = byId(booklets, id, ['Hæfter', 'Booklets']).id;
  const terms = termsOf(values);
  const data =
    which === 'glossary'
      ? glossaryToPrint(content.glossary, lang, terms)
      : examplesToPrint(content.examples, lang, terms);
  return { kind: 'booklet', data, imposed: !values['no-fold'], lang };
}

export const reportJob = (course: Course, lang: Lang): PrintJob => ({
  kind: 'report',
  data: reportToPrint(course, lang),
  lang,
});

/** Everything a script needs on paper. */
export function packJob(
  id: string | undefined,
  lang: Lang,
  values: Values,
  content: WholeContent,
): Extract<PrintJob, { kind: 'pack' }> {
  const data = packFromScript(scriptOf(content, id), content, {
    lang,
    terms: termsOf(values),
    people: numberIn('people', values.people, { from: 2, to: 500, whole: true }, 14),
    starts: startsOf(values.start),
    printing: printingOf(values),
    offset: offsetOf(values.offset),
  });
  return { kind: 'pack', data, lang };
}
