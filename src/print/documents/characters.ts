import type { Problem } from '../layout/displayList.ts';
import type { FlowBlock } from '../layout/flow.ts';
import type { Measure } from '../layout/measure.ts';
import { missingCharacters } from './report.ts';

/** Characters in the words of blocks that no font can draw, each field once. */
export function flowCharacters(measure: Measure, blocks: readonly FlowBlock[]): Problem[] {
  const seen = new Set<string>();
  return blocks
    .flatMap((block) => inBlock(measure, block))
    .filter(({ field, message }) => {
      const key = `${field} ${message.en}`;
      return !seen.has(key) && seen.add(key);
    });
}

function inBlock(measure: Measure, block: FlowBlock): Problem[] {
  const field = 'field' in block ? (block.field ?? 'text') : 'text';
  switch (block.block) {
    case 'words':
      return missingCharacters(measure, block.text, block.style.font, field);
    case 'list':
      return block.items.flatMap((item) => missingCharacters(measure, item, block.style.font, field));
    case 'table':
      return block.rows.flatMap((row, index) =>
        row.flatMap((cell) => missingCharacters(measure, cell, block.style.font, `${field}.${index}`)),
      );
    case 'columns':
      return block.columns.flatMap((column) => flowCharacters(measure, column.blocks));
    case 'box':
    case 'keep':
      return flowCharacters(measure, block.blocks);
    default:
      return [];
  }
}
