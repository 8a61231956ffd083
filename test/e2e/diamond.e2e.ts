import { expect, it } from 'vitest';
import { mouseDrag, mouseWasUsed, noMouse } from '../support/gestures.ts';
import { openSite } from '../support/journey.ts';
import { hardToRead } from '../support/measure.ts';
import { tabTo } from '../support/road.ts';
import { startTool } from '../support/tool.ts';

const [trust, justice, collaboration, core] = ['Tillid', 'Retfærdighed', 'Samarbejdsevne', 'Kerneopgaven'] as const;
const sentence = 'Den ældre bestemmer selv over sin dag';
const stairs = 'Hun kan selv tage trappen til påske';
const rota = 'Vi fik vagtplanen uden en grund';

it('is filled by keyboard alone: a proposal becomes the core sentence, which opens the actions; ten steps are taken back', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Diamanten');
  await noMouse(page);
  const { keyboard } = page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  for (const text of [sentence, stairs, rota]) {
    await keyboard.type(text);
    await press('Enter');
  }
  // The note in the place of the one that went away has the focus.
  await press('ArrowUp', '2');
  await tool.lies(justice, [rota]);
  await press('4');
  await tool.lies(core, [stairs]);
  await press('4');
  await tool.lies(core, [stairs, sentence]);
  await tabTo(page, tool.note(stairs));
  await press('+', 'ArrowRight', 'k');
  await tool.heard(`Kerneopgaven er nu: ${sentence}`);
  await tabTo(page, page.getByRole('button', { name: `Begynd her: ${justice}` }));
  await press('Enter');
  await tool.heard(`I begynder med ${justice}`);
  await tabTo(page, tool.part('Aftaler'));
  await press('Enter');
  await tool.line.waitFor();
  await keyboard.type('Grunden står øverst på planen');
  await press('Enter');
  await page.getByText('Grunden står øverst på planen').first().waitFor();

  await tabTo(page, tool.part('Aftaler'));
  await tool.undo(10);
  await page.getByRole('heading', { name: 'Midten først' }).waitFor();
  for (let i = 0; i < 10; i += 1) await press('Control+y');
  await tool.line.waitFor();
  await tool.saved();
  await page.reload();
  await tabTo(page, tool.part('Hele tavlen'));
  await press('Enter');
  await tool.lies(core, [stairs]);
  expect(await page.getByRole('textbox', { name: 'Vores kerneopgave i én sætning' }).inputValue()).toBe(sentence);
  expect(await mouseWasUsed(page)).toBe(false);
  await visit.close();
});

it('is filled by mouse, and the wall shows the sentence on its sign; it stands on the other boards too, and on paper', async () => {
  const visit = await openSite();
  const { page } = visit;
  const tool = await startTool(page, 'Diamanten');
  await page.getByRole('textbox', { name: 'Vores kerneopgave i én sætning' }).fill(sentence);
  await tool.line.fill(rota);
  await tool.button('Tilføj').click();
  await mouseDrag(page, tool.note(rota), tool.zone(collaboration));
  await tool.lies(collaboration, [rota]);
  await mouseDrag(page, tool.note(rota), tool.zone(justice));
  await tool.lies(justice, [rota]);
  await page.getByRole('button', { name: `Begynd her: ${justice}` }).click();

  const wall = await tool.openWall();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.getByText(sentence).waitFor();
  await wall.getByText('Her begynder vi').waitFor();
  expect(await hardToRead(wall)).toEqual([]);
  await tool.part('Aftaler').click();
  await tool.print();

  await page.goBack();
  await page.getByRole('link', { name: 'Rejsen' }).click();
  await page.getByRole('button', { name: 'Handlerummet', exact: true }).click();
  await page.getByText(sentence).waitFor();
  await visit.close();
});

it('is filled by finger on a phone, from menus and buttons', async () => {
  const visit = await openSite({ touch: true, size: 'phone' });
  const { page } = visit;
  const tool = await startTool(page, 'Diamanten');
  await tool.writeIn(core).tap();
  await page.keyboard.insertText(stairs);
  await tool.button('Tilføj').tap();
  await tool.lies(core, [stairs]);
  await tool.tapMenu(stairs, 'Brug som kerneopgave');
  await tool.lies(core, []);
  await page.getByText('7 af 25 ord').waitFor();
  await page.getByRole('button', { name: `Begynd her: ${trust}` }).tap();
  await page.getByRole('button', { name: `Her begynder vi: ${trust}` }).waitFor();
  await visit.close();
});
