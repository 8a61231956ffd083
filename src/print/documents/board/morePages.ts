import { signPaths } from '../../../model/shapes.ts';
import { block } from '../../layout/block.ts';
import type { Box, Op } from '../../layout/displayList.ts';
import { fitBox } from '../../layout/fitBox.ts';
import { heightOf } from '../../layout/fitText.ts';
import type { Piece } from '../../layout/flow/piece.ts';
import { oneLine, paragraph } from '../../layout/paragraph.ts';
import { words } from '../../words.ts';
import { asphalt, ink, muted, stop, white } from '../palette.ts';
import type { BoardPrint } from './boardPrint.ts';
import { type Kit, path, saidOn, shape } from './kit.ts';
import type { Section } from './sections.ts';

/** Columns of notes on a page, and the air between and under them, in mm. */
const gaps = { column: 9, note: 3.2, section: 9 };
const head = { height: 22 };

/** The pages that continue a board field by field; each field's heading stands again wherever a page begins with its notes. */
export function morePages(kit: Kit, sections: readonly Section[], box: Box, columns: number): Op[][] {
  const area = { ...box, y: box.y + head.height, height: box.height - head.height - 10 };
  const pages: Op[][] = [];
  let at = { column: columns, y: 0, of: 0 };
  const open = (of: number) => {
    const next = at.column + 1 < at.of && at.of === of ? at.column + 1 : 0;
    if (next === 0) pages.push([]);
    at = { column: next, y: 0, of };
  };
  const put = (ops: Op[]) => pages.at(-1)?.push(...ops);
  for (const section of sections) {
    const of = section.wide ? 1 : columns;
    const width = (area.width - gaps.column * (of - 1)) / of;
    const heading = headingOf(kit, saidOn(kit).continued(section.heading), width);
    const queue = section.pieces(width);
    let fresh = true;
    const left = () => area.height - at.y;
    const place = (piece: Piece) => {
      const x = area.x + at.column * (width + gaps.column);
      const drawn = piece.draw(x, area.y + at.y);
      put(section.list ? [{ op: 'group', tag: 'L', ops: drawn }] : drawn);
      at.y += piece.height + gaps.note;
    };
    const title = () => {
      put(heading.draw(area.x + at.column * (width + gaps.column), area.y + at.y));
      at.y += heading.height;
      fresh = false;
    };
    while (queue.length > 0) {
      const piece = queue.shift();
      if (piece === undefined) break;
      const lead = fresh ? (at.y > 0 ? gaps.section : 0) + heading.height : 0;
      const fitsWhole = at.of === of && piece.height <= left() - lead + 1e-6;
      if (!fitsWhole) {
        const alone = area.height - heading.height;
        const giant = piece.height > alone;
        if (at.of !== of || !giant || left() < area.height * 0.3 + lead) {
          open(of);
          if (at.column === 0) fresh = true;
          if (fresh) title();
        } else if (fresh) {
          at.y += at.y > 0 ? gaps.section : 0;
          title();
        }
        if (piece.height > left() + 1e-6) {
          const torn = tear(piece, left(), alone);
          if (torn) {
            place(torn[0]);
            queue.unshift(torn[1]);
            continue;
          }
        }
        place(piece);
        continue;
      }
      if (fresh) {
        at.y += at.y > 0 ? gaps.section : 0;
        title();
      }
      place(piece);
    }
  }
  return pages;
}

function tear(piece: Piece, left: number, page: number): readonly [Piece, Piece] | undefined {
  for (const strictness of [0, 1, 2] as const) {
    const torn = piece.split({ left, page, strictness });
    if (torn && torn[0].height > 0) return torn;
  }
  return undefined;
}

function headingOf(kit: Kit, text: string, width: number) {
  const size = Math.max(16, kit.floor * 1.2);
  const set = block(
    kit.measure,
    text,
    { font: 'extra', size, leading: 1.14, fill: ink, role: 'H2' },
    width,
    kit.lang,
    true,
  );
  return {
    height: set.height + 5.5,
    draw: (x: number, y: number): Op[] => [set.at({ x, top: y })],
  };
}

/** Whose board it is, over the road at the top of a page, and which page it is at its foot. */
export function moreFrame(kit: Kit, data: BoardPrint, box: Box, page: number, of: number): Op[] {
  const w = saidOn(kit);
  const style = { font: 'bold', size: 20, leading: 1.1, fill: ink, role: 'H1' } as const;
  const across = 9;
  const room = { width: box.width - across - 5, height: 9, floor: kit.floor };
  const name = [data.title, data.workplace].filter((text) => text.trim() !== '').join(', ');
  const title = fitBox(kit.measure, name, style, room, kit.lang);
  const y = box.y + 13;
  const foot = { font: 'regular', size: Math.max(11, kit.floor), fill: muted, role: 'decoration' } as const;
  const cap = heightOf(kit.measure, 'regular', foot.size, 1, 1);
  const top = box.y + box.height - cap;
  return [
    shape(signPaths.core, box.x + across / 2, box.y + 4, across, stop),
    paragraph(kit.measure, title.lines, title.style, { x: box.x + across + 4, top: box.y + 4 - title.height / 2 }),
    path(`M${box.x} ${y} H${box.x + box.width}`, { stroke: asphalt, strokeWidth: 3.6 }),
    path(`M${box.x + 3} ${y} H${box.x + box.width - 2}`, { stroke: white, strokeWidth: 0.5, dash: [5, 4] }),
    oneLine(kit.measure, words[kit.lang].product, foot, { x: box.x, top }),
    oneLine(kit.measure, w.page(page, of), foot, { x: box.x + box.width, top, align: 'right' }),
  ];
}
