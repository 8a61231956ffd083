import { describe, expect, it } from 'vitest';
import { doors } from '../support/journey.ts';
import { eventually, roadOn } from '../support/road.ts';

/** What is older than this survives that the power goes. In ms. */
const promisedWithin = 1_000;

describe.each(doors)('the power goes in the middle of the road, from $name', ({ open }) => {
  it('has everything that was typed more than a second before', async () => {
    const visit = await open();
    const { page } = visit;
    const road = roadOn(page);
    await road.start();
    await road.write('Vi hørte efter', 'Vi ventede på hinanden');
    await road.votes('Vi ventede på hinanden').click();
    await road.goTo(2);
    await road.write('Når telefonen ringer', 'Når nogen er syge');
    await road.card('Når nogen er syge').getByRole('button', { name: 'Til plakaten' }).click();
    await road.answer.pressSequentially(' og når vi er alene');
    await road.line.pressSequentially('Den linje, der ikke blev fær');
    await page.waitForTimeout(promisedWithin);
    const typing = road.line.pressSequentially('dig, før strømmen gik').catch(() => undefined);
    await visit.kill();
    await typing;

    const again = await visit.reopen();
    const later = roadOn(again.page);
    await again.page
      .getByRole('region', { name: 'Fortsæt, hvor I slap' })
      .getByRole('link', { name: 'Fortsæt' })
      .click();
    await again.page.getByRole('link', { name: 'Fortsæt: Åben snak' }).click();
    await later.question(2).waitFor();
    await eventually(() => later.line.inputValue()).toMatch(/^Den linje, der ikke blev fær/);
    expect('Den linje, der ikke blev færdig, før strømmen gik').toContain(await later.line.inputValue());
    await eventually(later.noteNames).toEqual([
      'Når telefonen ringer, 0 stemmer',
      'Når nogen er syge, 0 stemmer, På plakaten',
    ]);
    expect(await later.answer.inputValue()).toBe('Når nogen er syge og når vi er alene');
    await later.goTo(1);
    await eventually(later.noteNames).toEqual(['Vi hørte efter, 0 stemmer', 'Vi ventede på hinanden, 1 stemme']);
    await again.close();
  });
});
