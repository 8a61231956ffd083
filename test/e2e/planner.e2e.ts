import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words.ts';
import { readPdf, squeeze } from '../print/readPdf.ts';
import { downloaded, openByButton } from '../support/files.ts';
import { mouseDrag, mouseWasUsed, noMouse, touchDrag } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { eventually } from '../support/road.ts';

const { app, courses, lead, planner, printing } = wordsIn('da');

/** What a planner does on the page, whatever hand does it. */
function plannerOn(page: Page) {
  const room = page.locator('[data-room]');
  return {
    library: page.getByRole('complementary', { name: planner.library.title }),
    search: page.getByRole('searchbox', { name: planner.library.search }),
    /** A thing in the library, by the beginning of its name. */
    entry: (name: string) =>
      page
        .getByRole('complementary')
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .first(),
    block: (name: string) => page.locator('[data-block]', { hasText: name }),
    empty: page.getByText(planner.empty.text),
    /** The plan as clock times and names. */
    plan: async () => {
      const rows = await room.getByRole('listitem').all();
      return Promise.all(
        rows.map(async (row) => {
          const clock = await row.locator('> span').first().textContent();
          return `${clock} ${await row.locator('[data-block] > span').first().textContent()}`;
        }),
      );
    },
    /** The copy as text, made of what is shown. */
    paper: async () => {
      await page.getByRole('region', { name: printing.preview }).getByRole('img').first().waitFor();
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: printing.make }).press('Enter');
      const pdf = await readPdf(await readFile(await (await coming).path()));
      return pdf.pages.map(({ text }) => text).join('');
    },
  };
}

const wanted = ['13.00 Check-ind og check-ud', '13.10 Diamanten', '14.00 Kaffepause'];

/** ms a finger rests before it drags; the app waits 180 so that a short touch scrolls. */
const rest = 260;

const hands = [
  {
    name: 'mouse',
    touch: false,
    press: (one: Locator) => one.click(),
    drag: (page: Page, from: Locator, to: Locator) => mouseDrag(page, from, to),
  },
  {
    name: 'touch',
    touch: true,
    press: (one: Locator) => one.tap(),
    drag: (page: Page, from: Locator, to: Locator) => touchDrag(page, from, to, { hold: rest }),
  },
];

it.each(hands)('an agenda goes from nothing to its printed copy by $name', async ({ touch, press, drag }) => {
  const visit = await openSite({ touch });
  const { page } = visit;
  const own = plannerOn(page);
  await press(page.getByRole('button', { name: planner.make }));
  await own.empty.waitFor();
  const find = async (words: string) => {
    await press(own.search);
    await own.search.fill(words);
  };
  await find('kaffepause');
  await drag(page, own.entry('Kaffepause'), own.empty);
  await eventually(own.plan).toEqual(['13.00 Kaffepause']);
  // Dropped before what is pointed at; and pressed, it comes last.
  await find('diamanten');
  await drag(page, own.entry('Diamanten'), own.block('Kaffepause'));
  await eventually(own.plan).toEqual(['13.00 Diamanten', '13.45 Kaffepause']);
  await find('check-ind');
  await press(own.entry('Check-ind'));
  await eventually(own.plan).toEqual(['13.00 Diamanten', '13.45 Kaffepause', '14.00 Check-ind og check-ud']);
  await drag(page, own.block('Check-ind'), own.block('Diamanten'));
  await press(page.getByRole('button', { name: planner.block.longer('Diamanten') }));
  await eventually(own.plan).toEqual(wanted);
  await page.getByText(planner.left('45 min.')).waitFor();

  // Taken away by the menu, and back.
  await press(page.getByRole('button', { name: planner.block.more('Diamanten') }));
  await press(page.getByRole('menuitem', { name: planner.block.remove }));
  await eventually(own.plan).toEqual(['13.00 Check-ind og check-ud', '13.10 Kaffepause']);
  await press(page.getByRole('status').getByRole('button', { name: app.undo }));
  await eventually(own.plan).toEqual(wanted);

  // It is kept without being saved.
  await page.reload();
  await eventually(own.plan).toEqual(wanted);
  await press(page.getByRole('link', { name: planner.print }));
  const paper = await own.paper();
  for (const words of ['Vores dagsorden', 'Diamanten', '13.10', '14.15']) expect(paper).toContain(squeeze(words));
  await visit.close();
});

it('an agenda goes from nothing to its printed copy by keys alone', async () => {
  const visit = await openSite();
  const { page } = visit;
  const own = plannerOn(page);
  await page.getByRole('button', { name: planner.make }).waitFor();
  await noMouse(page);
  await page.getByRole('button', { name: planner.make }).press('Enter');
  await own.empty.waitFor();
  for (const [words, name] of [
    ['diamanten', 'Diamanten'],
    ['kaffepause', 'Kaffepause'],
    ['check-ind', 'Check-ind'],
  ] as const) {
    await own.search.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(words);
    await own.entry(name).press('Enter');
    await own.block(name).waitFor();
  }
  await own.block('Check-ind').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('+');
  await eventually(own.plan).toEqual(wanted);
  await page.keyboard.press('Delete');
  await eventually(own.plan).toEqual(['13.00 Check-ind og check-ud', '13.10 Kaffepause']);
  await page.keyboard.press('Control+z');
  await eventually(own.plan).toEqual(wanted);
  await page.getByRole('link', { name: planner.print }).press('Enter');
  expect(await own.paper()).toContain(squeeze('Check-ind og check-ud'));
  expect(await mouseWasUsed(page)).toBe(false);
  await visit.close();
});

describe('a script of one’s own', () => {
  it('is changed from a script, given away as a file without the group’s words, opened elsewhere and led', async () => {
    const visit = await openSite({ hash: '#/drejeboeger/kortrunden' });
    const { page } = visit;
    const own = plannerOn(page);
    await page.getByRole('button', { name: planner.change }).click();
    await page.locator('[data-block]').first().waitFor();
    const title = page.getByRole('textbox', { name: planner.name });
    await title.fill('Kortrunden hos os');
    const first = page.locator('[data-block]').first();
    const step = (await first.locator('> span').first().textContent()) ?? '';
    await first.click();
    await page.getByRole('textbox', { name: planner.block.remember }).fill('Stil stolene i ring');
    await page.getByRole('button', { name: planner.block.close }).click();
    await own.search.fill('egen blok');
    await own.entry('Egen blok').click();
    await page.getByRole('textbox', { name: planner.block.name }).fill('Nyt fra værkstedet');

    // It stands on the page of its course, and the file holds it alone.
    await page.getByRole('link', { name: planner.toCourse }).click();
    await page.getByRole('heading', { name: planner.list.title }).waitFor();
    await page.getByRole('textbox', { name: courses.settings.workplace }).fill('Havnekontoret');
    await page.getByRole('button', { name: courses.moreFor('Kortrunden hos os') }).click();
    const file = await downloaded(page, () => page.getByRole('menuitem', { name: planner.saveFile }).click());
    expect(file.name).toMatch(/^kortrunden-hos-os-.*\.vejkort$/);
    expect(file.text).toContain('Stil stolene i ring');
    expect(file.text).not.toContain('Havnekontoret');
    await visit.close();

    const elsewhere = await openSite();
    const there = elsewhere.page;
    await openByButton(there, file);
    await there.getByRole('heading', { name: planner.list.title }).waitFor();
    await there.getByRole('button', { name: planner.lead, exact: true }).click();
    await there.getByText(lead.before.wall).waitFor();
    const plan = there.getByRole('navigation', { name: lead.plan.title });
    await plan.getByText('Nyt fra værkstedet').waitFor();
    await there.getByRole('button', { name: lead.foot.start, exact: true }).click();
    await there.getByRole('heading', { name: step, level: 1 }).waitFor({ state: 'attached' });
    const notes = there.getByRole('complementary', { name: lead.notes.title });
    await notes.getByText('Stil stolene i ring').waitFor();
    await notes.getByRole('heading', { name: 'Sig', exact: true }).waitFor();
    // After a reload the meeting goes on where it was, with its words.
    await there.reload();
    await notes.getByText('Stil stolene i ring').waitFor();
    await elsewhere.close();
  });
});
