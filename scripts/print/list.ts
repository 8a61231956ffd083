import { labelSheets } from '../../src/print/layout/labelSheets.ts';
import { soundContent } from './content.ts';
import { didYouMean } from './nearest.ts';
import { Stop } from './stop.ts';

/** Ids of what can be printed, by kind; `labels`: the label sheets. */
export async function listed(what: string | undefined): Promise<Record<string, string[]>> {
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  if (what === 'labels') return { labels: ids(labelSheets) };
  if (what !== undefined) {
    const hint = didYouMean(what, ['labels']);
    throw new Stop(1, `list ${what} findes ikke.${hint.da}`, `There is no list ${what}.${hint.en}`);
  }
  const { decks, posters, scripts, methods } = await soundContent();
  return {
    cards: ids(decks),
    wallposter: ids(posters),
    script: ids(scripts),
    pack: ids(scripts),
    method: ids(methods),
    booklet: ['glossary', 'examples'],
  };
}
