import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { doors } from '../support/journey.ts';
import { eventually, roadOn } from '../support/road.ts';

describe.each(doors)('the wall, from $name', ({ open }) => {
  it('follows the facilitator, and closing, reopening or reloading any window loses nothing', async () => {
    const visit = await open();
    const { page, context } = visit;
    const road = roadOn(page);
    await road.button('Ny vej').click();
    await road.button('Nysgerrighed').click();
    const wall = await road.openWall();
    await wall.getByRole('heading', { name: 'Værdivejen' }).waitFor();
    await wall.getByText('Værdi: Nysgerrighed').waitFor();

    // Question, notes, votes, follow-up questions and time.
    await road.button('Kør til første stop').click();
    await roadOn(wall).question(1).waitFor();
    await wall.getByText('Hvad siger I?').waitFor();
    await road.write('Vi spurgte nattevagten', 'Hun vidste det godt');
    await eventually(() => notesOn(wall)).toEqual(['Vi spurgte nattevagten', 'Hun vidste det godt']);
    await road.votes('Hun vidste det godt').click();
    await wall.getByRole('listitem').filter({ hasText: 'Hun vidste det godt' }).getByText('1 stemme').waitFor();
    await road.button('Spørg videre').click();
    await wall.getByText('Hvem var der?').waitFor();
    await road.button('Spørg videre').click();
    await wall.getByText('Hvad blev sagt eller gjort?').waitFor();
    await road.button('Skjul opfølgende spørgsmål').click();
    await wall.getByText('Hvem var der?').waitFor({ state: 'detached' });
    expect(await wall.getByRole('timer').count()).toBe(0);
    await road.timer.getByRole('button', { name: 'Start tiden' }).click();
    await wall.getByRole('timer', { name: /^2[45]:\d\d tilbage$/ }).waitFor();

    // It shows only what the room should see.
    await page.getByRole('button', { name: 'Sager ved siden af' }).click();
    await road.side.getByRole('textbox', { name: /^Skriv en sag/ }).fill('Ny printer');
    await page.keyboard.press('Enter');
    await road.side.getByText('Ny printer').waitFor();
    expect(await wall.getByText('Ny printer').count()).toBe(0);
    expect(await wall.getByRole('textbox').count()).toBe(0);

    // B turns it off and on, from either window; a letter in a text field stays a letter.
    await wall.keyboard.press('b');
    await wall.getByRole('img', { name: 'Væggen er slukket' }).waitFor();
    await road.button('Tænd væggen').click();
    await roadOn(wall).question(1).waitFor();
    await road.line.fill('');
    await road.line.press('b');
    expect(await road.line.inputValue()).toBe('b');
    await road.line.fill('');
    await road.sign(1).focus();
    await page.keyboard.press('b');
    await wall.getByRole('img', { name: 'Væggen er slukket' }).waitFor();
    await page.keyboard.press('b');
    await roadOn(wall).question(1).waitFor();

    // A clicker at the wall leads the wall; the facilitator goes on in peace.
    await wall.keyboard.press('PageDown');
    await roadOn(wall).question(2).waitFor();
    await wall.keyboard.press('ArrowRight');
    await roadOn(wall).question(3).waitFor();
    await wall.keyboard.press('PageUp');
    await roadOn(wall).question(2).waitFor();
    expect(await road.question(1).isVisible()).toBe(true);
    await road.line.press('PageDown');
    await road.question(3).waitFor();
    await roadOn(wall).question(3).waitFor();

    // The wall reloaded, closed, and opened again.
    await road.write('Gæsten ser tavlen');
    await wall.reload();
    await eventually(() => notesOn(wall)).toEqual(['Gæsten ser tavlen']);
    await wall.close();
    await road.button('Åbn væggen').waitFor();
    await road.write('Og hører os le');
    const second = await road.openWall();
    await eventually(() => notesOn(second)).toEqual(['Gæsten ser tavlen', 'Og hører os le']);

    // The facilitator's window reloaded, in the middle of a line.
    await road.line.fill('Halvvejs i en sæt');
    await page.reload();
    await road.question(3).waitFor();
    await eventually(() => road.line.inputValue()).toBe('Halvvejs i en sæt');
    await eventually(road.noteTexts).toEqual(['Gæsten ser tavlen', 'Og hører os le']);
    await road.line.press('End');
    await page.keyboard.type('ning');
    await page.keyboard.press('Enter');
    await eventually(() => notesOn(second)).toContain('Halvvejs i en sætning');
    // The button finds the wall that is there already.
    await road.button('Åbn væggen').click();
    await road.button('Hent væggen frem').waitFor();
    expect(context.pages()).toHaveLength(2);

    // The poster grows on the wall.
    await road.button('Plakaten').click();
    await second.getByRole('heading', { name: 'Nysgerrighed hos os' }).waitFor();
    await page.getByRole('textbox', { name: 'Arbejdsplads' }).fill('Lager Øst');
    await second.getByText('Lager Øst').waitFor();
    await road.chooseForWall('Luk væggen');
    await eventually(() => context.pages().length).toBe(1);
    await visit.close();
  });

  it('is dark where a room is dark, fills the only screen there is, and speaks both languages', async () => {
    const visit = await open();
    const { page } = visit;
    const road = roadOn(page);
    await road.start();
    await road.write('Vi ringer hjem først');
    const wall = await road.openWall();
    await eventually(() => notesOn(wall)).toEqual(['Vi ringer hjem først']);
    expect(await brightness(wall)).toBeGreaterThan(0.8);
    await road.chooseForWall('Mørk væg');
    await eventually(() => brightness(wall)).toBeLessThan(0.2);

    // Language: everything of ours changes, the group's words stay.
    await page.getByRole('link', { name: 'Forløb uden navn' }).click();
    await page.getByRole('heading', { name: 'Veje', exact: true }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Roads', exact: true }).waitFor();
    await wall
      .getByRole('heading', { name: 'When did you last feel the value on a quite ordinary working day?' })
      .waitFor();
    expect(await notesOn(wall)).toEqual(['Vi ringer hjem først']);
    expect(await wall.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
    await page.getByRole('button', { name: 'Dansk' }).click();
    await roadOn(wall).question(1).waitFor();
    await wall.close();
    await page.getByRole('link', { name: /^Fortsæt/ }).click();

    // One screen: the wall fills it, Enter brings the line, Esc puts it away, Esc again leads back.
    await road.question(1).waitFor();
    await road.chooseForWall('Én skærm');
    await eventually(() => notesOn(page)).toEqual(['Vi ringer hjem først']);
    expect(await brightness(page)).toBeLessThan(0.2);
    expect(await road.line.count()).toBe(0);
    await page.keyboard.press('Enter');
    await road.line.waitFor();
    await page.keyboard.type('Vi bliver siddende');
    await page.keyboard.press('Enter');
    await eventually(() => notesOn(page)).toEqual(['Vi ringer hjem først', 'Vi bliver siddende']);
    await page.keyboard.press('Escape');
    await road.line.waitFor({ state: 'detached' });
    await page.keyboard.press('PageDown');
    await road.question(2).waitFor();
    await page.keyboard.press('b');
    await page.getByRole('img', { name: 'Væggen er slukket' }).waitFor();
    await page.keyboard.press('b');
    await road.question(2).waitFor();
    await page.keyboard.press('ArrowLeft');
    await road.question(1).waitFor();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await road.button('Åbn væggen').waitFor();
    expect(await road.question(2).isVisible()).toBe(true);

    // The Esc that ends the browser's full screen does the same.
    await road.chooseForWall('Én skærm');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.evaluate(() => document.exitFullscreen());
    await road.button('Åbn væggen').waitFor();
    await visit.close();
  });
});

/** The words of the notes as they hang on a wall. */
function notesOn(wall: Page): Promise<string[]> {
  return wall.locator('main').getByRole('listitem').locator('p').allTextContents();
}

/** How light the wall is behind its words, from 0 (black) to 1 (white). */
function brightness(wall: Page): Promise<number> {
  return wall
    .getByRole('heading', { level: 1 })
    .first()
    .evaluate((element) => {
      let at: Element | null = element;
      while (at !== null && getComputedStyle(at).backgroundColor === 'rgba(0, 0, 0, 0)') at = at.parentElement;
      const [red = 0, green = 0, blue = 0] =
        at === null ? [] : (getComputedStyle(at).backgroundColor.match(/\d+/g) ?? []).map(Number);
      return (red + green + blue) / 765;
    });
}
