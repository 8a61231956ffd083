/** What a leader does at a meeting, by the words on the screen. Danish, as the words are. */
import type { Page } from 'playwright-core';
import type { Script } from '../../src/content/types.ts';
import { realContent } from './library.ts';

export type Meeting = ReturnType<typeof meetingOn>;

/** A meeting in the leader's window. */
export function meetingOn(page: Page) {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const plan = page.getByRole('navigation', { name: 'Planen' });
  const line = page.locator('main').getByRole('textbox', { name: /tryk Enter$/ });
  return {
    page,
    button,
    plan,
    line,
    start: button('Start mødet'),
    /** The large button: on to what it names. */
    next: page.locator('footer').getByRole('button', { name: /^(Næste: |Slut mødet$)/ }),
    /** Where the room is. */
    now: plan.locator('[aria-current=step]'),
    row: (title: string) => plan.getByRole('button', { name: title }).first(),
    timer: page.getByRole('group', { name: 'Tid på dette trin' }),
    /** Ahead or behind, the expected end, the wall. */
    standing: page
      .locator('header')
      .getByText(/^Slut kl\. /)
      .locator('xpath=..'),
    /** What was agreed, once the meeting is over. */
    over: page.getByRole('heading', { name: 'Mødet er slut' }),
    async choose(title: string, command: string) {
      await button(`Valg for ${title}`).click();
      await page.getByRole('menuitem', { name: command, exact: true }).click();
    },
    async openWall() {
      const [wall] = await Promise.all([page.waitForEvent('popup'), button('Åbn væggen').click()]);
      return wall;
    },
    /** An action as a group writes it; the line has to be open. A date as a field takes it: 2027-01-31. */
    async agree(number: number, { what, who, due }: { what: string; who: string; due: string }) {
      await line.fill(what);
      await line.press('Enter');
      await page.getByRole('textbox', { name: `Aftale ${number}: Hvem` }).fill(who);
      await page.getByLabel(`Aftale ${number}: Hvornår`).fill(due);
    },
  };
}

/** The words on a wall, and nothing of the window around it. */
export const wordsOn = async (wall: Page): Promise<string> =>
  ((await wall.locator('[data-wall]').textContent()) ?? '').replace(/\s+/g, ' ');

/** A script as it is shipped. */
export async function scriptOf(id: string): Promise<Script> {
  const script = (await realContent()).scripts.find((one) => one.id === id);
  if (script === undefined) throw new Error(`No script ${id}`);
  return script;
}

/** Sentences that are for the leader only, from each step: no wall may ever show one of them. */
export function leadersWords(script: Script): string[] {
  const steps = script.meetings.flatMap((one) => one.steps);
  // What is asked aloud may stand on the wall as well.
  const shown = steps.map(({ wall }) => (wall.show === 'text' ? wall.text.da : '')).join(' ');
  const said = steps.flatMap(({ say, do: todo, whenSilent, whenLate, keep }) => [
    say,
    todo,
    whenSilent,
    whenLate,
    keep,
  ]);
  return said
    .flatMap((words) => (words?.da ?? '').split(/\n+|(?<=[.?]) /))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 25 && !sentence.includes('{') && !shown.includes(sentence));
}
