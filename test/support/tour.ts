/** A walk past every screen there is, in either language, for looking at each of them in turn. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { type Words, wordsIn } from '../../src/i18n/words.ts';
import type { Lang } from '../../src/model/text.ts';
import type { Visit } from './journey.ts';
import { tourPlanner } from './tourPlanner.ts';

/** What is done at each screen. `stands`: something hangs where it was opened, so the window may not change its size. */
export type Look = (page: Page, screen: string, stands?: 'stands') => Promise<void>;

/** Walks past every screen in a fresh visit whose browser speaks `lang`, and calls `look` at each when it is drawn. */
export async function tour({ page, context }: Visit, lang: Lang, look: Look): Promise<void> {
  const words = wordsIn(lang);
  const { road, notes, wall, courses, app, printing } = words;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();
  const close = () => page.keyboard.press('Escape');
  const home = page.url();
  const preview = page.getByRole('region', { name: printing.preview }).getByRole('img').first();
  const at = async (screen: string, hash: string, seen: ReturnType<typeof heading>) => {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await seen.waitFor();
    await look(page, screen);
  };

  await heading(words.ask.question).waitFor();
  await look(page, 'the first screen');
  await at('no courses', '/forloeb', page.getByText(courses.none));
  await at('no such page', '/findes-ikke', heading(app.notFound.title));
  await at('no such course', '/forloeb/findes-ikke', heading(courses.missing.title));
  await at('decks', '/kort', heading(words.library.cardsTitle));
  await at('a deck', '/kort/tillid', heading(words.library.deck.cards));
  await at('print a deck', '/kort/tillid/print', preview);
  await at('stories', '/fortaellinger', heading(words.library.storiesTitle));
  await at('a story', '/fortaellinger/havregroeden', heading(words.library.story.questions));
  await at('scripts', '/drejeboeger', heading(words.library.scriptsTitle));
  await at('a script', '/drejeboeger/vaerdivejen-halv-dag', heading(words.library.script.plan));
  await at('the glossary', '/ordliste', heading(words.library.glossaryTitle));
  await tourLibrary(at, page, context, words, look, home);
  await tourPrint(at, page, words, look);
  await tourPlanner(page, words, look);

  // The road.
  await at('the first screen once more', '/', heading(words.ask.question));
  await button(app.home.start).click();
  await heading(road.chooseValue).waitFor();
  await page.getByRole('button', { pressed: false }).first().click();
  await look(page, 'the start of a road');
  const [base, board = ''] = page.url().split('/tavle/');
  await button(road.drive).click();
  await page.getByText(notes.noNotes).waitFor();
  await look(page, 'a stop without notes');
  const line = page.getByRole('textbox', { name: road.input });
  for (const text of ['Vi ringede hjem', 'Vi ventede på hinanden ved døren', 'Omsorgsmedhjælperuddannelsen']) {
    await line.fill(text);
    await line.press('Enter');
    await page.getByText(text, { exact: true }).waitFor();
  }
  await line.press('ArrowUp');
  for (const key of ['Home', 'p', '+', '+', 'End']) await page.keyboard.press(key);
  await button(road.nextFollowUp).click();
  await page.getByText(road.silent).click();
  await button(road.timer.start).click();
  await button(road.timer.pause).waitFor();
  await look(page, 'a stop with notes');
  await page.getByRole('button', { name: notes.moreFor('Vi ringede hjem') }).click();
  await page.getByRole('menu').waitFor();
  await look(page, 'the menu of a note', 'stands');
  await page.getByRole('menuitem', { name: notes.edit, exact: true }).click();
  await page.getByRole('textbox', { name: notes.editNote }).waitFor();
  await look(page, 'a note being put right');
  await close();
  await button(notes.keys).click();
  await page.getByRole('dialog', { name: road.help.title }).waitFor();
  await look(page, 'the keys');
  await close();
  await button(notes.showSide(0)).click();
  const side = page.getByRole('textbox', { name: notes.inputSide });
  await side.fill('Printeren på kontoret');
  await side.press('Enter');
  await page.getByRole('textbox', { name: notes.owner }).fill('Mette');
  await look(page, 'the side list');
  await button(notes.showSide(1)).click();
  await button(wall.choices).click();
  await page.getByRole('menu').waitFor();
  await look(page, 'the choices of the wall', 'stands');
  await close();

  // The wall, light and dark.
  for (const theme of ['light', 'asphalt'] as const) {
    if (theme === 'asphalt') {
      await button(wall.choices).click();
      await page.getByRole('menuitem', { name: wall.theme }).click();
    }
    const shown = await context.newPage();
    await shown.goto(`${home.split('#')[0]}#/vaeg/${base?.split('/').at(-1)}/${board.split('/')[0]}`);
    for (const place of [road.startPlace, /\b1\b/, road.posterPlace]) {
      await page.bringToFront();
      await page.getByRole('navigation', { name: road.signs }).getByRole('button', { name: place }).first().click();
      await shown.bringToFront();
      await shown.getByRole('heading', { level: 1 }).waitFor();
      await look(shown, `the wall, ${theme}, ${place}`);
    }
    await shown.keyboard.press('b');
    await shown.getByRole('img', { name: wall.isBlank }).waitFor();
    await look(shown, `the wall, ${theme}, turned off`);
    await shown.keyboard.press('b');
    await shown.close();
    await page.bringToFront();
    await page.getByRole('navigation', { name: road.signs }).getByRole('button', { name: /\b1\b/ }).click();
    await button(wall.choices).click();
    await page.getByRole('menuitem', { name: wall.oneScreen }).click();
    await button(wall.choices).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await line.waitFor();
    await look(page, `one screen, ${theme}`);
    await button(wall.leaveOneScreen).click();
    await button(wall.choices).waitFor();
  }

  // The poster.
  await button(road.posterPlace).click();
  await page.getByRole('textbox', { name: road.poster.workplace }).fill('Hjemmeplejen Nord');
  await button(road.poster.addPromise).click();
  await page.getByRole('textbox', { name: `${road.poster.promise(1)}: ${road.poster.what}` }).fill('Vi ringer hjem');
  await look(page, 'the poster');
  await page.getByRole('link', { name: road.poster.print }).click();
  await preview.waitFor();
  await look(page, 'print the poster');

  // The course and what is asked about it.
  const course = `/forloeb/${base?.split('/').at(-1)}`;
  await at('a course', course, heading('Hjemmeplejen Nord'));
  await button(courses.settings.addValue).click();
  await page.getByRole('textbox', { name: courses.settings.value(1) }).fill('Mod');
  const [file] = await Promise.all([page.waitForEvent('download'), button(courses.saved.saveFile).click()]);
  const saved = await readFile(await file.path(), 'utf8');
  await button(courses.course.versions).click();
  await page.getByRole('dialog', { name: courses.versions.title }).waitFor();
  await look(page, 'earlier versions, none');
  await close();
  const choose = (name: string, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await at('the courses', '/forloeb', heading(courses.title));
  await choose('f.vejkort', saved.replace('"Vi ringede hjem"', '"Vi ringede hjem igen"'));
  await page.getByRole('dialog', { name: courses.file.here }).waitFor();
  await look(page, 'a file whose course is here');
  await page.getByRole('dialog').getByRole('button', { name: courses.file.replace, exact: true }).click();
  await heading('Hjemmeplejen Nord').waitFor();
  await button(courses.course.versions).click();
  await page.getByRole('dialog').getByRole('button', { name: courses.versions.show, exact: true }).first().click();
  await page.getByRole('dialog').getByText('Vi ringede hjem', { exact: true }).first().waitFor();
  await look(page, 'an earlier version looked at');
  await close();
  await at('the first screen with a course', '/', page.getByRole('region', { name: app.home.resumeTitle }));
  await choose('f.vejkort', saved.slice(0, 200));
  await page.getByRole('dialog', { name: courses.file.failed }).waitFor();
  await look(page, 'a file that cannot be opened');
  await close();
  await page.evaluate(() => {
    location.hash = '/forloeb';
  });
  const more = button(courses.moreFor('Hjemmeplejen Nord'));
  await more.click();
  await page.getByRole('menuitem', { name: courses.rename }).click();
  await page.getByRole('dialog').waitFor();
  await look(page, 'another name for a course');
  await close();
  await more.click();
  await page.getByRole('menuitem', { name: courses.remove }).click();
  await heading(courses.bin).waitFor();
  await look(page, 'a course in the bin');
  await button(`${courses.erase}: Hjemmeplejen Nord`).click();
  await page.getByRole('dialog').waitFor();
  await look(page, 'delete for good');
  await close();
  await button(courses.clear.open).click();
  await page.getByRole('dialog', { name: courses.clear.title }).waitFor();
  await look(page, 'clear this computer');
}

type At = (screen: string, hash: string, seen: Locator) => Promise<void>;

/** What there is to find, its pages, and what of it goes on the wall. */
async function tourLibrary(at: At, page: Page, context: BrowserContext, words: Words, look: Look, home: string) {
  const { library, printing, courses } = words;
  const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first();
  const preview = page.getByRole('region', { name: printing.preview }).getByRole('img').first();
  await at('find', '/find', heading(library.find.title));
  await at('find, narrowed', '/find/soeg=kaffe&emne=trust', page.getByRole('button', { name: library.find.clear }));
  await at('nothing found', '/find/soeg=qqxxzz', page.getByText(library.find.none));
  await at('a card', '/kort/dilemmaer/dilemmaer-01', page.getByRole('link', { name: library.card.next }));
  await at('a deck of dilemmas', '/kort/dilemmaer', heading(library.deck.cards));
  await at('a deck of stop signs', '/kort/stopskilte', heading(library.deck.cards));
  await at('print the stories', '/kort/fortaellekort/print', preview);
  await at('accessibility', '/tilgaengelighed', heading(words.access.title));
  await at('roads', '/veje', heading(library.roadsTitle));
  await at('a road to read', '/veje/brovejen', page.getByRole('button', { name: library.road.start }));
  await at('examples', '/eksempler', heading(library.examplesTitle));
  await at('an example', '/eksempler/stregen-paa-koerelisten', heading(library.example.usefulFor));
  await at('posters', '/plakater', page.getByRole('link').locator('svg').last());
  await at('a poster', '/plakater/diamanten', page.getByRole('main').getByRole('img').first());
  await at('print a poster', '/plakater/diamanten/print', preview);
  await at('boards', '/tavler', heading(library.boardsTitle));
  await at('a board to read about', '/tavler/citizens-way', page.getByRole('button', { name: library.board.open }));
  await at('talks', '/oplaeg', heading(library.talksTitle));
  await at('a talk', '/oplaeg/social-kapital-paa-2-minutter', heading(library.talk.slides));
  await at('values', '/vaerdier', heading(library.valuesTitle));
  await at('a value', '/vaerdier/aaben-snak', page.getByRole('link', { name: library.value.cards }));
  await at('a word', '/ordliste/kerneopgaven', page.getByText(library.glossary.found(1)));

  await at('a deck to pick from', '/kort/tillid', heading(library.deck.cards));
  await page
    .getByRole('button', { name: new RegExp(`^${courses.selections.pick}: `) })
    .first()
    .click();
  await page.getByRole('link', { name: courses.selections.open(courses.selections.defaultName(1), 1) }).click();
  await page.getByRole('link', { name: courses.selections.print }).waitFor();
  await look(page, 'a selection');

  for (const [screen, hash] of [
    ['a card on the wall', '/vaeg/kort/dilemmaer/dilemmaer-01'],
    ['a slide on the wall', '/vaeg/oplaeg/social-kapital-paa-2-minutter/3'],
  ] as const) {
    const wall = await context.newPage();
    await wall.goto(`${home.split('#')[0]}#${hash}`);
    await wall.getByRole('heading', { level: 1 }).waitFor();
    await look(wall, screen);
    await wall.close();
  }
  await page.bringToFront();
}

/** Everything there is to print, and every choice about it unfolded. */
async function tourPrint(at: At, page: Page, { printing }: Words, look: Look) {
  const { studio } = printing;
  const preview = page.getByRole('region', { name: printing.preview }).getByRole('img').first();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await at('nothing to print yet', '/print', page.getByText(studio.nothing));
  await page.evaluate(() => {
    location.hash = '/print/kort/stopskilte';
  });
  await page.getByRole('radio', { name: studio.presets.officeOneSided.name }).check();
  await button(studio.toFold).waitFor();
  await look(page, 'backs that would be lost');
  await button(studio.toHand).click();
  await button(studio.standard).click();
  await page.getByRole('radio', { name: studio.presets.officeTwoSided.name }).check();
  await page.getByText(studio.more, { exact: true }).click();
  for (const group of [studio.groups.size, studio.groups.copies])
    await page.locator('summary').getByText(group, { exact: true }).click();
  await page.getByRole('textbox', { name: studio.sheets.name }).fill('x');
  await page.getByRole('alert').waitFor();
  await look(page, 'something to put right before printing');
  await button(studio.testSheet).click();
  await page.getByRole('dialog').waitFor();
  await button(studio.test.save).click();
  await look(page, 'the test sheet');
  await page.keyboard.press('Escape');
  await at('print a script', '/print/ark/drejebog-vaerdivejen-halv-dag', preview);
  await at('print table signs', '/print/ark/bordskilte', preview);
  await button(printing.make).click();
  await button(printing.openPdf).waitFor();
  await look(page, 'a file that was made');
  await at('print a booklet', '/print/haefter/ordliste', preview);
  await at('print a pack', '/print/pakker/vaerdivejen-halv-dag', preview);
}
