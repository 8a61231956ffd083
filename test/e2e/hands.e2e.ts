import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../print/readPdf.ts';
import { mouseDrag, touchDrag } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { eventually, roadOn } from '../support/road.ts';

type Share = { x: number; y: number };

/** ms a finger rests before it drags; the app waits 180 so that a short touch scrolls. */
const rest = 260;

const hands = [
  {
    name: 'mouse',
    touch: false,
    press: (one: Locator) => one.click(),
    drag: (page: Page, from: Locator, to: Locator, share?: Share) => mouseDrag(page, from, to, share),
  },
  {
    name: 'touch',
    touch: true,
    press: (one: Locator) => one.tap(),
    drag: (page: Page, from: Locator, to: Locator, share?: Share) =>
      touchDrag(page, from, to, { hold: rest, ...(share ? { share } : {}) }),
  },
];

const [first, second, third, fourth, fifth] = [
  'Vi ringede rundt før weekenden',
  'Nøglen lå klar',
  'Maden var varm',
  'Naboen hjalp med sneen',
  'Elevatoren virker ikke',
] as const;

/** Near the left edge: a drop there means before. */
const left = { x: 0.1, y: 0.5 };

describe.each(hands)('the whole road by $name', ({ touch, press, drag }) => {
  it('leads from the first screen to the poster on paper', async () => {
    const visit = await openSite({ touch });
    const { page } = visit;
    const road = roadOn(page);
    const write = async (...texts: string[]) => {
      for (const text of texts) {
        await press(road.line);
        await page.keyboard.insertText(text);
        await press(road.button('Tilføj'));
        await road.note(text).waitFor();
      }
    };
    const menu = async (text: string, command: string) => {
      await press(page.getByRole('button', { name: `Flere valg for: ${text}` }));
      await press(road.menuItem(command));
    };

    await press(road.button('Ny vej'));
    await press(road.button('Hele mennesker'));
    await press(road.button('Kør til første stop'));
    await road.question(1).waitFor();
    await write(first, second, third, fourth, fifth);

    // Votes and the sign for the poster.
    await press(road.votes(third));
    await press(road.votes(third));
    await road.heard(`${third} har 2 stemmer`);
    await press(road.card(third).getByRole('button', { name: 'Til plakaten' }));
    await road.heard(`${third} kommer på plakaten`);

    // Onto another note: before it on its left half, after it on its right.
    await drag(page, road.note(third), road.note(first), left);
    await eventually(road.noteTexts).toEqual([third, first, second, fourth, fifth]);
    await road.heard(`${third} er nu nummer 1 af 5`);
    await drag(page, road.note(first), road.note(second), { x: 0.9, y: 0.5 });
    await eventually(road.noteTexts).toEqual([third, second, first, fourth, fifth]);

    // Onto a stop sign, and taken back where it was.
    await drag(page, road.note(second), road.sign(2));
    await road.heard(`${second} er flyttet til Stop 2: Sig det højt`);
    await eventually(road.noteTexts).toEqual([third, first, fourth, fifth]);
    await press(road.button('Fortryd').first());
    await eventually(road.noteTexts).toEqual([third, second, first, fourth, fifth]);
    await drag(page, road.note(second), road.sign(2));

    // Onto the side list, where it gets an owner; another one by the menu, and back to the road.
    await press(road.button('Sager ved siden af'));
    await drag(page, road.note(fifth), road.side);
    await road.side.getByText(fifth).waitFor();
    await press(road.side.getByRole('textbox', { name: 'Hvem tager den' }));
    await page.keyboard.insertText('Jonas');
    await menu(fourth, 'Sagerne ved siden af');
    await eventually(road.noteTexts).toEqual([third, first]);
    await menu(fourth, 'Stop 1: Se');
    await eventually(road.noteTexts).toEqual([third, first, fourth]);
    await press(road.button('Sager ved siden af (1)'));

    // A note put right in its place, and one deleted.
    await press(road.note(first));
    await page.keyboard.press('End');
    await page.keyboard.insertText(' hver uge');
    await page.keyboard.press('Enter');
    await road.note(`${first} hver uge`).waitFor();
    await menu(fourth, 'Slet');
    await eventually(road.noteTexts).toEqual([third, `${first} hver uge`]);

    await press(road.sign(2));
    await road.question(2).waitFor();
    await eventually(road.noteTexts).toEqual([second]);
    await write('Når bilen er optaget', 'Når vi er to', 'I ferien');
    await menu('Når vi er to', 'Brug på plakaten');
    await menu('I ferien', 'Ryk frem');
    await eventually(road.noteTexts).toEqual([second, 'Når bilen er optaget', 'I ferien', 'Når vi er to']);

    await press(road.sign(3));
    await road.question(3).waitFor();
    await write('Vi siger godmorgen ved navn', 'Vi banker på', 'Vi spiser sammen');
    await press(road.answer);
    await page.keyboard.insertText('Vi siger godmorgen ved navn og banker på');

    await press(road.sign(4));
    await road.question(4).waitFor();
    await write('Vi spørger en gæst', 'Når ingen banker på mere', 'Den første mandag i måneden');
    await menu('Når ingen banker på mere', 'Brug på plakaten');

    await press(road.button('Plakaten'));
    const fill = async (field: string, text: string) => {
      await press(page.getByRole('textbox', { name: field, exact: true }));
      await page.keyboard.insertText(text);
    };
    await fill('Arbejdsplads', 'Plejehjemmet Åkanden');
    await press(road.button('Tilføj et løfte'));
    await fill('Løfte 1: Hvad', 'Vi banker på alle døre');
    await fill('Løfte 1: Hvem', 'Alle');
    await fill('Løfte 1: Fra hvornår', 'i dag');
    await page.getByLabel('Vi kigger på plakaten igen').fill('2027-01-11');
    await press(page.getByRole('link', { name: 'Print plakaten' }));
    await page.getByText('1 ark A4').waitFor();
    await press(page.getByRole('radio', { name: 'Trykkeri' }));
    await press(page.getByRole('radio', { name: 'A1' }));
    const [file] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      press(road.button('Lav PDF')),
    ]);
    expect(file.suggestedFilename()).toBe('plakat-a1.pdf');
    const { pages } = await readPdf(await readFile(await file.path()));
    const onPoster = [
      ...['Hele mennesker hos os', 'Plejehjemmet Åkanden', third, 'Når vi er to'],
      ...['Vi siger godmorgen ved navn og banker på', 'Når ingen banker på mere'],
      ...['Vi banker på alle døre', 'Alle', 'i dag', 'Vi kigger på plakaten igen den 11. januar 2027'],
    ];
    const text = unbroken(pages[0]?.text ?? '');
    for (const words of onPoster) expect(text).toContain(words);
    for (const words of [fifth, 'Jonas']) expect(pages[1]?.text).toContain(words);
    await visit.close();
  });
});

/** The text with words that were divided at the end of a line put together again. */
function unbroken(text: string): string {
  return text.replace(/(\p{L})- (?=\p{Ll})/gu, '$1');
}
