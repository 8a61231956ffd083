import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words.ts';
import { formatVersion } from '../../src/storage/migrations.ts';
import { downloaded, dropOnWindow, keptInBrowser, openByButton } from '../support/files.ts';
import { doors } from '../support/journey.ts';
import { eventually, roadOn } from '../support/road.ts';

const { courses, storage } = wordsIn('da');
const fixture = (name: string) => ({ name, text: readFileSync(`test/fixtures/course-files/${name}`, 'utf8') });

describe.each(doors)('a course as a file, from $name', ({ open }) => {
  it('leaves a cleared computer by file and comes back; opening it again asks first', async () => {
    const visit = await open();
    const { page } = visit;
    const road = roadOn(page);
    const dialog = page.getByRole('dialog');
    await road.start();
    await road.write('Vi ringer hjem', 'Vi skriver under');
    await road.button('Plakaten').click();
    await page.getByRole('textbox', { name: 'Arbejdsplads' }).fill('Havnekontoret');
    await page.getByRole('link', { name: 'Havnekontoret' }).click();
    const file = await downloaded(page, () => road.button('Gem en fil').click());
    expect(file.name).toMatch(/^havnekontoret-\d{4}-\d\d-\d\d\.vejkort$/);
    expect(JSON.parse(file.text)).toMatchObject({ format: 'vejkort-course', version: formatVersion });
    for (const words of ['Vi ringer hjem', 'Åben snak', 'Havnekontoret']) expect(file.text).toContain(words);

    // Clearing shows what goes and offers files first.
    await page.getByRole('link', { name: courses.course.back }).click();
    await road.button('Ryd denne pc').click();
    await dialog.getByText('1 forløb: Havnekontoret').waitFor();
    await dialog.getByText(courses.clear.settings).waitFor();
    const offered = await downloaded(page, () => dialog.getByRole('button', { name: courses.clear.saveAll }).click());
    expect(JSON.parse(offered.text).course).toEqual(JSON.parse(file.text).course);
    await dialog.getByRole('button', { name: courses.clear.confirm }).click();
    await road.heard(courses.clear.done);
    await page.getByText(courses.none).waitFor();
    expect(await keptInBrowser(page)).toEqual({ databases: [], records: '[]', local: [] });
    await page.reload();
    await page.getByText(courses.none).waitFor();

    // Opened by the button, it has every word; opened once more, there is nothing to do.
    await openByButton(page, file);
    await road.heard(courses.file.opened('Havnekontoret'));
    await page.getByRole('heading', { name: 'Havnekontoret' }).waitFor();
    await dropOnWindow(page, file);
    await road.heard(courses.file.same);
    await page.getByRole('link', { name: 'Fortsæt: Åben snak' }).click();
    await road.goTo(1);
    await eventually(road.noteTexts).toEqual(['Vi ringer hjem', 'Vi skriver under']);

    // The course went on here, the file elsewhere. Together:
    await road.write('Kun på denne pc');
    const elsewhere = { ...file, text: withNote(file.text, 'Kun i filen') };
    await dropOnWindow(page, elsewhere);
    await dialog.getByText(courses.file.hereText('Havnekontoret')).waitFor();
    await dialog.getByRole('button', { name: courses.file.merge, exact: true }).click();
    await road.heard(courses.file.merged('Havnekontoret'));
    await page.getByRole('link', { name: 'Fortsæt: Åben snak' }).click();
    await eventually(async () => (await road.noteTexts()).sort()).toEqual(
      ['Kun i filen', 'Kun på denne pc', 'Vi ringer hjem', 'Vi skriver under'].sort(),
    );

    // As the file has it; what was here is an earlier version, and undo brings it back.
    await dropOnWindow(page, elsewhere);
    await dialog.getByRole('button', { name: courses.file.replace, exact: true }).click();
    await road.heard(courses.file.replaced('Havnekontoret'));
    await page.getByRole('link', { name: 'Fortsæt: Åben snak' }).click();
    await road.goTo(1);
    await eventually(async () => (await road.noteTexts()).sort()).toEqual(
      ['Kun i filen', 'Vi ringer hjem', 'Vi skriver under'].sort(),
    );
    await road.button('Fortryd').first().click();
    await road.note('Kun på denne pc').waitFor();

    // Beside it; the question can also be left alone.
    await dropOnWindow(page, file);
    await dialog.getByRole('button', { name: 'Luk' }).click();
    await dialog.waitFor({ state: 'detached' });
    await dropOnWindow(page, file);
    await dialog.getByRole('button', { name: courses.file.copy, exact: true }).click();
    await road.heard(courses.file.opened('Havnekontoret'));
    await page.getByRole('link', { name: courses.course.back }).click();
    await eventually(() => page.getByRole('main').getByRole('link', { name: 'Havnekontoret' }).count()).toBe(2);
    await visit.close();
  });

  it('says of a bad file what is wrong with it, and changes nothing', async () => {
    const visit = await open();
    const { page } = visit;
    const road = roadOn(page);
    await road.start();
    await road.write('Vi ringer hjem');
    await road.saved();
    await page.getByRole('link', { name: courses.untitled }).click();
    await page.getByRole('link', { name: courses.course.back }).click();
    await page.getByRole('main').getByRole('link', { name: courses.untitled }).waitFor();
    const before = await keptInBrowser(page);
    expect(before.databases).toEqual(['vejkort']);
    const bad = [
      { file: fixture('bad-damaged-note-without-text.vejkort'), message: storage.file.damaged },
      { file: fixture('bad-newer-version.vejkort'), message: storage.file.newer },
      { file: fixture('bad-notJson-cut-off.vejkort'), message: storage.file.notJson },
      { file: { name: 'indkøb.json', text: '{"mælk":2}' }, message: storage.file.notOurs },
      { file: { name: 'kæmpe.vejkort', text: ' '.repeat(20_000_001) }, message: storage.file.tooLarge },
    ];
    const dialog = page.getByRole('dialog', { name: courses.file.failed });
    for (const [i, { file, message }] of bad.entries()) {
      await (i % 2 === 0 ? openByButton : dropOnWindow)(page, file);
      await dialog.getByText(message).waitFor();
      await dialog.getByRole('button', { name: 'Luk' }).last().click();
      await dialog.waitFor({ state: 'detached' });
    }
    expect(new Set(bad.map(({ message }) => message)).size).toBe(bad.length);
    expect(await keptInBrowser(page)).toEqual(before);
    await visit.close();
  });
});

/** A course file in which somebody has put one more note up. */
function withNote(text: string, words: string): string {
  const file = JSON.parse(text);
  const [note] = Object.values<Record<string, unknown>>(file.course.notes);
  file.course.notes.elsewhere = { ...note, id: 'elsewhere', rank: 'a9', text: words };
  return JSON.stringify(file);
}
