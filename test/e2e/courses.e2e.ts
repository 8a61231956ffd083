import { expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words.ts';
import { openSite } from '../support/journey.ts';
import { eventually, roadOn } from '../support/road.ts';

const { courses } = wordsIn('da');

it('names, copies, deletes and brings back courses', async () => {
  const visit = await openSite();
  const { page } = visit;
  const road = roadOn(page);
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const titles = () => main.getByRole('listitem').getByRole('link').allTextContents();
  const choose = async (title: string, command: string) => {
    await page.getByRole('button', { name: courses.moreFor(title), exact: true }).click();
    await road.menuItem(command).click();
  };
  await road.start();
  await road.write('Vi ringer hjem');
  await page.getByRole('link', { name: courses.untitled }).click();
  await page.getByRole('link', { name: courses.course.back }).click();

  await choose(courses.untitled, courses.rename);
  await dialog.getByRole('textbox', { name: courses.name }).fill('Tillid i Aftenteamet');
  await dialog.getByRole('button', { name: courses.save }).click();
  await eventually(titles).toEqual(['Tillid i Aftenteamet']);

  await choose('Tillid i Aftenteamet', courses.duplicate);
  await eventually(titles).toEqual(['Tillid i Aftenteamet (kopi)', 'Tillid i Aftenteamet']);
  await main.getByRole('link', { name: 'Tillid i Aftenteamet (kopi)' }).click();
  await page.getByRole('link', { name: 'Fortsæt: Åben snak' }).click();
  await eventually(road.noteTexts).toEqual(['Vi ringer hjem']);
  await road.write('Kun i kopien');
  await page.getByRole('link', { name: 'Tillid i Aftenteamet (kopi)' }).click();
  await page.getByRole('link', { name: courses.course.back }).click();

  // Deleted and undone at once; deleted and brought back from the bin; deleted for good.
  const copy = 'Tillid i Aftenteamet (kopi)';
  await choose(copy, courses.remove);
  await road.heard(courses.removed(copy));
  await eventually(titles).toEqual(['Tillid i Aftenteamet']);
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await eventually(titles).toEqual([copy, 'Tillid i Aftenteamet']);
  await choose(copy, courses.remove);
  await page.getByRole('heading', { name: courses.bin }).waitFor();
  await page.reload();
  await road.button(`${courses.restore}: ${copy}`).click();
  await eventually(titles).toEqual([copy, 'Tillid i Aftenteamet']);
  await choose(copy, courses.remove);
  await road.button(`${courses.erase}: ${copy}`).click();
  await dialog.getByText(courses.eraseText(copy)).waitFor();
  await dialog.getByRole('button', { name: courses.erase }).click();
  await page.getByRole('heading', { name: courses.bin }).waitFor({ state: 'detached' });
  await page.reload();
  await eventually(titles).toEqual(['Tillid i Aftenteamet']);
  await main.getByRole('link', { name: 'Tillid i Aftenteamet' }).click();
  await page.getByRole('link', { name: 'Fortsæt: Åben snak' }).click();
  await eventually(road.noteTexts).toEqual(['Vi ringer hjem']);
  await visit.close();
});

it('goes back to an earlier version, and forward again', async () => {
  const visit = await openSite();
  const { page } = visit;
  const road = roadOn(page);
  const dialog = page.getByRole('dialog', { name: courses.versions.title });
  await road.start();
  await road.write('Fra i formiddags');
  await road.saved();
  // A version is kept when a course is opened that somebody has worked in.
  await page.reload();
  await road.note('Fra i formiddags').waitFor();
  await road.write('Fra i eftermiddags');
  await page.getByRole('link', { name: courses.untitled }).click();
  await road.button(courses.course.versions).click();
  const opened = dialog.getByRole('listitem').filter({ hasText: courses.versions.reasons.opened });
  await opened.getByRole('button', { name: courses.versions.show, exact: true }).click();
  await opened.getByText('Fra i formiddags').waitFor();
  expect(await opened.getByText('Fra i eftermiddags').count()).toBe(0);
  await opened.getByRole('button', { name: courses.versions.restore }).click();
  await road.heard('I er tilbage ved udgaven fra');
  await page.getByRole('link', { name: 'Fortsæt: Åben snak' }).click();
  await eventually(road.noteTexts).toEqual(['Fra i formiddags']);
  await road.button('Fortryd').first().click();
  await eventually(road.noteTexts).toEqual(['Fra i formiddags', 'Fra i eftermiddags']);
  await page.getByRole('link', { name: courses.untitled }).click();
  await road.button(courses.course.versions).click();
  const before = dialog.getByRole('listitem').filter({ hasText: courses.versions.reasons['before-restore'] });
  await before.getByRole('button', { name: courses.versions.show, exact: true }).click();
  await before.getByText('Fra i eftermiddags').waitFor();
  await visit.close();
});

it('asks in the words of the workplace, and offers its own values when there are three', async () => {
  const visit = await openSite();
  const { page } = visit;
  const road = roadOn(page);
  await road.start();
  for (let i = 0; i < 3; i += 1) await road.button('Spørg videre').click();
  await page.getByText('Hvad fik borgeren ud af det?').waitFor();
  await page.getByRole('link', { name: courses.untitled }).click();
  await page.getByRole('radio', { name: /^Staten/ }).check();
  await page.getByLabel(courses.settings.citizen).selectOption('barn');
  for (const [i, value] of ['Mod', 'Omtanke', 'Fællesskab'].entries()) {
    if (i === 2) await page.getByText(courses.settings.valuesFew(1)).waitFor();
    await road.button(courses.settings.addValue).click();
    await page.getByRole('textbox', { name: courses.settings.value(i + 1) }).fill(value);
  }
  await road.button(courses.settings.moveUp('Fællesskab')).click();
  await page.getByRole('link', { name: 'Fortsæt: Åben snak' }).click();
  await page.getByText('Hvad fik barnet ud af det?').waitFor();
  await road.goTo(3);
  for (let i = 0; i < 2; i += 1) await road.button('Spørg videre').click();
  await page.getByText('Hvad gør kontorchefen?').waitFor();
  await road.button('Start').click();
  const values = page.getByRole('group', { name: 'Hvilken værdi kører I med?' }).getByRole('button');
  await eventually(() => values.allTextContents()).toEqual(['Mod', 'Fællesskab', 'Omtanke']);
  // The value chosen before they had their own stays theirs.
  expect(await page.getByRole('textbox', { name: 'Eller skriv jeres egen' }).inputValue()).toBe('Åben snak');
  await values.filter({ hasText: 'Omtanke' }).click();
  await road.goTo(1);
  await page.getByText('Værdi: Omtanke').waitFor();
  await visit.close();
});
