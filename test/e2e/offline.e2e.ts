import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { serveFolder } from '../../scripts/serve.ts';
import { readPdf } from '../print/readPdf.ts';
import { openAt } from '../support/journey.ts';
import { roadOn } from '../support/road.ts';

it('leads a road, shows the wall and prints without a net, after one visit that opened nothing of it', async () => {
  const server = await serveFolder('dist', { base: '/vejkort/' });
  const visit = await openAt(server.url);
  const { page } = visit;
  const road = roadOn(page);
  await road.heard('Vejkort er gemt på denne pc og virker uden net.');
  await server.close();
  await page.reload();

  for (const room of ['Find', 'Kort', 'Veje', 'Fortællinger', 'Drejebøger', 'Forløb']) {
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: room, exact: true }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await page.getByRole('link', { name: 'Vejkort' }).click();
  await road.start();
  await road.write('Ingen net i kælderen');
  await road.card('Ingen net i kælderen').getByRole('button', { name: 'Til plakaten' }).click();
  const wall = await road.openWall();
  await wall.getByText('Ingen net i kælderen').waitFor();
  await road.button('Plakaten').click();
  await page.getByRole('link', { name: 'Print plakaten' }).click();
  await page.getByText('1 ark A3').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    road.button('Lav PDF').click(),
  ]);
  const { pages } = await readPdf(await readFile(await download.path()));
  expect(pages[0]?.text).toContain('Ingen net i kælderen');
  await page.reload();
  await page.getByText('1 ark A3').waitFor();
  visit.forgive(/ERR_CONNECTION_REFUSED/);
  await visit.close();
});
