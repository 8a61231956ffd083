import { boardOf } from './boards.ts';
import type { Course, GroupEntry, GroupsBoard, Id } from './course.ts';
import { inOrder, rankAtEnd } from './rank.ts';
import { shuffled } from './shuffle.ts';
import type { Text } from './text.ts';

/** Somebody in a group: what kind of people they belong to, and a name where names were written. */
export type Member = { entry: Id; label: string; name: string };

export const fewestPeople = 4;
export const mostPeople = 280;

/** How many may sit in a group. */
export const smallestGroup = 2;
export const largestGroup = 40;

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

export const entriesOf = (board: GroupsBoard): GroupEntry[] => inOrder(Object.values(board.entries));

/** Whether groups are made for this many: fewer need none, more are two meetings. */
export const canGroup = (board: GroupsBoard): boolean => {
  const people = peopleIn(board);
  return people >= fewestPeople && people <= mostPeople;
};

/** How many groups are of one kind alone although there are several kinds. */
export function oneSidedGroups(groups: readonly Member[][]): number {
  const kinds = groups.map((group) => new Set(group.map(({ entry }) => entry)));
  const all = new Set(kinds.flatMap((one) => [...one]));
  return all.size < 2 ? 0 : kinds.filter((one) => one.size === 1).length;
}

/** Adds a kind of people last. Blank labels add nothing. */
export function addEntry(course: Course, board: Id, entry: { id: Id; label: string; count: number }): void {
  const label = entry.label.trim();
  if (label === '') return;
  const { entries } = boardOf(course, board, 'groups');
  const rank = rankAtEnd(Object.values(entries));
  entries[entry.id] = { id: entry.id, rank, label, count: headCount(entry.count), names: '' };
}

export function removeEntry(course: Course, board: Id, id: Id): void {
  delete boardOf(course, board, 'groups').entries[id];
}

/** Sets how many there are of a kind: a whole number from 0 to 999. */
export function setHeads(course: Course, board: Id, id: Id, count: number): void {
  const entry = boardOf(course, board, 'groups').entries[id];
  if (entry !== undefined) entry.count = headCount(count);
}

export function setGroupSize(course: Course, board: Id, size: number): void {
  boardOf(course, board, 'groups').size = Math.max(smallestGroup, Math.min(largestGroup, Math.round(size) || 0));
}

export function reshuffle(course: Course, board: Id, seed: number): void {
  boardOf(course, board, 'groups').seed = seed;
}

const headCount = (count: number): number => Math.max(0, Math.min(999, Math.round(count) || 0));
