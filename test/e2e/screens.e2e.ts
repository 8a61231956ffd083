import { expect, it } from 'vitest';
import { openSite, sizes } from '../support/journey.ts';
import { sticksOut } from '../support/measure.ts';
import { tour } from '../support/tour.ts';
import { faultsOn } from '../support/walks.ts';

it('every screen is open to everybody (WCAG 2.1 A and AA) and stands within projector, laptop and phone', async () => {
  expect(await faultsOn(tour)).toBe('');
}, 360_000);

it('the names of the signs stand within the road, whichever of them is open', async () => {
  const visit = await openSite({ locale: 'en-GB' });
  const { page } = visit;
  const found: string[] = [];
  await page.getByRole('button', { name: 'New road' }).click();
  for (const stop of ['Stop 1', 'Stop 2', 'Stop 3', 'Stop 4']) {
    await page.getByRole('button', { name: `${stop}:` }).click();
    await page.getByText(`${stop} of 4`, { exact: true }).waitFor();
    for (const size of [sizes.projector, sizes.laptop]) {
      await page.setViewportSize(size);
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      found.push(...(await sticksOut(page)).map((one) => `${stop}: ${one}`));
    }
  }
  expect(found.join('\n')).toBe('');
  await visit.close();
});
