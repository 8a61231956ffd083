import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import { newToolBoard } from '../../src/model/tools.ts';
import { saveCourseFile } from '../../src/storage/file.ts';
import { mouseDrag, mouseWasUsed, noMouse } from '../support/gestures.ts';
import { axeViolations, openSite, type Visit, type VisitOptions } from '../support/journey.ts';
import { hardToRead } from '../support/measure.ts';
import { eventually } from '../support/road.ts';

/** A course with an empty relation map, opened as a file; the map is open. */
async function openMap(options: VisitOptions = {}): Promise<{ visit: Visit; page: Page; kort: ReturnType<typeof on> }> {
  const visit = await openSite(options);
  const { page } = visit;
  const course = emptyCourse({ id: 'naboer', now: 1_777_881_600_000 });
  course.title = 'Naboer';
  const title = { da: 'Relationskortet', en: 'The relation map' };
  course.boards.kort = newToolBoard({ id: 'kort', now: 1_777_881_600_000, kind: 'relations', title });
  const { blob } = saveCourseFile(course, course.createdAt);
  const file = { name: 'naboer.vejkort', mimeType: 'application/json', buffer: Buffer.from(await blob.arrayBuffer()) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.waitForURL('**/#/forloeb/naboer');
  await page.evaluate(() => location.assign('#/forloeb/naboer/tavle/kort'));
  const kort = on(page);
  await kort.line.waitFor();
  return { visit, page, kort };
}

/** The map by the words on the screen. */
function on(page: Page) {
  const level = (name: string) => page.getByRole('region', { name: `Parter: ${name}` });
  const party = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    line: page.getByRole('textbox', { name: 'Skriv, hvem det er, og tryk Enter' }),
    level,
    party,
    card: (name: string) => page.getByRole('listitem').filter({ has: party(name) }),
    ring: (name: string) => page.getByRole('button', { name: `Tegn en linje fra ${name}` }),
    menu: (name: string) => page.getByRole('button', { name: `Flere valg for: ${name}` }),
    item: (name: string) => page.getByRole('menuitem', { name, exact: true }),
    dialog: page.getByRole('dialog'),
    lines: () => page.getByRole('list', { name: 'Linjer på kortet' }).getByRole('button').evaluateAll(labels),
    at: (name: string) => level(name).locator('[data-focus]').evaluateAll(labels),
    place: (name: string) => page.getByRole('navigation', { name: 'Tavlens dele' }).getByRole('button', { name }),
  };
}

const labels = (all: Element[]) => all.map((one) => one.getAttribute('aria-label') ?? '');

/** What stands on the map when a journey is through. */
const drawn = ['Aftenholdet og Sygeplejen, 1 Svag: Besked om sår', 'Aftenholdet og Områdelederen, 3 Stærk: Vagtplanen'];

/** Ten steps back and forth again, then the map as it was written; nothing of it is lost with a reload. */
async function undoTenAndReload(page: Page): Promise<void> {
  const kort = on(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('Control+z');
  await eventually(kort.lines).toEqual([]);
  await eventually(async () => [await kort.at('Over os'), await kort.at('Under os')]).toEqual([[], []]);
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('Control+y');
  await eventually(kort.lines).toEqual(drawn);
  await page.reload();
  await eventually(kort.lines).toEqual(drawn);
}

/** The wall says the same, and can be read from the back row. */
async function seeTheWall(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.evaluate(() => location.assign('#/vaeg/naboer/kort'));
  await page.getByRole('heading', { level: 1, name: 'Hvem deler opgaven med os?' }).waitFor();
  const wall = page.locator('[data-wall]');
  for (const words of ['Aftenholdet', 'Sygeplejen', 'Områdelederen', 'Vikarerne', 'Besked om sår', 'Vagtplanen'])
    await wall.getByText(words, { exact: true }).first().waitFor();
  expect(await hardToRead(page)).toEqual([]);
}

describe('the relation map', () => {
  it('is filled with keys alone', async () => {
    const { visit, page, kort } = await openMap();
    await noMouse(page);
    const keys = async (...all: string[]) => {
      for (const key of all) await page.keyboard.press(key);
    };
    await page.keyboard.type('Aftenholdet\nSygeplejen\nVikarer\nOmrådelederen\n');
    await kort.party('Områdelederen').waitFor();
    // Up to the map; each to its level by number, and a name put right.
    await keys('ArrowUp');
    for (const [name, number] of [
      ['Vikarer', '4'],
      ['Områdelederen', '3'],
    ] as const) {
      await kort.party(name).focus();
      await keys(number);
    }
    await eventually(() => kort.at('Over os')).toEqual(['Områdelederen']);
    await kort.party('Vikarer').focus();
    await keys('Enter', 'End');
    await page.keyboard.type('ne');
    await keys('Enter');
    await eventually(() => kort.at('Under os')).toEqual(['Vikarerne']);
    // A line from the party the arrows lead to: to whom, how strong, what flows.
    await keys('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Aftenholdet');
    const line = async (to: string, strength: readonly string[], words: string) => {
      await keys('l');
      await kort.dialog.getByLabel('Til', { exact: true }).focus();
      await page.keyboard.type(to);
      await keys('Tab', ...strength, 'Tab');
      await page.keyboard.type(words);
      await keys('Enter');
      await kort.dialog.waitFor({ state: 'detached' });
    };
    await line('Syg', ['ArrowUp'], 'Besked om sår');
    await line('Omr', ['ArrowDown'], 'Vagtplanen');
    await eventually(kort.lines).toEqual(drawn);
    expect(await mouseWasUsed(page)).toBe(false);
    expect(await axeViolations(page)).toEqual([]);
    await undoTenAndReload(page);
    await seeTheWall(page);
    expect(await axeViolations(page)).toEqual([]);
    await visit.close();
  });

  it('is filled by mouse: parties dragged to their level, lines drawn from ring to party', async () => {
    const { visit, page, kort } = await openMap();
    await page.keyboard.type('Aftenholdet\nSygeplejen\nVikarerne\nOmrådelederen\n');
    await mouseDrag(page, kort.card('Områdelederen'), kort.level('Over os'), { x: 0.5, y: 0.3 });
    await eventually(() => kort.at('Over os')).toEqual(['Områdelederen']);
    await mouseDrag(page, kort.card('Vikarerne'), kort.level('Under os'), { x: 0.5, y: 0.6 });
    await eventually(() => kort.at('Under os')).toEqual(['Vikarerne']);
    const line = async (to: string, strength: RegExp, words: string) => {
      await mouseDrag(page, kort.ring('Aftenholdet'), kort.card(to));
      await kort.dialog.getByText(strength).click();
      await kort.dialog.getByRole('textbox').fill(words);
      await kort.dialog.getByRole('button', { name: 'Færdig' }).click();
    };
    await line('Sygeplejen', /1 Svag/, 'Besked om sår');
    await line('Områdelederen', /3 Stærk/, 'Vagtplanen');
    await eventually(kort.lines).toEqual(drawn);
    await undoTenAndReload(page);
    // The weakest becomes an action; the board ends there, with a sheet to print.
    await kort.place('Den svageste').click();
    await page.getByRole('button', { name: /^Gør til en aftale/ }).click();
    await kort.place('Aftaler').click();
    await page.getByText('Aftenholdet og Sygeplejen: Besked om sår').first().waitFor();
    await page.getByRole('link', { name: 'Print tavlen' }).click();
    await page.waitForURL('**/#/forloeb/naboer/tavle/kort/print');
    await visit.close();
  });

  it('is filled by finger, on a phone, where it is lists', async () => {
    const { visit, page, kort } = await openMap({ touch: true, size: 'phone' });
    const tap = (one: Locator) => one.tap();
    for (const name of ['Aftenholdet', 'Sygeplejen', 'Vikarerne', 'Områdelederen']) {
      await tap(kort.line);
      await page.keyboard.insertText(name);
      await tap(page.getByRole('button', { name: 'Tilføj', exact: true }));
      await kort.party(name).waitFor();
    }
    await tap(kort.menu('Områdelederen'));
    await tap(kort.item('Over os'));
    await eventually(() => kort.at('Over os')).toEqual(['Områdelederen']);
    await tap(kort.menu('Vikarerne'));
    await tap(kort.item('Under os'));
    await eventually(() => kort.at('Under os')).toEqual(['Vikarerne']);
    const line = async (to: string, strength: RegExp, words: string) => {
      await tap(kort.menu('Aftenholdet'));
      await tap(kort.item('Tegn en linje til …'));
      await kort.dialog.getByLabel('Til', { exact: true }).selectOption(to);
      await tap(kort.dialog.getByText(strength));
      await tap(kort.dialog.getByRole('textbox'));
      await page.keyboard.insertText(words);
      await tap(kort.dialog.getByRole('button', { name: 'Tegn linjen' }));
    };
    await line('Sygeplejen', /1 Svag/, 'Besked om sår');
    await line('Områdelederen', /3 Stærk/, 'Vagtplanen');
    await eventually(kort.lines).toEqual(drawn);
    expect(await axeViolations(page)).toEqual([]);
    await undoTenAndReload(page);
    await seeTheWall(page);
    await visit.close();
  });
});
