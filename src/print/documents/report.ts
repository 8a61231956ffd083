import type { FontName, Problem } from '../layout/displayList.ts';
import type { Measure } from '../layout/measure.ts';
import { problem } from '../words.ts';

/** No message names more characters than this: a text in another script has hundreds. */
const most = 12;

/** Characters of a text that no font can draw, as a problem of its field; nothing when all can be drawn. */
export function missingCharacters(measure: Measure, text: string, font: FontName, field: string): Problem[] {
  const missing = measure.missing(text, font);
  return missing.length === 0 ? [] : [problem(field, (words) => words.missing(listed(missing)))];
}

const listed = (characters: readonly string[]) =>
  characters.length <= most ? characters.join(' ') : `${characters.slice(0, most).join(' ')} …`;
