import { current, isDraft } from 'immer';

/**
 * The values of records, to read only. In a recipe these are plain data too: reading a thousand notes through the recipe's
 * draft would make a draft of each, which takes longer than the change itself.
 */
export function plainValues<T extends object>(records: Record<string, T>): T[] {
  return Object.values(isDraft(records) ? current(records) : records);
}
