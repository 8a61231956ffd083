import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Id } from '../../model/course.ts';
import {
  addLine,
  addParty,
  type Level,
  lineBetween,
  moveParty,
  nudgeParty,
  partiesAt,
  relationsBoard,
  removeLine,
  removeParty,
  type Strength,
  setStrength,
} from '../../model/relations.ts';
import type { RelationLine, RelationsBoard } from '../../model/toolBoards.ts';
import { change, mergeWords, newId, readCourse, undoThisStep } from '../../store/index.ts';
import { announce, toast, undoAction } from '../../ui/toasts.ts';

/** What react-dnd calls a party that is moved, and a line that is drawn from one. */
export const partyKind = 'party';
export const lineKind = 'line-from-party';

/** Everything a person can do to the map. Mouse, finger, menu and key all call these, and each says what happened. */
export type RelationMoves = ReturnType<typeof relationMoves>;

export function useRelationMoves(boardId: Id): RelationMoves {
  const words = useWords();
  return useMemo(() => relationMoves(boardId, words), [boardId, words]);
}

/** The names at the two ends of a line. */
export const endsOf = ({ parties }: RelationsBoard, { a, b }: Pick<RelationLine, 'a' | 'b'>): [string, string] => [
  parties[a]?.name ?? '',
  parties[b]?.name ?? '',
];

function relationMoves(boardId: Id, words: Words) {
  const { said, levels, strengths, between, strong } = words.relations;
  const now = () => relationsBoard(readCourse(), boardId);
  const act = (recipe: (board: RelationsBoard) => void, options = {}) =>
    change((course) => recipe(relationsBoard(course, boardId)), options);
  const nameOf = (id: Id) => now().parties[id]?.name ?? '';
  const betweenOf = (line: Pick<RelationLine, 'a' | 'b'> | undefined) =>
    line === undefined ? '' : between(...endsOf(now(), line));
  const undo = () => undoAction(undoThisStep(), words.app);
  const sayPlace = (id: Id) => {
    const order = partiesAt(now(), now().parties[id]?.level ?? 'own');
    announce(said.position(nameOf(id), order.findIndex((one) => one.id === id) + 1, order.length));
  };
  return {
    addParty(name: string, level: Level) {
      let added = false;
      act((board) => {
        added = addParty(board, { id: newId(), name, level });
      });
      if (added) announce(said.added(name.trim(), levels[level]));
    },
    /** Letter by letter. */
    rename(id: Id, mine: string, before: string) {
      act(
        (board) => {
          const party = board.parties[id];
          if (party !== undefined) party.name = mergeWords(before, mine, party.name);
        },
        { typing: true },
      );
    },
    removeParty(id: Id) {
      const name = nameOf(id);
      let lines = 0;
      act((board) => {
        lines = removeParty(board, id);
      });
      toast(lines === 0 ? said.removed(name) : said.removedWith(name, lines), undo());
    },
    /** To the end of a level. */
    moveTo(id: Id, level: Level) {
      const party = now().parties[id];
      if (party === undefined || party.level === level) return;
      act((board) => moveParty(board, id, level));
      toast(said.moved(party.name, levels[level]), undo());
    },
    /** Beside another party, on the side of it that was pointed at. */
    moveBeside(id: Id, other: Id, half: 'before' | 'after') {
      const [party, target] = [now().parties[id], now().parties[other]];
      if (id === other || party === undefined || target === undefined) return;
      const others = partiesAt(now(), target.level).filter((one) => one.id !== id);
      const at = others.findIndex((one) => one.id === other) + (half === 'before' ? 0 : 1);
      act((board) => moveParty(board, id, target.level, at));
      if (party.level === target.level) sayPlace(id);
      else toast(said.moved(party.name, levels[target.level]), undo());
    },
    nudge(id: Id, step: -1 | 1) {
      let moved = false;
      act((board) => {
        moved = nudgeParty(board, id, step);
      });
      if (moved) sayPlace(id);
      else announce(said.edge);
    },
    /** Draws a line, or says that there is one. Returns the line between the two; undefined where there can be none. */
    addLine(line: { a: Id; b: Id; strength?: Strength; label?: string }): Id | undefined {
      const there = lineBetween(now(), line.a, line.b);
      if (there !== undefined) {
        announce(said.there(betweenOf(there)));
        return there.id;
      }
      const id = newId();
      let added = false;
      act((board) => {
        added = addLine(board, { id, ...line });
      });
      if (!added) return undefined;
      toast(said.drawn(betweenOf(line)), undo());
      return id;
    },
    setStrength(id: Id, strength: Strength) {
      const line = now().lines[id];
      if (line === undefined || line.strength === strength) return;
      act((board) => setStrength(board, id, strength));
      announce(said.strength(betweenOf(line), strong(strength, strengths[strength].name)));
    },
    /** Letter by letter. */
    writeLabel(id: Id, mine: string, before: string) {
      act(
        (board) => {
          const line = board.lines[id];
          if (line !== undefined) line.label = mergeWords(before, mine, line.label);
        },
        { typing: true },
      );
    },
    removeLine(id: Id) {
      const name = betweenOf(now().lines[id]);
      act((board) => removeLine(board, id));
      toast(said.removedLine(name), undo());
    },
  };
}
