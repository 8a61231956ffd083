import type { GroupEntry, GroupsBoard, Id } from './course.ts';
import { inOrder } from './rank.ts';
import { shuffled } from './shuffle.ts';
import type { Text } from './text.ts';

/** Somebody in a group: what kind of people they belong to, and a name where names were written. */
export type Member = { entry: Id; label: string; name: string };

export const fewestPeople = 4;
export const mostPeople = 280;

type New = { id: Id; now: number; title: Text; size: number; seed: number };

export function newGroupsBoard({ id, now, title, size, seed }: New): GroupsBoard {
  return {
    id,
    kind: 'groups',
    createdAt: now,
    title: { ...title },
    size,
    seed,
    entries: {},
    wall: { at: 'start', followUps: 0, blank: false },
  };
}

/** The names of an entry: one a line or between commas. */
export const namesOf = ({ names }: GroupEntry): string[] =>
  names
    .split(/[\n,;]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** How many an entry stands for: its names, or its number where it has none. */
export const headsOf = (entry: GroupEntry): number => namesOf(entry).length || Math.max(0, entry.count);

export const peopleIn = (board: GroupsBoard): number =>
  Object.values(board.entries).reduce((sum, entry) => sum + headsOf(entry), 0);

/** How many groups of about `size` this many people make. */
export const groupCount = (people: number, size: number): number =>
  people === 0 ? 0 : Math.max(1, Math.round(people / Math.max(1, size)));

/**
 * The groups. The largest kind of people is dealt first, the others go on where it stopped: so sizes differ by one at most, each
 * kind is spread as evenly as its number allows, and no group is of one kind alone while the others are at least as many as the
 * groups. Who of a kind sits where follows from the seed alone.
 */
export function groupsOf(board: GroupsBoard): Member[][] {
  const people = peopleIn(board);
  const count = groupCount(people, board.size);
  const groups: Member[][] = Array.from({ length: count }, () => []);
  const kinds = inOrder(Object.values(board.entries))
    .map((entry, index) => shuffled(membersOf(entry), board.seed + index))
    .sort((a, b) => b.length - a.length);
  kinds.flat().forEach((member, index) => {
    groups[index % count]?.push(member);
  });
  return shuffled(groups, board.seed);
}

function membersOf(entry: GroupEntry): Member[] {
  const names = namesOf(entry);
  return Array.from({ length: headsOf(entry) }, (_, index) => ({
    entry: entry.id,
    label: entry.label,
    name: names[index] ?? '',
  }));
}
