import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { AgendaList } from '../../src/courses/AgendaList.tsx';
import { addBlock } from '../../src/model/agenda.ts';
import { change, useCourse } from '../../src/store/index.ts';
import { courseNow, da, openScene, show } from '../support/scene.tsx';

const { courses, planner } = da;
const words = planner.list;
const lead = vi.fn();

beforeEach(async () => {
  await page.viewport(1366, 768);
  lead.mockClear();
  await openScene();
});

function List() {
  return <AgendaList course={useCourse((course) => course)} onLead={lead} make={null} />;
}

const agendas = () => Object.values(courseNow().agendas).map(({ title }) => title);

test('an agenda is led from its room, or from one of several that have something in them', async () => {
  const screen = await show(<List />);
  await expect.element(screen.getByText(words.blocks(2))).toBeVisible();
  await screen.getByRole('button', { name: planner.lead }).click();
  expect(lead).toHaveBeenCalledWith(expect.objectContaining({ id: 'dag' }), 'r1');
  change((course) => {
    const seed = { kind: 'own' as const, source: '', part: '', step: '', title: 'Tur', minutes: 20 };
    if (course.agendas.dag !== undefined) addBlock(course.agendas.dag, seed, { id: 'tur', room: 'r2' });
  });
  await screen.getByRole('button', { name: `${planner.lead}: Vores formiddag` }).click();
  await screen.getByRole('menuitem', { name: planner.leadRoom('Tirsdag, Mødelokale 2') }).click();
  expect(lead).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'dag' }), 'r2');
});

test('an agenda is copied, deleted and taken back', async () => {
  const screen = await show(<List />);
  const choose = async (title: string, command: string) => {
    await screen.getByRole('button', { name: courses.moreFor(title), exact: true }).click();
    await screen.getByRole('menuitem', { name: command }).click();
  };
  await choose('Vores formiddag', words.copy);
  expect(agendas().sort()).toEqual(['Vores formiddag', words.copyOf('Vores formiddag')]);
  await choose('Vores formiddag', words.remove);
  expect(agendas()).toEqual([words.copyOf('Vores formiddag')]);
  await screen.getByRole('button', { name: da.app.undo }).click();
  expect(agendas().sort()).toEqual(['Vores formiddag', words.copyOf('Vores formiddag')]);
});
