import { compileContent } from '../../src/content/compiler/compile.ts';
import type { Content } from '../../src/content/types.ts';
import { itemsFrom, type LibraryItem } from '../../src/library/items.ts';
import { defaultTerms } from '../../src/model/terms.ts';
import type { Lang } from '../../src/model/text.ts';

let compiled: Promise<Content> | undefined;

/** The real content, compiled once for a test file. */
export function realContent(): Promise<Content> {
  compiled ??= compileContent('content').then(({ content }) => content);
  return compiled;
}

/** Everything in the library as the search sees it. */
export async function realItems(lang: Lang = 'da'): Promise<LibraryItem[]> {
  return itemsFrom(await realContent(), lang, defaultTerms);
}
