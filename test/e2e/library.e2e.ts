import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readPdf, squeeze } from '../print/readPdf.ts';
import { openSingleFile, openSite } from '../support/journey.ts';

it('finds a card from the first screen, narrows it down, and has an address to share', async () => {
  const { page } = await openSite();
  await page.getByRole('searchbox', { name: 'Find noget i kassen' }).fill('kaffemaskinen');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('heading', { name: 'Find noget i kassen' }).waitFor();
  const count = page.getByRole('status').filter({ hasText: /^\d+ ting$/ });
  await count.waitFor();
  const before = Number.parseInt((await count.textContent()) ?? '', 10);
  expect(before).toBeGreaterThan(2);

  await page.getByRole('checkbox', { name: /^Kort \d+$/ }).check();
  const trust = page.getByRole('checkbox', { name: /^Tillid \d+$/ });
  const promised = Number.parseInt((await trust.locator('xpath=..').textContent())?.match(/\d+$/)?.[0] ?? '', 10);
  await trust.check();
  await page.getByText(promised === 1 ? '1 ting' : `${promised} ting`, { exact: true }).waitFor();
  await expect.poll(() => page.url()).toContain('soeg=kaffemaskinen&slags=cards&emne=trust');

  await page.reload();
  await page.getByText(promised === 1 ? '1 ting' : `${promised} ting`, { exact: true }).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('kaffemaskinen');
  expect(await trust.isChecked()).toBe(true);

  // Words as people without a Danish keyboard write them, and with a wrong letter.
  await page.getByRole('button', { name: 'Begynd forfra' }).click();
  for (const query of ['havregroeden', 'Havregrøten']) {
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('link', { name: 'Havregrøden', exact: true }).first().waitFor();
  }
  await page.getByRole('searchbox').fill('qqxxzz');
  await page.getByText('Ingenting passer på det hele.').waitFor();
});

it('opens every kind of thing in two presses from the first screen', async () => {
  const { page } = await openSite();
  const kinds = [
    ['Dialogkort', 'Retfærdighed'],
    ['Veje', 'Brovejen'],
    ['Hverdagsfortællinger', 'Rute 7'],
    ['Social kapital i praksis', undefined],
    ['Plakater', 'Diamanten'],
    ['Drejebøger', 'Værdivejen på en halv dag'],
    ['Tavler', 'Prøvebænken'],
    ['Oplæg', 'Social kapital på 2 minutter'],
  ] as const;
  for (const [kind, thing] of kinds) {
    await page.getByRole('link', { name: 'Vejkort' }).click();
    await page.getByRole('heading', { name: 'Hvor lang tid har I, og hvor mange er I?' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: kind, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: kind, exact: true }).waitFor();
    const first = page
      .getByRole('main')
      .getByRole('link')
      .filter(thing === undefined ? {} : { hasText: thing });
    await first.first().click();
    await page.getByRole('heading', { level: 1, name: kind, exact: true }).waitFor({ state: 'detached' });
    if (thing !== undefined) await page.getByRole('heading', { level: 1, name: thing }).waitFor();
  }
});

it('picks cards from two decks, keeps them under a name in the course, shows and prints them', async () => {
  const visit = await openSite({ hash: '#/kort/tillid' });
  const { page } = visit;
  const pick = (text: string) => page.getByRole('button', { name: `Vælg ud: ${text}`, exact: true });
  const [first, second] = [
    'Hvad tjekker vi to gange, hvor én gang var nok?',
    'Hvad bruger vi tid på, som ingen længere kan forklare?',
  ];
  await pick(first).click();
  await page.getByRole('link', { name: 'Se Udvalg 1 (1)' }).waitFor();
  await page.evaluate(() => {
    location.hash = '/kort/kerneopgaven';
  });
  await pick(second).click();
  await page.getByRole('link', { name: 'Se Udvalg 1 (2)' }).click();
  const name = page.getByRole('textbox', { name: 'Udvalgets navn' });
  await name.fill('Til torsdag');
  const order = () => page.getByRole('main').getByRole('article').allTextContents();
  await expect.poll(async () => (await order()).map((text) => text.includes(first))).toEqual([true, false]);
  await page.getByRole('button', { name: 'Flere valg for 2' }).click();
  await page.getByRole('menuitem', { name: 'Flyt frem' }).click();
  await expect.poll(async () => (await order()).map((text) => text.includes(first))).toEqual([false, true]);

  const [wall] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Vis på væggen' }).click(),
  ]);
  await wall.getByRole('heading', { name: second }).waitFor();
  await wall.keyboard.press('PageDown');
  await wall.getByRole('heading', { name: first }).waitFor();
  await wall.reload();
  await wall.getByRole('heading', { name: first }).waitFor();
  await wall.close();

  await page.getByRole('link', { name: 'Print udvalget' }).click();
  await page.getByRole('img').first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Lav PDF' }).click(),
  ]);
  const pdf = await readPdf(new Uint8Array(await readFile(await download.path())));
  const text = squeeze(pdf.pages.map((one) => one.text).join(' '));
  expect(text.indexOf(second)).toBeGreaterThanOrEqual(0);
  expect(text.indexOf(first)).toBeGreaterThan(text.indexOf(second));

  // Come back tomorrow.
  await page.reload();
  await page.evaluate(() => {
    location.hash = '/forloeb';
  });
  await page.getByRole('link', { name: 'Forløb uden navn' }).click();
  await page.getByRole('link', { name: 'Til torsdag' }).waitFor();
});

it('speaks the workplace’s own words in decks, roads and search', async () => {
  const { page } = await openSingleFile();
  await page.getByRole('button', { name: 'Ny vej' }).click();
  await page.getByRole('link', { name: 'Forløb uden navn' }).click();
  await page.getByRole('combobox', { name: 'Hvem er I her for?' }).selectOption('barn');
  await page.getByRole('radio', { name: /Staten/ }).check();
  const shows = async (hash: string, words: string) => {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await page.getByText(words).first().waitFor();
  };
  await shows('/kort/tillid', 'Du får en besked om et barn');
  await shows('/kort/tillid', 'Du må vise kontorchefen én time');
  await shows('/veje/vaerdivejen', 'Hvad fik barnet ud af det?');
  expect(await page.getByText(/[{}]/).count()).toBe(0);
});

it('drives another road, and the poster is called by its name', async () => {
  const { page } = await openSite({ hash: '#/veje/brovejen' });
  await page.getByRole('button', { name: 'Kør vejen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Brovejen' }).waitFor();
  await page.getByRole('button', { name: 'Kør til første stop' }).click();
  await page.getByRole('heading', { level: 1, name: /som vi ikke ser\?$/ }).waitFor();
  const line = page.getByRole('textbox', { name: 'Skriv, hvad gruppen siger, og tryk Enter' });
  await line.fill('I vasker op kl. 5');
  await line.press('Enter');
  await page.getByRole('button', { name: 'Plakaten', exact: true }).click();
  expect(await page.getByRole('textbox', { name: 'Overskrift' }).getAttribute('placeholder')).toBe('Brovejen');
});

it('shows the ten slides of the talk on the wall, one after another', async () => {
  const { page } = await openSite({ hash: '#/oplaeg/social-kapital-paa-2-minutter' });
  const [wall] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Vis billederne på væggen' }).click(),
  ]);
  for (let slide = 1; slide <= 10; slide += 1) {
    await wall.getByText(`${slide}/10`).waitFor();
    await wall.keyboard.press('PageDown');
  }
  await wall.getByText('10/10').waitFor();
  await wall.keyboard.press('b');
  await wall.getByText('10/10').waitFor({ state: 'detached' });
});
