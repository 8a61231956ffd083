import type { Piece } from '../../layout/flow/piece.ts';
import { hairline, ink, muted } from '../palette.ts';
import { agreedTable } from './agreedTable.ts';
import { agreedCells, agreedColumns, sideCells, sideColumns } from './band.ts';
import type { AgreedRow, BoardPrint } from './boardPrint.ts';
import { planTable } from './drawings/apvPlan.ts';
import { entryPiece } from './entryPiece.ts';
import { type Kit, saidOn } from './kit.ts';

/** What found no room on the first page. `rows`: of the plan. */
export type Rest = Pick<BoardPrint, 'zones' | 'actions' | 'side'> & { rows: AgreedRow[] };

/** Pieces under a heading, set to a width in mm; `wide`: over the whole page, else in columns. `list`: they are its items. */
export type Section = { heading: string; list: boolean; wide: boolean; pieces: (width: number) => Piece[] };

/** Size of notes on the pages that follow, in points. */
const sizeOf = (kit: Kit) => Math.max(kit.floor, 12.5);

/** What goes on to the next pages, in the order of the sheet. */
export function sectionsOf(kit: Kit, data: BoardPrint, { zones, rows, actions, side }: Rest): Section[] {
  const w = saidOn(kit);
  const size = sizeOf(kit);
  const look = { size, ink, quiet: muted, stroke: hairline };
  const { plan } = data;
  const tables: (Section | undefined)[] = [
    plan && rows.length > 0
      ? asTable(data.title, (width) => planTable(kit, plan, rows, width, size, false))
      : undefined,
    actions.length > 0
      ? asTable(w.actions, (width) => agreedTable(kit, agreedColumns(kit), actions.map(agreedCells), width, look))
      : undefined,
    side.length > 0
      ? asTable(w.side, (width) => agreedTable(kit, sideColumns(kit), side.map(sideCells), width, look))
      : undefined,
  ];
  return [
    ...zones.map(
      ({ heading, entries }): Section => ({
        heading: heading.trim() || data.title,
        list: true,
        wide: false,
        pieces: (width) => entries.map((entry) => entryPiece(kit, entry, width, size, { bar: muted })),
      }),
    ),
    ...tables.flatMap((one) => (one ? [one] : [])),
  ];
}

const asTable = (heading: string, set: (width: number) => ReturnType<typeof agreedTable>): Section => ({
  heading,
  list: false,
  wide: true,
  pieces: (width) => {
    const { whole, rows } = set(width);
    return [whole(rows)];
  },
});
