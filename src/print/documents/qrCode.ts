import type { Lang } from '../../model/text.ts';
import type { Op } from '../layout/displayList.ts';
import type { Measure } from '../layout/measure.ts';
import { oneLine } from '../layout/paragraph.ts';
import { words } from '../words.ts';
import { ink, white } from './palette.ts';

/** A code of 16 mm with four modules of quiet around it (29 modules and up), and a line of text under it. */
const code = 16;
const quiet = 2.6;
export const qrBox = { width: code + 2 * quiet, height: code + 2 * quiet + 2.6 };

/** A QR code on white with its line of text. `path` fills a box of 100 × 100; corner at `x, y` in mm. */
export const qrCode = (measure: Measure, path: string, { x, y }: { x: number; y: number }, lang: Lang): Op[] => [
  { op: 'rect', x, y, ...qrBox, radius: 1.5, fill: white },
  { op: 'path', d: path, x: x + quiet, y: y + quiet, scale: code / 100, fill: ink, alt: words[lang].deck.qrAlt },
  oneLine(
    measure,
    words[lang].deck.qr,
    { font: 'bold', size: 7, fill: ink },
    { x: x + qrBox.width / 2, top: y + code + quiet + 1.6, align: 'middle' },
  ),
];
