import { expect, it } from 'vitest';
import { openSite } from '../support/journey.ts';
import { meetingOn } from '../support/meeting.ts';
import { eventually } from '../support/road.ts';

it('seats 280 people of two kinds, shows them on the wall, shuffles, takes it back, and leads to the table signs', async () => {
  const visit = await openSite({ hash: '#/drejeboeger/temadroeftelse' });
  const { page } = visit;
  const meeting = meetingOn(page);
  await meeting.start.click();
  await meeting.start.first().click();
  await meeting.choose('Find dit bord', 'Gå hertil');
  const wall = await meeting.openWall();
  await wall.getByRole('heading', { name: 'Vi finder grupperne om lidt' }).waitFor();
  const kinds = page.getByRole('textbox', { name: /^Slags og antal/ });
  for (const kind of ['Ledere 60', '220 Medarbejdere']) {
    await kinds.fill(kind);
    await kinds.press('Enter');
  }
  await page.getByText('280 deltagere: 47 grupper med 5 eller 6 i hver').waitFor();
  const seated = () =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .allTextContents();
  const before = await seated();
  expect(before).toHaveLength(47);
  for (const group of before) expect(group).toMatch(/Ledere[12](\D|$)/);
  expect(people(before)).toBe(280);

  // Every page of the wall, and all groups on them, once each.
  await wall.getByRole('heading', { name: 'Find jeres gruppe' }).waitFor();
  const pages = page.getByLabel('Væggen viser');
  const shown: string[] = [];
  for (const option of await pages.locator('option', { hasText: /^side \d/ }).all()) {
    const label = (await option.textContent()) ?? '';
    await pages.selectOption(label);
    await wall.getByText(label, { exact: true }).waitFor();
    shown.push(
      ...(await wall
        .getByRole('listitem')
        .filter({ has: wall.getByRole('heading', { level: 2 }) })
        .allTextContents()),
    );
  }
  expect(shown).toEqual(before);

  await meeting.button('Bland igen').click();
  await eventually(async () => (await seated()).join()).not.toBe(before.join());
  expect(people(await seated())).toBe(280);
  await meeting.plan.getByRole('button', { name: 'Fortryd' }).click();
  await eventually(seated).toEqual(before);

  await page.getByRole('link', { name: 'Print bordskilte' }).click();
  await page.getByRole('region', { name: 'Sådan ser det ud' }).getByRole('img').first().waitFor();
  await visit.close();
});

/** How many sit in the groups: the numbers after each kind. */
const people = (groups: readonly string[]) =>
  groups
    .flatMap((group) => [...group.matchAll(/(?:Ledere|Medarbejdere)(\d+)/g)])
    .reduce((sum, [, count]) => sum + Number(count), 0);
