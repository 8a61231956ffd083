import { useMemo } from 'react';
import type { LedSteps } from '../../content/ledStep.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import { roomLabel } from '../../i18n/roomLabel.ts';
import type { Words } from '../../i18n/words.ts';
import {
  addBlock,
  addDay,
  addRoom,
  type BlockSeed,
  beginAt,
  blocksIn,
  copyBlock,
  endAt,
  moveBlock,
  nudgeBlock,
  removeBlock,
  removeRoom,
  roomOf,
  scheduleOf,
  setMinutes,
} from '../../model/agenda.ts';
import type { Agenda, AgendaBlock, AgendaDay } from '../../model/agendaShape.ts';
import type { Id } from '../../model/course.ts';
import type { Lang, Text } from '../../model/text.ts';
import { useSay } from '../../reading/useSay.ts';
import { change, mergeWords, newId, readCourse, undoThisStep } from '../../store/index.ts';
import { announce, toast, undoAction } from '../../ui/toasts.ts';
import { spokenClock } from './clock.ts';

/** Everything that can be done to an agenda. Drag, tap, menu and keys all call these, and all of it can be undone. */
export type PlannerMoves = ReturnType<typeof plannerMoves>;

export function usePlannerMoves(agenda: Id, steps: LedSteps): PlannerMoves {
  const words = useWords();
  const lang = useLang();
  const say = useSay();
  return useMemo(() => plannerMoves(agenda, steps, words, lang, say), [agenda, steps, words, lang, say]);
}

function plannerMoves(id: Id, steps: LedSteps, words: Words, lang: Lang, say: (text: Text) => string) {
  const { planner } = words;
  const now = (): Agenda => {
    const agenda = readCourse().agendas[id];
    if (agenda === undefined) throw new Error(`No agenda ${id}`);
    return agenda;
  };
  const edit = (recipe: (agenda: Agenda) => void, typing = false) =>
    change(
      (course) => {
        const agenda = course.agendas[id];
        if (agenda !== undefined) recipe(agenda);
      },
      typing ? { typing } : {},
    );
  const titleOf = (block: AgendaBlock) => say(steps.stepOf(block).title);
  const named = (block: Id) => {
    const found = now().blocks[block];
    return found === undefined ? '' : titleOf(found);
  };
  const nameOf = (room: Id) => roomLabel(now(), room, planner) || planner.title;
  const clockOf = (block: Id) => {
    const timed = scheduleOf(now())
      .flatMap(({ rooms }) => rooms.flatMap(({ blocks }) => blocks))
      .find((one) => one.block.id === block);
    return spokenClock(timed?.from ?? 0, lang);
  };
  const rooms = () => scheduleOf(now()).flatMap((day) => day.rooms.map(({ room }) => room.id));
  return {
    titleOf,
    nameOf,
    /** Puts new blocks into a room, before another block or last; returns the first one's id. */
    add(seeds: readonly BlockSeed[], room: Id, before?: Id): Id {
      const ids = seeds.map(() => newId());
      edit((agenda) => {
        const at = blocksIn(agenda, room).findIndex((block) => block.id === before);
        seeds.forEach((seed, i) => {
          addBlock(agenda, seed, { id: ids[i] ?? newId(), room, ...(at < 0 ? {} : { index: at + i }) });
        });
      });
      const first = ids[0] ?? '';
      announce(
        seeds.length === 1 ? planner.said.added(named(first), clockOf(first)) : planner.said.addedMany(seeds.length),
      );
      return first;
    },
    /** The rooms a block of this one can be moved to, with what they are called. */
    otherRooms: (room: Id) =>
      rooms()
        .filter((other) => other !== room)
        .map((other) => ({ room: other, name: nameOf(other) })),
    /** Moves a block before another one, or last in a room. */
    moveTo(block: Id, room: Id, before?: Id) {
      if (block === before) return;
      const others = blocksIn(now(), room).filter((other) => other.id !== block);
      const at = others.findIndex((other) => other.id === before);
      edit((agenda) => moveBlock(agenda, block, { room, index: at < 0 ? others.length : at }));
      announce(planner.said.moved(named(block), clockOf(block)));
    },
    nudge(block: Id, by: -1 | 1) {
      let moved = false;
      edit((agenda) => {
        moved = nudgeBlock(agenda, block, by);
      });
      announce(moved ? planner.said.moved(named(block), clockOf(block)) : planner.said.edge);
    },
    /** To the room before (-1) or after (+1) in the agenda, at its end. Says whether there is one. */
    toNextRoom(block: Id, by: -1 | 1): boolean {
      const all = rooms();
      const room = all[all.indexOf(roomOf(now(), block) ?? '') + by];
      if (room === undefined) announce(planner.said.edge);
      else this.toRoom(block, room);
      return room !== undefined;
    },
    toRoom(block: Id, room: Id) {
      edit((agenda) => moveBlock(agenda, block, { room, index: blocksIn(agenda, room).length }));
      announce(planner.said.movedTo(named(block), nameOf(room), clockOf(block)));
    },
    setMinutes(block: Id, minutes: number) {
      edit((agenda) => setMinutes(agenda, block, minutes));
      announce(planner.said.minutes(named(block), now().blocks[block]?.minutes ?? 0));
    },
    lengthen(block: Id, by: number) {
      this.setMinutes(block, Math.max(1, (now().blocks[block]?.minutes ?? 0) + by));
    },
    copy(block: Id): Id {
      const copy = newId();
      edit((agenda) => copyBlock(agenda, block, copy));
      announce(planner.said.added(named(copy), clockOf(copy)));
      return copy;
    },
    remove(block: Id) {
      const title = named(block);
      edit((agenda) => removeBlock(agenda, block));
      toast(planner.block.removed(title), undoAction(undoThisStep(), words.app));
    },
    /** Words one types: what is called what, and what to remember. */
    writeTitle: (mine: string, before: string) =>
      edit((agenda) => {
        agenda.title = mergeWords(before, mine, agenda.title);
      }, true),
    writeBlock: (block: Id, field: 'title' | 'remember', mine: string, before: string) =>
      edit((agenda) => {
        const found = agenda.blocks[block];
        if (found !== undefined) found[field] = mergeWords(before, mine, found[field]);
      }, true),
    writeRoom: (room: Id, mine: string, before: string) =>
      edit((agenda) => {
        const found = agenda.rooms[room];
        if (found !== undefined) found.name = mergeWords(before, mine, found.name);
      }, true),
    writeDay: (day: Id, mine: string, before: string) =>
      edit((agenda) => {
        const found = agenda.days[day];
        if (found !== undefined) found.name = mergeWords(before, mine, found.name);
      }, true),
    setDate: (day: Id, date: string) =>
      edit((agenda) => {
        const found: AgendaDay | undefined = agenda.days[day];
        if (found !== undefined) found.date = date;
      }),
    begins: (room: Id, minutes: number) => edit((agenda) => beginAt(agenda, room, minutes)),
    ends: (room: Id, minutes: number) => edit((agenda) => endAt(agenda, room, minutes)),
    addDay: () => edit((agenda) => void addDay(agenda, { newId })),
    addRoom(day: Id): Id {
      const room = newId();
      edit((agenda) => addRoom(agenda, day, room));
      return room;
    },
    removeRoom(room: Id) {
      const name = nameOf(room);
      edit((agenda) => removeRoom(agenda, room));
      toast(planner.removedRoom(name), undoAction(undoThisStep(), words.app));
    },
  };
}
