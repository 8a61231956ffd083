import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadBlocks, loadKind } from '../../../src/content/catalogue.ts';
import Planner from '../../../src/facilitate/planner/Planner.tsx';
import { blocksIn } from '../../../src/model/agenda.ts';
import { courseNow, da, focused, nextFrame, openScene, show } from '../../support/scene.tsx';

const words = da.planner;
const lead = vi.fn();

/** The full course's agenda `dag`: a welcome and a break in the canteen (r1), nothing yet in room 2 (r2). */
beforeEach(async () => {
  await page.viewport(1366, 768);
  lead.mockClear();
  await Promise.all([loadBlocks(), loadKind('scripts')]);
  await openScene();
});

function Screen() {
  const [id] = useState(() => courseNow().id);
  return <Planner courseId={id} agendaId="dag" onLead={lead} onSaveFile={() => undefined} />;
}

const agenda = () => {
  const found = courseNow().agendas.dag;
  if (found === undefined) throw new Error('The agenda is gone');
  return found;
};
const titles = (room: string) => blocksIn(agenda(), room).map(({ title, source }) => title || source);

async function press(keys: string) {
  await userEvent.keyboard(keys);
  await nextFrame();
}

test('by keys alone: found, put in, moved, lengthened, named, moved to the other room, deleted and taken back', async () => {
  const screen = await show(<Screen />);
  await screen.getByRole('searchbox', { name: words.library.search }).click();
  await press('diamanten');
  const entry = screen.getByRole('complementary').getByRole('button', { name: /^Diamanten/ });
  (entry.element() as HTMLElement).focus();
  await press('{Enter}');
  expect(titles('r1')).toEqual(['Velkomst', 'Pause', 'diamond']);
  const block = screen.getByRole('region', { name: 'Tirsdag, Kantinen' }).getByRole('button', { name: /^Diamanten/ });
  (block.element() as HTMLElement).focus();
  await press('{Alt>}{ArrowUp}{/Alt}');
  expect(titles('r1')).toEqual(['Velkomst', 'diamond', 'Pause']);
  expect(focused()).toContain('Diamanten');
  await press('+');
  expect(blocksIn(agenda(), 'r1')[1]?.minutes).toBe(50);
  await press('{ArrowUp}');
  expect(focused()).toContain('Velkomst');
  await press('{ArrowDown}{Enter}');
  await screen.getByRole('textbox', { name: words.block.name }).fill('Vores diamant');
  await screen.getByRole('textbox', { name: words.block.remember }).fill('Den store tusch');
  await screen.getByRole('button', { name: words.block.close }).click();
  await vi.waitFor(() => expect(focused()).toContain('Vores diamant'));
  await press('{Alt>}{ArrowRight}{/Alt}');
  expect([titles('r1'), titles('r2')]).toEqual([['Velkomst', 'Pause'], ['Vores diamant']]);
  await vi.waitFor(() => expect(focused()).toContain('Vores diamant'));
  await press('{Delete}');
  expect(titles('r2')).toEqual([]);
  await screen.getByRole('button', { name: da.app.undo }).last().click();
  expect(titles('r2')).toEqual(['Vores diamant']);
  expect(blocksIn(agenda(), 'r2')[0]?.remember).toBe('Den store tusch');
});

test('clock times and sums follow; a warning says where and leads there; a room is led', async () => {
  const screen = await show(<Screen />);
  const canteen = screen.getByRole('region', { name: 'Tirsdag, Kantinen' });
  await expect.element(canteen.getByText('09.25')).toBeVisible();
  await canteen.getByRole('textbox', { name: words.block.minutes('Velkomst') }).fill('100');
  await press('{Enter}');
  await expect.element(canteen.getByText('10.55')).toBeVisible();
  await expect.element(canteen.getByText(words.over(words.time(0, 25)))).toBeVisible();
  await screen.getByRole('button', { name: new RegExp(words.warnings.tooLong(words.time(0, 25))) }).click();
  await vi.waitFor(() => expect(focused()).toContain('Velkomst'));
  await canteen.getByRole('textbox', { name: words.ends }).fill('11');
  await press('{Enter}');
  await expect.element(canteen.getByText(words.left(words.time(0, 5)))).toBeVisible();
  await canteen.getByRole('button', { name: /^Led mødet/ }).click();
  expect(lead).toHaveBeenCalledWith(expect.objectContaining({ id: 'dag' }), 'r1');
});

test('minutes that are no number are put back, and a whole meeting of a script comes with all its steps', async () => {
  const screen = await show(<Screen />);
  const minutes = screen.getByRole('textbox', { name: words.block.minutes('Pause') });
  await minutes.fill('lidt');
  await press('{Enter}');
  await expect.element(minutes).toHaveValue('15');
  const script = (await loadKind('scripts')).find(({ meetings }) => meetings.length === 1);
  if (script === undefined) throw new Error('No script of one meeting');
  await screen.getByRole('button', { name: words.fromScript }).click();
  await screen.getByRole('menuitem', { name: script.title.da, exact: true }).click();
  expect(blocksIn(agenda(), 'r1')).toHaveLength(2 + (script.meetings[0]?.steps.length ?? 0));
});

test('on a phone the library lies over the plan, takes several things, and gives the focus back', async () => {
  await page.viewport(390, 844);
  const screen = await show(<Screen />);
  const find = screen.getByRole('button', { name: words.library.open });
  await find.click();
  expect(focused()).toBe(words.library.title);
  await screen.getByRole('searchbox', { name: words.library.search }).fill('kaffepause');
  const entry = screen.getByRole('complementary').getByRole('button', { name: /^Kaffepause/ });
  await entry.click();
  await entry.click();
  await screen.getByRole('button', { name: `${words.library.back} (${words.library.added(2)})` }).click();
  expect(focused()).toBe(words.library.open);
  expect(titles('r1')).toEqual(['Velkomst', 'Pause', 'Kaffepause', 'Kaffepause']);
  // Turned on its side beside a screen, both stand there and nothing is out of reach.
  await find.click();
  await page.viewport(1366, 768);
  await vi.waitFor(() => expect(document.querySelector('[inert]')).toBeNull());
});
