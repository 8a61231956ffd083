import { expect, test } from 'vitest';
import { loadBlocks, loadKind } from '../../src/content/catalogue.ts';
import { addRoom, agendaFromScript, newAgenda, scheduleOf, setMinutes } from '../../src/model/agenda.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';
import { scriptDocument } from '../../src/print/documents/scriptCopy.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { agendaToPrint } from '../../src/print/fromAgenda.ts';
import { scriptToPrint } from '../../src/print/fromScript.ts';

const fonts = fontsFromDisk();
const content = { ...(await loadBlocks()), talks: await loadKind('talks') };
const script = content.scripts.find(({ id }) => id === 'vaerdivejen-halv-dag');
if (script === undefined) throw new Error('The script is gone');

const made = () => {
  let next = 0;
  return agendaFromScript(script, { id: 'a', title: 'Vores egen vej', now: 1, newId: () => `id${next++}` });
};

test.each(languages)('in %s a copied script prints with the script’s own words, and its own name', (lang) => {
  const own = agendaToPrint(made(), content, lang, defaultTerms);
  const original = scriptToPrint(script, content, lang, defaultTerms, ['13:00']);
  expect(own.title).toBe('Vores egen vej');
  expect(own.number).toBeNull();
  expect(own.meetings[0]?.steps).toEqual(original.meetings[0]?.steps);
  expect(own.meetings[0]?.start).toBe('13:00');
});

test('a change to an agenda moves the clock times, and what one wants to remember is on the paper', () => {
  const agenda = made();
  const [first] = scheduleOf(agenda)[0]?.rooms[0]?.blocks ?? [];
  if (first === undefined) throw new Error('No block');
  setMinutes(agenda, first.block.id, 25);
  Object.assign(agenda.blocks[first.block.id] ?? {}, { remember: 'Hent kridt i depotet' });
  const text = JSON.stringify(scriptDocument(agendaToPrint(agenda, content, 'da', defaultTerms), 'da', fonts).pages);
  expect(text).toContain('Hent kridt');
  expect(text).toContain('13.25');
});

test('rooms with something in them are told apart, empty ones are not printed', () => {
  const agenda = made();
  const day = Object.keys(agenda.days)[0] ?? '';
  addRoom(agenda, day, 'tom');
  expect(agendaToPrint(agenda, content, 'en', defaultTerms).meetings.map(({ title }) => title)).toEqual(['Room 1']);
  const nothing = newAgenda({ id: 'n', title: '', now: 1, newId: () => 'r' });
  expect(agendaToPrint(nothing, content, 'da', defaultTerms).meetings).toEqual([]);
});
