import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../print/readPdf.ts';
import { mouseWasUsed, noMouse } from '../support/gestures.ts';
import { doors } from '../support/journey.ts';
import { eventually, roadOn, tabTo } from '../support/road.ts';

const ring = 'Dagvagten ringede, før vi mødte ind';
const key = 'Nøgleboksen drillede ét sted';
const supper = 'Aftensmaden kom til tiden';
const laugh = 'Vi grinede af det bagefter';
const coffee = 'Kaffen på rute 7 var væk';
const sick = 'Når to er syge, springer vi overleveringen over';
const phone = 'Telefonen ringer hele tiden';
const system = 'Vi siger, at det står i systemet';
const three = 'Klokken 15 siger den, der går, tre ting højt';
const leader = 'Lederen tager telefonen imens';
const yellow = 'Ingen flere gule sedler';
const friday = 'Planlæggeren spørger hver fredag';
const calls = 'Færre opkald efter klokken 15';
const poster = 'Plakaten hænger ved kaffemaskinen';

describe.each(doors)('the whole road by keyboard alone, from $name', ({ open }) => {
  it('leads from the first screen to a poster with every word on it', async () => {
    const visit = await open();
    const { page } = visit;
    const road = roadOn(page);
    const { keyboard } = page;
    await noMouse(page);
    const press = async (...keys: string[]) => {
      for (const one of keys) await keyboard.press(one);
    };
    const write = async (...texts: string[]) => {
      for (const text of texts) {
        await keyboard.type(text);
        await keyboard.press('Enter');
      }
    };

    await tabTo(page, road.button('Ny vej'));
    await press('Enter');
    await tabTo(page, road.button('Åben snak'));
    await press('Space');
    await tabTo(page, road.button('Kør til første stop'));
    await press('Enter');
    await road.question(1).waitFor();

    // Stop 1: the line has the focus already.
    await write(ring, key, supper, laugh, coffee);
    await road.heard(`Tilføjet: ${coffee}. Stop 1: Se`);
    await press('ArrowUp', '1', '1', '3');
    await road.heard(`${supper} har 1 stemme`);
    await press('+', '+', '-');
    await road.heard(`${coffee} har 1 stemme`);
    await press('Home', 'p');
    await road.heard(`${ring} kommer på plakaten`);
    await press('ArrowRight', 'ArrowRight', 'p', 'Alt+ArrowLeft');
    await road.heard(`${supper} er nu nummer 2 af 5`);
    await eventually(road.noteNames).toEqual([
      `${ring}, 2 stemmer, På plakaten`,
      `${supper}, 1 stemme, På plakaten`,
      `${key}, 0 stemmer`,
      `${laugh}, 0 stemmer`,
      `${coffee}, 1 stemme`,
    ]);

    // Put right, deleted, taken back, done again, taken back.
    await focused(page, road.note(supper));
    await press('End', 'ArrowLeft', 'Enter', 'End');
    await keyboard.type(', alle sammen');
    await press('Enter');
    await road.note(`${laugh}, alle sammen`).waitFor();
    await focused(page, road.note(`${laugh}, alle sammen`));
    await press('Delete');
    await road.heard(`Slettet: ${laugh}, alle sammen`);
    await eventually(road.noteTexts).toEqual([ring, supper, key, coffee]);
    await press('Control+z');
    await road.note(`${laugh}, alle sammen`).waitFor();
    await press('Control+y');
    await eventually(road.noteTexts).toEqual([ring, supper, key, coffee]);
    await press('Control+z');
    await eventually(road.noteTexts).toEqual([ring, supper, key, `${laugh}, alle sammen`, coffee]);

    // The coffee belongs beside the road; the key to another stop, by the menu.
    await focused(page, road.note(coffee));
    await press('s');
    await road.heard(`${coffee} er flyttet til Sagerne ved siden af`);
    await eventually(road.noteTexts).toEqual([ring, supper, key, `${laugh}, alle sammen`]);
    await focused(page, road.note(`${laugh}, alle sammen`));
    await press('ArrowLeft', 'm');
    await road.menuItem('Stop 2: Sig det højt').waitFor();
    await press('s', 'Enter');
    await road.heard(`${key} er flyttet til Stop 2: Sig det højt`);
    await eventually(road.noteTexts).toEqual([ring, supper, `${laugh}, alle sammen`]);
    await tabTo(page, road.button('Sager ved siden af (1)'));
    await press('Enter');
    await tabTo(page, road.side.getByRole('textbox', { name: 'Hvem tager den' }));
    await keyboard.type('Mette');
    await press('Tab');
    // The same figures whichever of day and month the browser asks for first.
    await keyboard.type('06062026');
    await eventually(() => road.side.getByLabel('Dato').inputValue()).toBe('2026-06-06');

    // Stop 2: the page keys of a clicker lead on and back.
    await press('PageDown');
    await road.question(2).waitFor();
    await focused(page, road.line);
    await write(sick, phone, system);
    await eventually(road.noteTexts).toEqual([key, sick, phone, system]);
    await press('ArrowUp', 'Home', 'ArrowRight', 'p', '4');
    await road.heard(`${system} har 1 stemme`);
    await press('PageUp');
    await road.question(1).waitFor();
    await eventually(road.noteTexts).toEqual([ring, supper, `${laugh}, alle sammen`]);
    await press('PageDown', 'PageDown');

    // Stop 3: the answer is written.
    await road.question(3).waitFor();
    await write(three, leader, yellow);
    await tabTo(page, road.answer);
    await keyboard.type('Tre ting højt kl. 15: nyt, ændret, mangler');
    await press('PageDown');

    // Stop 4.
    await road.question(4).waitFor();
    await write(friday, calls, poster);
    await press('ArrowUp', 'Home', 'p', 'ArrowRight', 'p', 'PageDown');

    // The poster.
    await page.getByRole('article', { name: 'Plakaten' }).waitFor();
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    await tabTo(page, field('Overskrift'));
    await keyboard.type('Åben snak på vej');
    await tabTo(page, field('Arbejdsplads'));
    await keyboard.type('Hjemmeplejen Nord');
    await press('Tab');
    await keyboard.type('14');
    await tabTo(page, road.button('Tilføj et løfte'));
    await press('Enter');
    await focused(page, field('Løfte 1: Hvad'));
    await keyboard.type('Tavlemøde hver dag kl. 7.10');
    await press('Tab');
    await keyboard.type('Alle ruter');
    await press('Tab');
    await keyboard.type('fra mandag');
    await tabTo(page, road.button('Tilføj et løfte'));
    await press('Enter');
    await focused(page, field('Løfte 2: Hvad'));
    await keyboard.type('Vi siger højt, hvad der lykkedes');
    await press('Tab');
    await keyboard.type('Tine');
    await press('Tab');
    await keyboard.type('1. juni');
    await tabTo(page, page.getByLabel('Vi kigger på plakaten igen'));
    await keyboard.type('09092026');
    await road.saved();

    // On paper.
    await tabTo(page, page.getByRole('link', { name: 'Print plakaten' }));
    await press('Enter');
    await page.getByText('1 ark A4').waitFor();
    await tabTo(page, road.button('Lav PDF'));
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press('Enter')]);
    expect(file.suggestedFilename()).toBe('plakat-a3.pdf');
    await road.heard('plakat-a3.pdf ligger i mappen Overførsler.');
    const { pages, lang } = await readPdf(await readFile(await file.path()));
    expect(pages).toHaveLength(2);
    expect(lang).toBe('da-DK');
    const onPoster = [
      ...['Åben snak på vej', 'Hjemmeplejen Nord', '14 af os var med'],
      ...['Her så vi den', ring, supper],
      ...['Her slipper vi den', sick],
      ...['Det kan en gæst se på en tirsdag', 'Tre ting højt kl. 15: nyt, ændret, mangler'],
      ...['Sådan opdager vi det i tide', friday, calls],
      ...['Vi lover', 'Tavlemøde hver dag kl. 7.10', 'Alle ruter', 'fra mandag'],
      ...['Vi siger højt, hvad der lykkedes', 'Tine', '1. juni'],
      'Vi kigger på plakaten igen den 9. september 2026',
    ];
    for (const words of onPoster) expect(pages[0]?.text).toContain(words);
    for (const words of [coffee, 'Mette', '6. juni 2026']) expect(pages[1]?.text).toContain(words);
    for (const words of [laugh, key, phone, leader, poster]) expect(pages[0]?.text).not.toContain(words);
    expect(await mouseWasUsed(page)).toBe(false);
    await visit.close();
  });
});

/** Waits until a key press has led the focus there. */
async function focused(page: Page, wanted: ReturnType<Page['getByRole']>): Promise<void> {
  await wanted.waitFor();
  await eventually(() => wanted.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => document.hasFocus())).toBe(true);
}
