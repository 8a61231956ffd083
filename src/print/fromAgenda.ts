import { type BlockContent, ledSteps } from '../content/ledStep.ts';
import type { Content } from '../content/types.ts';
import { blockNames } from '../i18n/blockNames.ts';
import { roomLabel } from '../i18n/roomLabel.ts';
import { wordsIn } from '../i18n/words.ts';
import { scheduleOf } from '../model/agenda.ts';
import type { Agenda } from '../model/agendaShape.ts';
import type { Terms } from '../model/terms.ts';
import type { Lang } from '../model/text.ts';
import type { ScriptPrint } from './documents/scriptPrint.ts';
import { type Around, stepToPrint } from './fromScript.ts';

/** What the blocks of an agenda, and the steps among them, name in other files. */
export type AgendaContent = BlockContent & Around & Pick<Content, 'talks'>;

/** An agenda as a facilitator's copy: each room with something in it is a meeting with its own clock times. */
export function agendaToPrint(agenda: Agenda, content: AgendaContent, lang: Lang, terms: Terms): ScriptPrint {
  const words = wordsIn(lang).planner;
  const { stepOf } = ledSteps(content, blockNames);
  const rooms = scheduleOf(agenda).flatMap(({ rooms }) => rooms.filter(({ blocks }) => blocks.length > 0));
  return {
    number: null,
    title: agenda.title.trim() || words.title,
    purpose: '',
    gives: '',
    audience: '',
    people: null,
    room: '',
    materials: [],
    prints: [],
    before: [],
    after: [],
    variants: [],
    meetings: rooms.map(({ room, blocks, minutes }) => ({
      title: roomLabel(agenda, room.id, words),
      start: clockOf(room.startsAt),
      minutes,
      between: '',
      steps: blocks.map(({ block }) => stepToPrint(stepOf(block), content, lang, terms)),
    })),
  };
}

/** Minutes since midnight as the copy reads them: `13:05`. */
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
