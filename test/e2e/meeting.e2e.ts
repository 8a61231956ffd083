import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readPdf, squeeze } from '../print/readPdf.ts';
import { mouseWasUsed, noMouse } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { meetingOn } from '../support/meeting.ts';
import { eventually, roadOn, tabTo } from '../support/road.ts';

it('leads "45 minutes, 14 people, collaboration" to a printed list of two actions, by keyboard alone', async () => {
  const visit = await openSite();
  const { page } = visit;
  const { keyboard } = page;
  const { heard } = roadOn(page);
  const meeting = meetingOn(page);
  await noMouse(page);

  // The question on the first screen. Letters choose in a list, as in every browser.
  await tabTo(page, page.getByLabel('Tid', { exact: true }));
  await keyboard.type('45');
  await tabTo(page, page.getByLabel('Deltagere', { exact: true }));
  await keyboard.press('Control+a');
  await keyboard.type('14');
  await tabTo(page, page.getByLabel('Det handler om'));
  await keyboard.type('At samarb');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Forslag til 45 minutter og 14 deltagere' }).waitFor();
  const first = page.getByRole('button', { name: /^Start / }).first();
  await first.waitFor();
  expect(await first.getAttribute('aria-label')).toBe('Start 45 minutter på kontormødet');
  await tabTo(page, first);
  await keyboard.press('Enter');

  await tabTo(page, meeting.start.first());
  await keyboard.press('Enter');
  await heard('I er ved Døren bliver lukket');
  expect(await page.getByRole('spinbutton', { name: 'Deltagere' }).inputValue()).toBe('14');
  await keyboard.press('PageDown');

  // A card of the pile, and another one.
  await heard('I er ved Et kort at varme op på');
  await page.getByRole('button', { name: 'Træk et kort' }).waitFor();
  await keyboard.press('n');
  const card = page.getByRole('article', { name: 'Det åbne kort' }).getByRole('heading');
  await card.waitFor();
  const drawn = await card.textContent();
  await keyboard.press('k');
  await heard(`Beholdt: ${drawn}`);
  await keyboard.press('n');
  await eventually(() => card.textContent()).not.toBe(drawn);
  await keyboard.press('PageDown');
  await heard('I er ved Hvor taber vi det?');
  await keyboard.press('ArrowRight');

  // What was learned: the line has the focus already.
  await heard('I er ved Vi vælger én');
  await page.getByRole('heading', { name: 'Hvad tager I med herfra?' }).waitFor();
  await keyboard.type('Vi spørger for sent');
  await keyboard.press('Enter');
  await heard('Tilføjet: Vi spørger for sent');
  await keyboard.press('PageDown');

  // Two actions: Enter leads from what to who to when to the first sign, and back to the line. Which of day and month a date
  // field takes first is the browser's own.
  await heard('I er ved To aftaler');
  await page.getByRole('heading', { name: 'Hvad aftaler vi?' }).waitFor();
  for (const [what, who, due, sign] of [
    ['Vi ringer, før vi skriver', 'Mette', '03032027', 'Færre mails efter klokken 14'],
    ['Tavlen bliver vendt mod døren', 'Jonas og køkkenet', '05052027', 'Ingen spørger, hvem der er på vagt'],
  ] as const) {
    await keyboard.type(what);
    await keyboard.press('Enter');
    await heard(`Aftale tilføjet: ${what}. Hvem gør det?`);
    await keyboard.type(who);
    await keyboard.press('Enter');
    await keyboard.type(due);
    await keyboard.press('Enter');
    await keyboard.type(sign);
    await keyboard.press('Enter');
  }
  await page.getByText('Alle aftaler har navn og dato').waitFor();
  await keyboard.press('PageDown');
  await heard('I er ved Ud ad døren');
  await keyboard.press('PageDown');

  // After it: both, and their paper.
  await meeting.over.waitFor();
  await heard('Mødet er slut');
  await tabTo(page, page.getByRole('link', { name: 'Print aftalerne' }));
  await keyboard.press('Enter');
  await page.getByRole('region', { name: 'Sådan ser det ud' }).getByRole('img').first().waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Lav PDF', exact: true }));
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), keyboard.press('Enter')]);
  const { pages } = await readPdf(await readFile(await file.path()));
  const paper = squeeze(pages.map(({ text }) => text).join(' '));
  for (const words of [
    ...['Vi ringer, før vi skriver', 'Mette', '3. marts 2027', 'Færre mails efter klokken 14'],
    ...['Tavlen bliver vendt mod døren', 'Jonas og køkkenet', '5. maj 2027', 'Ingen spørger, hvem der er på vagt'],
  ])
    expect(paper).toContain(words);
  expect(await mouseWasUsed(page)).toBe(false);
  await visit.close();
});

it('opens the next meeting of a series with the last one’s actions, and ticks one off for the course', async () => {
  const visit = await openSite({ hash: '#/drejeboeger/trio-start' });
  const { page } = visit;
  const meeting = meetingOn(page);
  await meeting.start.click();
  await meeting.start.first().click();
  await meeting.choose('Dagsorden og rytme', 'Gå hertil');
  await page.getByRole('heading', { name: 'Hvad aftaler vi?' }).waitFor();
  await meeting.agree(1, { what: 'Referatet hænger ved kaffen', who: 'TR', due: '2027-03-01' });
  await meeting.agree(2, { what: 'Vi mødes hver anden tirsdag', who: 'Lederen', due: '2027-03-09' });
  await meeting.plan.getByRole('button', { name: 'Efter mødet' }).click();
  await page.getByRole('button', { name: 'Slut mødet', exact: true }).click();
  await meeting.over.waitFor();
  await page.getByRole('heading', { name: 'Prøv det, til I ses igen' }).waitFor();
  await page.getByRole('button', { name: /^Lav næste møde: / }).click();

  await meeting.start.first().click();
  await page.getByRole('heading', { name: 'Hvad aftalte vi sidst?' }).waitFor();
  const wall = await meeting.openWall();
  const onWall = (what: string) => wall.getByRole('listitem').filter({ hasText: what });
  await onWall('Vi mødes hver anden tirsdag').waitFor();
  await page
    .getByRole('group', { name: 'Hvordan gik det med: Referatet hænger ved kaffen' })
    .getByRole('button', { name: 'Gjort' })
    .click();
  await onWall('Referatet hænger ved kaffen').getByText('Gjort').waitFor();
  await page.locator('header').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Aftaler', exact: true }).waitFor();
  await page.getByText('1 åben, 1 lukket').waitFor();
  await page.getByRole('checkbox', { name: 'Gjort: Vi mødes hver anden tirsdag' }).click();
  await page.getByText('0 åbne, 2 lukkede').waitFor();
  await onWall('Vi mødes hver anden tirsdag').getByText('Gjort').waitFor();
  await visit.close();
});
