import { expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words.ts';
import { downloaded } from '../support/files.ts';
import { openSite } from '../support/journey.ts';
import { eventually, roadOn } from '../support/road.ts';

const { storage } = wordsIn('da');

it('works where the browser stores nothing: says so, shows the wall, offers the file', async () => {
  const visit = await openSite();
  const { page } = visit;
  await visit.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
  await page.reload();
  const road = roadOn(page);
  await road.start();
  await page.getByRole('alert').filter({ hasText: storage.save.memory.blocked }).waitFor();
  await road.write('Kun i hukommelsen', 'Ikke på disken');
  const wall = await road.openWall();
  await wall.getByText('Kun i hukommelsen').waitFor();
  await road.write('Også på væggen');
  await wall.getByText('Også på væggen').waitFor();
  const file = await downloaded(page, () => road.button('Gem en fil').click());
  for (const words of ['Kun i hukommelsen', 'Ikke på disken', 'Også på væggen', 'Åben snak'])
    expect(file.text).toContain(words);
  expect(await page.getByText(/^Gemt kl/).count()).toBe(0);
  await visit.close();
});

it('says when the disk is full, keeps the words, offers the file, and saves by itself when there is room again', async () => {
  const visit = await openSite();
  const { page } = visit;
  const road = roadOn(page);
  await road.start();
  await road.write('Mens der var plads');
  await road.saved();
  await page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: full, put: full });
    addEventListener('room again', () => Object.assign(IDBObjectStore.prototype, { add, put }));
  });
  await road.write('Da der ikke var mere plads');
  await page.getByRole('alert').filter({ hasText: storage.save.failed.quota }).waitFor();
  expect(await page.getByText(/^Gemt kl/).count()).toBe(0);
  await road.write('Og vi skrev videre');
  await eventually(road.noteTexts).toEqual(['Mens der var plads', 'Da der ikke var mere plads', 'Og vi skrev videre']);
  const file = await downloaded(page, () => road.button('Gem en fil').click());
  for (const words of ['Mens der var plads', 'Da der ikke var mere plads', 'Og vi skrev videre'])
    expect(file.text).toContain(words);

  await page.evaluate(() => dispatchEvent(new Event('room again')));
  await road.saved();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.reload();
  await eventually(road.noteTexts).toEqual(['Mens der var plads', 'Da der ikke var mere plads', 'Og vi skrev videre']);
  await visit.close();
});
