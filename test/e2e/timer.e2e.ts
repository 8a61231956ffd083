import { expect, it } from 'vitest';
import { openSite, type Visit } from '../support/journey.ts';
import { eventually, roadOn } from '../support/road.ts';

it('counts down, pauses, takes a minute more, survives a reload, and says quietly when the time is up', async () => {
  const visit = await openSite();
  const { page } = visit;
  await page.clock.install();
  const tones = await countTones(visit);
  await page.reload();
  const road = roadOn(page);
  const press = (name: string) => road.timer.getByRole('button', { name, exact: true }).click();
  const left = () => road.clock.getAttribute('aria-label');
  await road.start();
  expect(await left()).toBe('25:00 tilbage');
  await press('Start tiden');
  await page.clock.fastForward('05:00');
  await eventually(left).toMatch(/^(20:00|19:5\d) tilbage$/);
  await press('Pause');
  const paused = await left();
  await page.clock.fastForward('10:00');
  expect(await left()).toBe(paused);
  await press('+1 min');
  await eventually(left).toMatch(/^(21:00|20:5\d) tilbage$/);

  // Paused it stays where it was, running it runs on, whatever is reloaded meanwhile.
  const stood = await left();
  await road.saved();
  await page.reload();
  await eventually(left).toBe(stood);
  await press('Fortsæt');
  await road.saved();
  await page.clock.fastForward('04:00');
  await page.reload();
  await eventually(left).toMatch(/^16:[345]\d tilbage$/);

  // Each stop has its own time.
  await road.goTo(3);
  expect(await left()).toBe('35:00 tilbage');
  await road.goTo(1);

  await page.clock.fastForward('16:30');
  await eventually(left).toMatch(/^0:\d\d tilbage$/);
  expect(await tones()).toBe(0);
  await page.clock.fastForward('01:00');
  await road.timer.getByText('Tiden er gået').waitFor();
  await road.heard('Tiden er gået');
  await eventually(tones).toBeGreaterThan(0);
  await eventually(left).toMatch(/^0:\d\d over tiden$/);

  // Muted, another end is only seen and read out.
  const played = await tones();
  await road.timer.getByRole('button', { name: 'Slå lyd fra' }).click();
  await press('+1 min');
  await eventually(left).toMatch(/tilbage$/);
  await page.clock.fastForward('01:10');
  await road.timer.getByText('Tiden er gået').waitFor();
  await eventually(left).toMatch(/^0:\d\d over tiden$/);
  expect(await tones()).toBe(played);
  await page.reload();
  expect(await road.timer.getByRole('button', { name: 'Slå lyd fra' }).getAttribute('aria-pressed')).toBe('true');
  await visit.close();
});

/** Counts the tones that pages opened from now on play; `0` after each reload. */
async function countTones({ context, page }: Visit): Promise<() => Promise<number>> {
  await context.addInitScript(() => {
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function count(this: OscillatorNode, when?: number) {
      document.documentElement.dataset.tones = String(Number(document.documentElement.dataset.tones ?? 0) + 1);
      start.call(this, when);
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.tones ?? 0));
}
