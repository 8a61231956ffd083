/**
 * What a facilitator does on the road, by the words on the screen, so that journeys read like a script.
 * Danish, as the words are; what is looked for by another language is written out in the journey itself.
 */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export type Road = ReturnType<typeof roadOn>;

/** The questions at the four stops of Værdivejen. */
export const questions = [
  'Hvornår mærkede I sidst værdien på en helt almindelig arbejdsdag?',
  'Hvor bliver værdien væk, når der er travlt?',
  'Hvad vil I gøre, så en gæst kunne se værdien på en tirsdag?',
  'Hvordan opdager I, at I er ved at glemme det, der står på plakaten?',
] as const;

/** The names of the signs, as buttons and menus say them. */
export const signs = ['Stop 1: Se', 'Stop 2: Sig det højt', 'Stop 3: Vælg', 'Stop 4: Hold fast'] as const;

/** Waits until what is read is what is expected; for what is not one thing on the screen that can be waited for. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000, interval: 50 });

/** A road in a window: the facilitator's, or the wall's, which has the same questions and words. */
export function roadOn(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const notes = page.getByRole('region', { name: 'Gruppens sedler' });
  const line = page.getByRole('textbox', { name: 'Skriv, hvad gruppen siger, og tryk Enter' });
  const question = (stop: number) =>
    page.getByRole('heading', { level: 1, name: questions[stop - 1] ?? '', exact: true });
  const menuItem = (name: string) => page.getByRole('menuitem', { name, exact: true });
  const note = (text: string) =>
    notes.getByRole('button', { name: new RegExp(`^Seddel \\d+: ${literally(text)}(,|$)`) });
  const card = (text: string) => notes.getByRole('listitem').filter({ has: page.getByText(text, { exact: true }) });

  return {
    page,
    button,
    line,
    question,
    menuItem,
    /** The words of a note, the button that opens them. */
    note,
    /** The whole note, with its votes, its sign and its menu. */
    card,
    votes: (text: string) => card(text).getByRole('button', { name: /^Giv en stemme/ }),
    sign: (stop: number) => page.getByRole('button', { name: new RegExp(`^${literally(signs[stop - 1] ?? '')}(,|$)`) }),
    side: page.getByRole('region', { name: 'Sagerne ved siden af' }),
    answer: page.getByRole('textbox', { name: 'Svar til plakaten' }),
    timer: page.getByRole('group', { name: 'Tid ved dette stop' }),
    clock: page.getByRole('timer'),

    /** From the first screen to the question of the first stop. */
    async start(value = 'Åben snak') {
      await button('Ny vej').click();
      await button(value).click();
      await button('Kør til første stop').click();
      await question(1).waitFor();
    },
    /** Puts notes up at the open stop. */
    async write(...texts: string[]) {
      for (const text of texts) {
        await line.fill(text);
        await line.press('Enter');
        await note(text).waitFor();
      }
    },
    async goTo(stop: number) {
      await page.getByRole('button', { name: new RegExp(`^${literally(signs[stop - 1] ?? '')}(,|$)`) }).click();
      await question(stop).waitFor();
    },
    /** Opens the menu of a note and chooses from it. */
    async choose(text: string, command: string) {
      await page.getByRole('button', { name: `Flere valg for: ${text}`, exact: true }).click();
      await menuItem(command).click();
    },
    async chooseForWall(command: string) {
      await button('Væggens valg').click();
      await menuItem(command).click();
    },
    /** The notes at the open stop, in order, as they are read out: words, votes and whether they are for the poster. */
    noteNames: () =>
      notes
        .getByRole('button', { name: /^Seddel \d+: / })
        .evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? '').replace(/^Seddel \d+: /, ''))),
    noteTexts: () => notes.getByRole('button', { name: /^Seddel \d+: / }).allTextContents(),
    /** Waits until something was said, in sight or to screen readers only. */
    heard: (text: string) => page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' }),
    saved: () => page.getByText(/^Gemt kl\. \d\d[.:]\d\d på denne pc$/).waitFor(),
    /** The wall in its own window, opened by the button. */
    async openWall() {
      const [popup] = await Promise.all([page.waitForEvent('popup'), button('Åbn væggen').click()]);
      return popup;
    },
  };
}

/** Presses Tab until `wanted` has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never led to ${wanted}`);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
