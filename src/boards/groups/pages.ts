import type { GroupsBoard, Id } from '../../model/course.ts';
import { canGroup, groupsOf } from '../../model/groups.ts';
import { type FaceLine, faceOf } from './faces.ts';

/** How groups stand on the wall: all measures in pixels of a 1920 × 1080 projector. */
export type WallLayout = {
  /** Size of the letters; never under 26. */
  size: number;
  columns: number;
  /** Names beside each other in a group. */
  across: number;
  perPage: number;
  pages: number;
};

/** The room for groups below the heading. */
const room = { width: 1752, height: 762 };
const gap = 20;
const sizes = [64, 54, 44, 38, 32, 28, 26];
const mostColumns = 7;
/** Width of a letter and height of a line, as parts of the size. */
const letter = 0.57;
const lineHeight = 1.32;

/** The largest letters with which all groups stand on one page; when none are small enough, the fewest pages. */
export function layoutFor(faces: readonly FaceLine[][]): WallLayout {
  const fits = sizes.flatMap((size) =>
    Array.from({ length: mostColumns }, (_, i) => layoutWith(size, i + 1, faces)).filter((one) => one !== null),
  );
  const last = { size: 26, columns: 1, across: 4, perPage: 1, pages: faces.length };
  return fits.reduce<WallLayout>((best, one) => (isBetter(one, best, faces.length) ? one : best), last);
}

function isBetter(one: WallLayout, than: WallLayout, groups: number): boolean {
  if (one.pages !== than.pages) return one.pages < than.pages;
  if (one.size !== than.size) return one.size > than.size;
  return emptyIn(one, groups) <= emptyIn(than, groups);
}

const emptyIn = ({ columns, perPage }: WallLayout, groups: number) =>
  (columns - (Math.min(groups, perPage) % columns)) % columns;

function layoutWith(size: number, columns: number, faces: readonly FaceLine[][]): WallLayout | null {
  const inner = (room.width - gap * (columns - 1)) / columns - size * 1.3 - 10;
  const longest = Math.max(1, ...faces.flat().map(({ text, count }) => text.length + (count > 0 ? 4 : 0)));
  const width = longest * letter * size;
  if (width > inner) return null;
  // Kinds stand below each other with their numbers in a column; names fill the width.
  const across = faces.flat().some(({ count }) => count > 0) ? 1 : Math.floor((inner + size) / (width + size));
  const lines = Math.max(...faces.map((face) => Math.ceil(face.length / across)));
  const height = size * (1.7 + lines * lineHeight + 0.9);
  const rows = Math.floor((room.height + gap) / (height + gap));
  if (rows < 1) return null;
  const perPage = rows * columns;
  return { size, columns, across, perPage, pages: Math.ceil(faces.length / perPage) };
}

/** The layout of a board's groups; one empty page while there are none. */
export function layoutOf(board: GroupsBoard): WallLayout {
  if (!canGroup(board)) return { size: 44, columns: 1, across: 1, perPage: 1, pages: 1 };
  return layoutFor(groupsOf(board).map(faceOf));
}

/** Where the pages turn by themselves. */
export const turningPlace = 'start';

/** The places of a board: its pages turning by themselves, then each page on its own. */
export function placesOf(board: GroupsBoard): Id[] {
  const { pages } = layoutOf(board);
  return [turningPlace, ...(pages === 1 ? [] : Array.from({ length: pages }, (_, page) => `${page + 1}`))];
}

/** How long a page stays before the next one; in ms. */
export const turnTime = 12_000;

/** The page of `pages` (from 0) that a place shows now: one that is named, or the one whose turn it is. */
export function pageAt(place: Id, pages: number, now: number): number {
  const named = Number(place);
  if (Number.isInteger(named) && named >= 1 && named <= pages) return named - 1;
  return Math.floor(now / turnTime) % pages;
}
