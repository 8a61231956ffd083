import { describe, expect, it } from 'vitest';
import { setCount } from '../../src/model/evaluation.ts';
import { setActionState } from '../../src/model/harvest.ts';
import { addNote } from '../../src/model/notes.ts';
import { type CourseReportPrint, courseReportDocument } from '../../src/print/documents/courseReport.ts';
import { a4 } from '../../src/print/documents/sheetStyle.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { reportToPrint, signsToPrint } from '../../src/print/fromCourse.ts';
import { textsOf } from '../../src/print/layout/flowPages.ts';
import { renderPdf } from '../../src/print/pdf/renderPdf.ts';
import { fullCourse } from '../support/fullCourse.ts';
import { heardIn, textBoxes } from './heard.ts';
import { rawText, readPdf, squeeze } from './readPdf.ts';
import { report as full } from './sheetSamples.ts';

const fonts = fontsFromDisk();
const make = (report: CourseReportPrint, lang: 'da' | 'en' = 'da') => courseReportDocument(report, lang, fonts);

const empty: CourseReportPrint = {
  title: '',
  workplace: '',
  people: null,
  did: [],
  words: [],
  promises: [],
  actions: [],
  side: [],
  evaluation: [],
  returnDates: [],
};

/** Every text of a report, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the report of a course', () => {
  it('has every word of the group', () => {
    const text = heardIn(make(full));
    for (const words of textsIn({ ...full, words: full.words.map(({ answers }) => answers) }))
      expect(text).toContain(squeeze(words));
    for (const words of ['14 var med', 'Gjort', 'I gang', '14 svar']) expect(text).toContain(words);
  });

  it('names each board where there are several', () => {
    const [first] = full.words;
    const second = { title: 'Fælles opgave', answers: [{ heading: 'Se', answer: 'Tirsdag.' }] };
    const text = heardIn(make({ ...full, words: first ? [first, second] : [] }));
    expect(text).toContain('Fælles opgave');
  });

  it('has no heading over nothing', () => {
    const document = make({ ...empty, did: full.did });
    expect(document.problems).toEqual([]);
    const text = heardIn(document);
    for (const heading of [
      'Vores egne ord',
      'Vi lover',
      'Det aftalte vi',
      'Sagerne ved siden af',
      'Sådan gik det',
      'igen',
    ])
      expect(text).not.toContain(heading);
    expect(text).toContain('Det gjorde vi');
  });

  it('stands on a page or two, a little smaller when there is much', () => {
    expect(make(full).pages.length).toBeLessThanOrEqual(2);
    const many = make({ ...full, promises: Array.from({ length: 22 }, () => full.promises).flat() });
    expect(many.pages).toHaveLength(2);
    const sizeIn = (document: ReturnType<typeof make>) =>
      Math.max(...document.pages.flatMap(({ ops }) => textsOf(ops).map(({ size }) => size)));
    expect(sizeIn(many)).toBeLessThanOrEqual(sizeIn(make(full)));
  });

  it('takes the pages it needs for 500 promises, and none runs over its page', () => {
    const promises = Array.from({ length: 500 }, (_, index) => ({
      what: `Løfte${index}.`,
      who: 'x'.repeat(60),
      from: '',
    }));
    const document = make({ ...full, promises });
    const text = heardIn(document);
    for (const { what } of promises) expect(text).toContain(what);
    for (const { ops } of document.pages)
      for (const box of textBoxes(fonts, ops)) {
        expect(box.right).toBeLessThanOrEqual(a4.width - a4.margin.right + 0.01);
        expect(box.bottom).toBeLessThan(a4.height - 10);
      }
  });

  it('tells which field has a character it cannot print', () => {
    const document = make({ ...full, promises: [{ what: '☐ Ja', who: '', from: '' }] });
    expect(document.problems).toMatchObject([{ field: 'promises.0' }]);
  });

  it('is made of a course as it is now, without what is empty', () => {
    const course = fullCourse();
    const report = reportToPrint(course, 'en');
    expect(report.did).toEqual([{ date: '4 May 2026', what: 'The value road in half a day' }]);
    expect(report.promises.map(({ what }) => what)).toContain('Vi ringer, når vi bliver forsinket');
    expect(report.words.flatMap(({ answers }) => answers).every(({ answer }) => answer !== '')).toBe(true);
    expect(report.returnDates).toEqual(['1 September 2026']);
    expect(heardIn(make(report, 'en'))).toContain('We look at it again on 1 September 2026');
  });

  it('holds the agreements that stand, and evaluations that enough people have answered', () => {
    const course = fullCourse();
    addNote(course, { id: 'l1', board: 'hoest', place: 'learning', text: 'Vi spurgte for sent', now: 1 });
    addNote(course, { id: 'r1', board: 'evaluering', place: 'remarks', text: 'Kortere pause', now: 1 });
    const report = reportToPrint(course, 'da');
    expect(report.actions).toMatchObject([
      { what: 'Sig navn og tid højt ved vagtskiftet', who: 'Jens', done: false },
      { what: 'Flyt teammødet til onsdag', who: 'Sussi', done: false },
    ]);
    expect(report.evaluation[0]?.counts.map(({ count }) => count)).toEqual([0, 2, 5, 7]);
    const said = report.words.flatMap(({ answers }) => answers.map(({ answer }) => answer));
    expect(said).toEqual(expect.arrayContaining(['Vi spurgte for sent', 'Kortere pause']));

    for (const action of ['a1', 'a2']) setActionState(course, action, 'dropped', 2);
    for (const answer of ['partly', 'mostly', 'yes'] as const) setCount(course, 'evaluering', 'q1', answer, 1);
    const later = reportToPrint(course, 'da');
    expect([later.actions, later.evaluation]).toEqual([[], []]);
    expect(JSON.stringify(later.words)).not.toContain('Kortere pause');
  });

  it('has a sign for each group, with names where there are names', () => {
    const { boards } = fullCourse();
    if (boards.grupper?.kind !== 'groups') throw new Error('no groups');
    const { signs } = signsToPrint(boards.grupper, 'da');
    expect(signs.map(({ name }) => name)).toEqual(['Gruppe 1', 'Gruppe 2']);
    const members = signs.flatMap((sign) => sign.members);
    expect(members).toEqual(expect.arrayContaining(['Amina', 'Bent', '4 Dagvagt']));
  });

  it('tells a reader program what is a table', async () => {
    const bytes = await renderPdf(make(full), fonts);
    const { pages } = await readPdf(bytes);
    expect(pages[0]?.text).toContain('Tavlemøde hver dag kl. 7.10');
    expect(rawText(bytes)).toMatch(/\/S \/TH/);
  });
});
