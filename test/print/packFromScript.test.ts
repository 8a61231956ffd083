import { beforeAll, describe, expect, it } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import type { Content, Script } from '../../src/content/types.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../../src/print/job.ts';
import { packFromScript } from '../../src/print/packFromScript.ts';

let content: Content;
beforeAll(async () => {
  const compiled = await compileContent('content');
  expect(compiled.problems).toEqual([]);
  content = compiled.content;
});

const fonts = fontsFromDisk();
const made = (prints: Partial<Script['prints'][number]>[], people: number) => {
  const [script] = content.scripts;
  if (script === undefined) throw new Error('No script');
  const text = { da: 'Til bordene', en: 'For the tables' };
  const asked = prints.map((print) => ({ what: text, count: text, copies: 1, ...print }));
  const wanted = { lang: 'da', terms: defaultTerms, people, starts: ['13:00'] } as const;
  return packFromScript({ ...script, prints: asked }, content, wanted).parts;
};

describe('the pack of a script', () => {
  it.each(languages)('holds all that every script asks for, and fits in %s', (lang) => {
    for (const script of content.scripts) {
      const data = packFromScript(script, content, { lang, terms: defaultTerms, people: 14, starts: [] });
      const own = script.prints.some(({ sheet }) => sheet === 'script') ? 0 : 1;
      expect(data.parts).toHaveLength(script.prints.length + own);
      expect(layOutJob({ kind: 'pack', data, lang }, fonts).problems).toEqual([]);
    }
  });

  it('has the script itself with the time the meeting begins, asked for or not', () => {
    for (const prints of [[], [{ sheet: 'script' as const }]]) {
      const [only, ...more] = made(prints, 14);
      expect(more).toEqual([]);
      expect(only?.job).toMatchObject({ kind: 'script', data: { meetings: [{ start: '13:00' }] } });
    }
  });

  it('makes more slips for more people, and one of what one is enough of', () => {
    const [, deck, evaluation, signs] = made(
      [{ deck: 'tillid' }, { sheet: 'evaluation', copies: 14 }, { sheet: 'signs', copies: 3 }],
      30,
    );
    expect(deck).toMatchObject({ copies: 1, job: { kind: 'cards' } });
    expect(evaluation).toMatchObject({ copies: 1, job: { kind: 'slips', data: { slips: 'evaluation', copies: 30 } } });
    expect(signs?.job).toMatchObject({ kind: 'signs', data: { signs: { length: 7 } } });
  });

  it('has a poster for every table of the half day, however many come', () => {
    const script = content.scripts.find(({ id }) => id === 'vaerdivejen-halv-dag');
    if (script === undefined) throw new Error('The half day is gone');
    const posters = (people: number) => {
      const { parts } = packFromScript(script, content, { lang: 'da', terms: defaultTerms, people, starts: [] });
      return parts.find(({ job }) => job.kind === 'poster')?.copies;
    };
    // Four to six at a table.
    expect([6, 14, 24].map(posters)).toEqual([2, 3, 6]);
  });

  it('tells a road’s empty poster from its stop signs by what the script calls it', () => {
    const [, signs, poster] = made(
      [{ road: 'vaerdivejen' }, { road: 'vaerdivejen', what: { da: 'Tom plakat', en: 'Empty poster in A3' } }],
      14,
    );
    expect(signs?.job).toMatchObject({ kind: 'cards', decks: [{ cards: { length: 4 } }] });
    expect(poster?.job).toMatchObject({ kind: 'poster', data: { answers: { length: 4 }, promises: [] } });
  });

  it('takes the one story that is asked for', () => {
    const [, story] = made([{ story: 'havregroeden' }], 14);
    expect(story?.job).toMatchObject({ kind: 'cards', decks: [{ story: true, cards: { length: 1 } }] });
    expect(story?.name).toContain('Havregrøden');
  });
});
