/** What a group does on a board of the toolbox made of zones, by the words on the screen. Danish, as the words are. */
import type { Page } from 'playwright-core';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import { saveCourseFile } from '../../src/storage/file.ts';
import { eventually, roadOn } from './road.ts';

export type Tool = ReturnType<typeof toolOn>;

/** Makes a new board on a new course: `name` is what it is called in the toolbox on the course's page. */
export async function startTool(page: Page, name: string, core = ''): Promise<Tool> {
  const course = { ...emptyCourse({ id: 'rejse', now: 1_777_000_000_000 }), title: 'Rejsen', core };
  const { blob } = saveCourseFile(course, course.createdAt);
  const buffer = Buffer.from(await blob.arrayBuffer());
  const file = { name: 'rejse.vejkort', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.waitForURL(`**/#/forloeb/${course.id}`);
  await page.getByRole('button', { name, exact: true }).click();
  const tool = toolOn(page);
  await tool.part('Hele tavlen').waitFor();
  return tool;
}

/** A board of zones in a window: the facilitator's, or the wall's, which has the same headings and words. */
export function toolOn(page: Page) {
  const { button, menuItem, heard, openWall, saved } = roadOn(page);
  const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const zone = (name: string) => page.getByRole('region', { name: new RegExp(`^${literally(name)}: \\d+ sed`) });
  const note = (text: string) =>
    page.getByRole('button', { name: new RegExp(`^Seddel \\d+: ${literally(text)}(,|$)`) });
  const notesIn = (name: string) =>
    zone(name)
      .getByRole('button', { name: /^Seddel \d+: / })
      .allTextContents();
  return {
    page,
    button,
    menuItem,
    heard,
    openWall,
    saved,
    zone,
    note,
    /** The line under the zones. */
    line: page.getByRole('textbox', { name: /tryk Enter$/ }).last(),
    /** A part of the board in the row on top. */
    part: (name: string) => page.getByRole('navigation', { name: 'Tavlens dele' }).getByRole('button', { name }),
    writeIn: (name: string) => button(`Skriv her: ${name}`),
    /** Waits until these notes, in this order, lie in a zone. */
    lies: (name: string, texts: readonly string[]) => eventually(() => notesIn(name)).toEqual(texts),
    notesIn,
    /** Opens the menu of a note and chooses from it, by finger. */
    async tapMenu(text: string, command: string) {
      await page.getByRole('button', { name: `Flere valg for: ${text}`, exact: true }).tap();
      await menuItem(command).tap();
    },
    /** Ctrl + Z this many times. */
    async undo(times: number) {
      for (let i = 0; i < times; i += 1) await page.keyboard.press('Control+z');
    },
    /** From the agreements to the board as it is printed. */
    async print() {
      await page.getByRole('link', { name: 'Print tavlen' }).click();
      await page.getByRole('region', { name: 'Sådan ser det ud' }).getByRole('img').first().waitFor();
    },
  };
}
