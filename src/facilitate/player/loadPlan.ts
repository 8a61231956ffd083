import { loadBlocks, loadKind } from '../../content/catalogue.ts';
import { blockNames } from '../../i18n/blockNames.ts';
import { boardNames } from '../../i18n/boardNames.ts';
import type { Agenda } from '../../model/agendaShape.ts';
import type { Id } from '../../model/course.ts';
import type { Making, MeetingPlan } from '../../model/newMeeting.ts';
import { newId } from '../../store/newId.ts';
import { planOf, planOfAgenda } from './planOf.ts';

/** The plan of a meeting of a script; its first meeting when none is named. Rejected when there is no such script. */
export async function loadPlan(scriptId: Id, part?: Id, about?: Id): Promise<MeetingPlan> {
  const [scripts, roads, decks, stories, evaluations] = await Promise.all([
    loadKind('scripts'),
    loadKind('roads'),
    loadKind('decks'),
    loadKind('stories'),
    loadKind('evaluations'),
  ]);
  const script = scripts.find((one) => one.id === scriptId);
  const first = script?.meetings[0]?.id;
  if (script === undefined || first === undefined) throw new Error(`No script ${scriptId} in the content`);
  return planOf(script, { part: part ?? first, about }, { roads, decks, stories, evaluations }, boardNames);
}

/** The plan of a room of an agenda. Rejected when there is no such room. */
export async function loadAgendaPlan(agenda: Agenda, room: Id): Promise<MeetingPlan> {
  return planOfAgenda(agenda, room, await loadBlocks(), boardNames, blockNames);
}

/** The clock, the ids and the dice a new meeting is made with. */
export const makingNow = (): Making => ({
  now: Date.now(),
  newId,
  dice: () => Math.floor(Math.random() * 2 ** 31),
});
