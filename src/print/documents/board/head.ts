import { signPaths } from '../../../model/shapes.ts';
import { block } from '../../layout/block.ts';
import type { Box, Op, Problem } from '../../layout/displayList.ts';
import { type BoxFit, fitBox } from '../../layout/fitBox.ts';
import { paragraph, type Style } from '../../layout/paragraph.ts';
import { toMm } from '../../layout/units.ts';
import { problem } from '../../words.ts';
import { ink, muted, stop } from '../palette.ts';
import type { BoardPrint } from './boardPrint.ts';
import { type Kit, shape } from './kit.ts';

/** What stands over the drawing, its height in mm, and what was too long to be read. */
export type Head = { ops: Op[]; height: number; problems: Problem[] };

const style = {
  title: { font: 'extra', size: 42, leading: 1.06, fill: ink, role: 'H1' },
  workplace: { font: 'bold', size: 17, leading: 1.2, fill: ink },
  label: { font: 'bold', size: 12, leading: 1.2, fill: muted },
  about: { font: 'bold', size: 24, leading: 1.16, fill: ink },
  core: { font: 'bold', size: 18, leading: 1.2, fill: ink },
} as const satisfies Record<string, Style>;

/** The workplace stands at the right of the title, in at most this share of the sheet's width. */
const whoseShare = 0.34;

/**
 * Title, workplace, what the board is about, and the core sentence unless the drawing itself says it. Long words are set
 * smaller; what would be under the floor is told.
 */
export function headPart(kit: Kit, data: BoardPrint, box: Box, withCore: boolean): Head {
  const { measure, lang, floor } = kit;
  const label = { ...style.label, size: Math.max(floor, style.label.size) };
  const problems: Problem[] = [];
  const told = (fit: BoxFit, field: string, say: Parameters<typeof problem>[1]) => {
    if (!fit.fits) problems.push(problem(field, say));
    return fit;
  };
  const at = (fit: BoxFit, x: number, top: number, align: 'left' | 'right' = 'left'): Op[] =>
    fit.lines.length === 0 ? [] : [paragraph(measure, fit.lines, fit.style, { x, top, align })];
  const right = data.workplace.trim() === '' ? 0 : box.width * whoseShare;
  const title = told(
    fitBox(
      measure,
      data.title,
      style.title,
      { width: box.width - right - (right > 0 ? 8 : 0), height: 26, floor: Math.max(floor, 20) },
      lang,
    ),
    'title',
    (words) => words.titleTooLong,
  );
  const whose = told(
    fitBox(measure, data.workplace, style.workplace, { width: right, height: 18, floor }, lang),
    'workplace',
    (words) => words.workplaceTooLong,
  );
  const ops = [...at(title, box.x, box.y), ...at(whose, box.x + box.width, box.y + 1, 'right')];
  let y = box.y + Math.max(title.height, whose.height + 1);
  if (data.about.text.trim() !== '' || data.about.label !== '') {
    const name = block(measure, data.about.label, label, box.width, lang);
    const text = told(
      fitBox(measure, data.about.text, style.about, { width: box.width, height: 24, floor }, lang),
      'about',
      (words) => words.aboutTooLong,
    );
    y += 7;
    ops.push(name.at({ x: box.x, top: y }));
    y += name.height + 3.4;
    ops.push(...at(text, box.x, y));
    if (text.lines.length === 0) {
      y += 6;
      ops.push({
        op: 'line',
        x1: box.x,
        x2: box.x + box.width * 0.7,
        y1: y,
        y2: y,
        stroke: muted,
        strokeWidth: 0.25,
        dash: [0.4, 0.9],
      });
    }
    y += text.height;
  }
  if (withCore && data.core.text.trim() !== '') {
    const across = 12;
    const indent = across + 4;
    const name = block(measure, data.core.label, label, box.width - indent, lang);
    const text = told(
      fitBox(measure, data.core.text, style.core, { width: box.width - indent, height: 20, floor }, lang),
      'core',
      (words) => words.coreTooLong,
    );
    y += 7;
    const high = name.height + 3 + text.height;
    ops.push(
      shape(signPaths.core, box.x + across / 2, y + high / 2, across, stop),
      name.at({ x: box.x + indent, top: y }),
      ...at(text, box.x + indent, y + name.height + 3),
    );
    y += Math.max(high, across * 0.8);
  }
  return { ops, height: y + toMm(title.style.size) * 0.12 - box.y, problems };
}
