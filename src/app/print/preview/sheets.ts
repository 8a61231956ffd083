import type { Page, PrintDocument } from '../../../print/layout/displayList.ts';

/** A sheet of paper in the preview: indexes of its pages (front, back where there is one), its size in mm with what is between. */
export type Sheet = { pages: number[]; width: number; height: number };

/** Between a front and its back, in mm on the screen's paper. */
export const gap = 8;

/**
 * The sheets of a document, of which `total` pages will come; those that are not there yet are taken to be like the last one
 * that is. Printed two-sided, two pages make a sheet.
 */
export function sheetsOf({ pages, duplex }: Pick<PrintDocument, 'pages' | 'duplex'>, total: number): Sheet[] {
  const sides = duplex === 'none' ? 1 : 2;
  const like = pages.at(-1);
  return Array.from({ length: Math.ceil(total / sides) }, (_, index) => {
    const own = Array.from({ length: Math.min(sides, total - index * sides) }, (_, side) => index * sides + side);
    const sizes = own.map(
      (at): Pick<Page, 'widthMm' | 'heightMm'> => pages[at] ?? like ?? { widthMm: 210, heightMm: 297 },
    );
    return {
      pages: own,
      width: sizes.reduce((sum, { widthMm }) => sum + widthMm, (own.length - 1) * gap),
      height: Math.max(...sizes.map(({ heightMm }) => heightMm)),
    };
  });
}

/** CSS px of a mm at 100 %. */
export const pxPerMm = 96 / 25.4;

/** How large paper is shown: as large as there is room for, or as so many times its real size. */
export type Zoom = 'fit' | number;

const steps = [0.1, 0.15, 0.25, 0.35, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const;

/** The next step larger (1) or smaller (-1) than a zoom. */
export function zoomStep(now: number, direction: 1 | -1): number {
  const larger = steps.find((step) => step > now + 0.01);
  const smaller = steps.findLast((step) => step < now - 0.01);
  return (direction === 1 ? larger : smaller) ?? now;
}

/** The zoom at which the widest and the highest sheet are seen whole in a room of so many px. */
export function fitting(sheets: readonly Sheet[], room: { width: number; height: number }): number {
  const width = Math.max(1, ...sheets.map((sheet) => sheet.width));
  const height = Math.max(1, ...sheets.map((sheet) => sheet.height));
  return Math.max(0.05, Math.min(room.width / width, room.height / height) / pxPerMm);
}
