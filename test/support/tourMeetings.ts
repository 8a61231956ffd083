/** A walk past what a leader and the room see of meetings, in either language, for looking at each screen in turn. */
import type { Page } from 'playwright-core';
import { wordsIn } from '../../src/i18n/words.ts';
import type { Lang } from '../../src/model/text.ts';
import type { Visit } from './journey.ts';
import type { Look } from './tour.ts';

/** Walks past every screen of meetings and their boards, each wall light and dark, in a fresh visit whose browser speaks `lang`. */
export async function tourMeetings({ page, context }: Visit, lang: Lang, look: Look): Promise<void> {
  const { app, ask, cards, evaluation, groups, harvest, lead, library, printing, wall } = wordsIn(lang);
  const site = page.url().split('#')[0];
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { name }).first();
  const plan = page.getByRole('navigation', { name: lead.plan.title });
  const fill = async (name: string, text: string) => {
    const field = page.getByRole('textbox', { name });
    await field.fill(text);
    await field.press('Enter');
  };
  const go = (hash: string) =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);
  const next = async (times: number) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press('PageDown');
  };
  /** A new meeting, begun, with a wall in its own window. */
  const start = async (script: string): Promise<Page> => {
    await go(`/drejeboeger/${script}`);
    await button(lead.begin.start).click();
    await page.getByText(lead.before.wall).waitFor();
    const [, course, meeting] = /forloeb\/([^/]+)\/moede\/([^/]+)/.exec(page.url()) ?? [];
    const shown = await context.newPage();
    await shown.goto(`${site}#/vaeg/${course}/moede/${meeting}`);
    await shown.getByRole('heading', { level: 1 }).waitFor();
    await page.bringToFront();
    return shown;
  };
  const lookAtWall = async (shown: Page, screen: string, seen: string) => {
    for (const [theme, change] of [
      ['light', wall.theme],
      ['asphalt', wall.themeLight],
    ] as const) {
      await shown.bringToFront();
      await shown.locator('[data-wall]').getByText(seen).first().waitFor();
      await look(shown, `the wall, ${theme}: ${screen}`);
      await page.bringToFront();
      await button(wall.choices).click();
      await page.getByRole('menuitem', { name: change }).click();
    }
  };

  await heading(ask.question).waitFor();
  await page.locator('summary').getByText(ask.more).click();
  await button(ask.show).click();
  await page.getByRole('link', { name: ask.all }).waitFor();
  await look(page, 'suggestions');
  await go('/metoder');
  await heading(library.methodsTitle).waitFor();
  await look(page, 'methods');
  await go('/metoder/en-to-fire-alle');
  await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
  await look(page, 'a method');

  // A card, actions, one screen, the end and its paper.
  const office = await start('kontormoedet-paa-45-minutter');
  await look(page, 'before a meeting');
  await plan.locator('[aria-haspopup=menu]').first().click();
  await page.getByRole('menu').waitFor();
  await look(page, 'the menu of a step', 'stands');
  await page.keyboard.press('Escape');
  await plan.getByRole('button', { name: lead.plan.keys }).click();
  await page.getByRole('dialog', { name: lead.help.title }).waitFor();
  await look(page, 'the keys of a meeting');
  await page.keyboard.press('Escape');
  await next(2);
  await button(cards.draw).click();
  const card = page.getByRole('article', { name: cards.shown }).getByRole('heading');
  await card.waitFor();
  await look(page, 'the card table');
  await lookAtWall(office, 'a card', (await card.textContent()) ?? '');
  await page.keyboard.press('PageDown');
  await page.getByRole('img', { name: lead.stage.wall }).waitFor();
  await look(page, 'a step with a picture of the wall');
  await plan.getByRole('button').nth(1).click();
  await button(lead.stage.toNow).waitFor();
  await look(page, 'looking at another step');
  await button(lead.stage.toNow).click();
  await next(2);
  await heading(harvest.actions.question).waitFor();
  await fill(harvest.actions.input, 'Vi ringer, før vi skriver');
  await fill(`${harvest.actions.action(1)}: ${harvest.fields.who}`, 'Mette');
  await look(page, 'actions');
  await lookAtWall(office, 'actions', 'Vi ringer, før vi skriver');
  await button(wall.choices).click();
  await page.getByRole('menuitem', { name: wall.oneScreen }).click();
  await button(wall.choices).waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await button(lead.oneScreen.say).click();
  await button(lead.oneScreen.hide).waitFor();
  await look(page, 'one screen, with the words to say');
  await button(wall.leaveOneScreen).click();
  await button(wall.choices).waitFor();
  await next(2);
  await heading(lead.after.title).waitFor();
  await look(page, 'after a meeting');
  await lookAtWall(office, 'the end', lead.wall.thanks);
  await page.getByRole('link', { name: lead.after.printActions }).click();
  await page.getByRole('region', { name: printing.preview }).getByRole('img').first().waitFor();
  await look(page, 'print what was agreed');
  await office.close();

  // What was agreed, groups, what was learned, the evaluation.
  const theme = await start('temadroeftelse');
  await next(1);
  await heading(harvest.agreed.question).waitFor();
  await look(page, 'nothing agreed before');
  await next(2);
  for (const kind of ['Ledere 6', 'Medarbejdere 24']) await fill(groups.who.input, kind);
  await heading(groups.group(5)).waitFor();
  await look(page, 'groups');
  await lookAtWall(theme, 'groups', groups.group(5));
  await plan.locator('[data-row]').last().press('g');
  await button(evaluation.places.round).waitFor();
  for (const yes of await page.getByRole('textbox', { name: `${evaluation.answers.yes}: ` }).all())
    await yes.fill('14');
  await page.getByText(evaluation.counted(14)).first().waitFor();
  await look(page, 'the evaluation, counted');
  await button(evaluation.places.round).click();
  await button(evaluation.round.begin).click();
  await page.getByText(evaluation.round.number(1, 4)).waitFor();
  await look(page, 'the evaluation goes round');
  await theme.bringToFront();
  await theme.getByRole('button', { name: evaluation.round.begin }).click();
  await lookAtWall(theme, 'the evaluation goes round', evaluation.round.number(1, 4));
  await button(evaluation.places.remarks).click();
  await heading(evaluation.remarks.question).waitFor();
  await button(evaluation.places.results).click();
  await heading(evaluation.results.title).waitFor();
  await look(page, 'the results of the evaluation');
  await lookAtWall(theme, 'the results of the evaluation', evaluation.results.title);
  await theme.close();

  // A story read aloud, and the courses with their meetings.
  const story = await start('fortaellingen-hoejt');
  await next(2);
  await page.getByRole('button', { name: lead.stage.parts.stop, exact: true }).click();
  await button(lead.stage.parts.stop).waitFor();
  await look(page, 'a story to read aloud');
  await lookAtWall(story, 'a story stops', lead.wall.stop);
  await story.close();
  await page.locator('header').getByRole('link').first().click();
  await heading(lead.list.title).waitFor();
  await look(page, 'a course with a meeting');
  await go('/');
  await page.getByRole('region', { name: app.home.resumeTitle }).waitFor();
}
