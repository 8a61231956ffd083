import { type BlockContent, type BlockNames, type LedWall, ledSteps } from '../../content/ledStep.ts';
import type { Content, Script, ScriptMeeting, ScriptStep } from '../../content/types.ts';
import { roomLabel } from '../../i18n/roomLabel.ts';
import { wordsIn } from '../../i18n/words.ts';
import { timesOf } from '../../model/agenda.ts';
import type { Agenda } from '../../model/agendaShape.ts';
import type { Id } from '../../model/course.ts';
import type { BoardNeed, MeetingPlan } from '../../model/newMeeting.ts';
import { endOfRoad, startOfRoad } from '../../model/road.ts';
import type { Text } from '../../model/text.ts';
import type { ToolKind } from '../../model/toolBoards.ts';

/** What a plan is made from, besides the script: what its steps are worked on with. */
export type PlanContent = Pick<Content, 'roads' | 'decks' | 'stories' | 'evaluations'>;

/** Names of the boards that have none in the content. */
export type BoardTitles = { harvest: Text; groups: Text; tripwire: Text; tools: Readonly<Record<ToolKind, Text>> };

/** The deck that a tripwire is drawn from. */
const tripwires = 'benspaend';

/** Which meeting of a script: `about` names the deck or story it is held with in place of the script's own. */
export type Part = { part: Id; about?: Id | undefined };

/** A meeting of a script as a plan that a course can take. Throws when the script has no meeting `part`. */
export function planOf(script: Script, { part, about }: Part, content: PlanContent, titles: BoardTitles): MeetingPlan {
  const meeting = script.meetings.find((one) => one.id === part);
  if (meeting === undefined) throw new Error(`No meeting ${part} in script ${script.id}`);
  return {
    script: script.id,
    part,
    ...(about === undefined ? {} : { about }),
    title: about === undefined ? titleOf(script, meeting) : aboutTitle(script, about, content),
    steps: meeting.steps.map(({ id, title, minutes, wall }: ScriptStep) => ({
      id,
      title,
      minutes,
      need: needOf(wall.show === 'cards' && about !== undefined ? { ...wall, deck: about } : wall, content, titles),
    })),
  };
}

/**
 * A room of an agenda as a plan that a course can take. The agenda stands for the script, the room for the part of it; the ids of
 * its blocks are those of the steps. Throws when there is no such room.
 */
export function planOfAgenda(
  agenda: Agenda,
  room: Id,
  content: PlanContent & BlockContent,
  titles: BoardTitles,
  names: BlockNames,
): MeetingPlan {
  const times = timesOf(agenda, room);
  if (times === undefined) throw new Error(`No room ${room} in agenda ${agenda.id}`);
  const { stepOf } = ledSteps(content, names);
  const inLang = (lang: keyof Text) =>
    [agenda.title.trim() || wordsIn(lang).planner.title, roomLabel(agenda, room, wordsIn(lang).planner)]
      .filter((one) => one !== '')
      .join(': ');
  return {
    script: agenda.id,
    part: room,
    title: { da: inLang('da'), en: inLang('en') },
    steps: times.blocks.map(({ block }) => {
      const { id, title: called, minutes, wall } = stepOf(block);
      return { id, title: called, minutes, need: needOf(wall, content, titles) };
    }),
  };
}

/** What a meeting is called: the script's title, and in a series its number and its own. */
function titleOf(script: Script, meeting: ScriptMeeting): Text {
  if (script.meetings.length === 1) return script.title;
  const number = script.meetings.indexOf(meeting) + 1;
  const inLang = (lang: keyof Text) => `${script.title[lang]} ${number}: ${meeting.title[lang]}`;
  return { da: inLang('da'), en: inLang('en') };
}

/** `Kortrunden: Retfærdighed`. */
function aboutTitle(script: Script, about: Id, { decks, stories }: PlanContent): Text {
  const thing = found<{ id: Id; title: Text }>([...decks, ...stories], about, 'deck or story');
  const inLang = (lang: keyof Text) => `${script.title[lang]}: ${thing.title[lang]}`;
  return { da: inLang('da'), en: inLang('en') };
}

/** The board behind what the wall shows; null where it only shows something. */
export function needOf(wall: LedWall, content: PlanContent, titles: BoardTitles): BoardNeed | null {
  switch (wall.show) {
    case 'stop':
      return roadNeed(wall.road, content, (stops) => stops[wall.stop - 1]?.id);
    case 'poster':
      return roadNeed(wall.road, content, () => endOfRoad);
    case 'road':
      return roadNeed(wall.road, content, () => startOfRoad);
    case 'cards': {
      const deck = found(content.decks, wall.deck, 'deck');
      return { kind: 'cards', deck: deck.id, title: deck.title, draw: wall.draw };
    }
    case 'tripwire':
      return { kind: 'cards', deck: tripwires, title: titles.tripwire, draw: 'one' };
    case 'harvest':
      return { kind: 'harvest', title: titles.harvest, place: wall.part };
    case 'agreed':
      return { kind: 'harvest', title: titles.harvest, place: 'agreed' };
    case 'groups':
      return { kind: 'groups', title: titles.groups, size: wall.size };
    case 'board':
      return { kind: 'tool', tool: wall.board, title: titles.tools[wall.board] };
    case 'evaluation': {
      const [evaluation] = content.evaluations;
      if (evaluation === undefined) throw new Error('There is no evaluation in the content');
      return { kind: 'evaluation', title: evaluation.title, questions: evaluation.questions };
    }
    default:
      return null;
  }
}

function roadNeed(
  id: Id,
  content: PlanContent,
  placeIn: (stops: readonly { id: Id }[]) => Id | undefined,
): BoardNeed | null {
  const road = found(content.roads, id, 'road');
  const place = placeIn(road.stops);
  if (place === undefined) throw new Error(`The road ${id} has no such stop`);
  return { kind: 'road', road, place };
}

function found<T extends { id: Id }>(all: readonly T[], id: Id, kind: string): T {
  const one = all.find((candidate) => candidate.id === id);
  if (one === undefined) throw new Error(`No ${kind} ${id} in the content`);
  return one;
}
