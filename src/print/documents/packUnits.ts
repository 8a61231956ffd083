import type { Lang } from '../../model/text.ts';
import { words } from '../words.ts';
import type { PackPart } from './pack.ts';

/** What a part is counted in, in the order the headline names them. */
const units = [
  'deck',
  'story',
  'poster',
  'guide',
  'script',
  'evaluation',
  'slip',
  'notice',
  'sign',
  'booklet',
  'report',
  'testSheet',
] as const;
type Unit = (typeof units)[number];

/** How many of what one copy of a part is. */
function unitsOf({ job }: PackPart): [unit: Unit, count: number][] {
  switch (job.kind) {
    case 'cards': {
      const stories = job.decks.filter(({ story }) => story).reduce((sum, { cards }) => sum + cards.length, 0);
      const decks = job.decks.filter(({ story }) => !story).length;
      return [
        ['story', stories * job.printing.copies],
        ['deck', decks * job.printing.copies],
      ];
    }
    case 'slips':
      return [
        [({ evaluation: 'evaluation', writing: 'slip', notice: 'notice' } as const)[job.data.slips], job.data.copies],
      ];
    case 'signs':
      return [['sign', job.data.signs.length]];
    case 'wallPoster':
    case 'board':
      return [['poster', 1]];
    default:
      return [[job.kind, 1]];
  }
}

/** All of it in a line: 6 decks, 2 posters, 14 slips, 31 sheets. */
export function packSum(parts: readonly PackPart[], sheets: number, lang: Lang): string {
  const w = words[lang].pack;
  const counted = parts.flatMap((part) => unitsOf(part).map(([unit, count]) => ({ unit, count: count * part.copies })));
  const said = units.flatMap((unit) => {
    const count = counted.filter((one) => one.unit === unit).reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? [] : [w.units[unit](count)];
  });
  return [...said, w.sheets(sheets)].join(', ');
}
