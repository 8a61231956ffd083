import type { Text } from '../../../model/text.ts';
import { kinds } from '../../kinds.ts';
import type { Content, Kind } from '../../types.ts';
import { isRecord, type Path } from '../walk.ts';

/** A text of the content and where it stands: `keys` lead from the thing (`['cards', 3, 'text']`). */
export type PlacedText = { kind: Kind; id: string; keys: Path; text: Text };

/** Every text of every thing, whatever its kind: all that is written as `da:` and `en:` side by side. */
export function textsOf(content: Content): PlacedText[] {
  return (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    content[kind].flatMap((thing) => textsIn(thing, []).map((found) => ({ kind, id: thing.id, ...found }))),
  );
}

function textsIn(value: unknown, keys: Path): { keys: Path; text: Text }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...keys, i]));
  if (!isRecord(value)) return [];
  const { da, en } = value;
  if (typeof da === 'string' && typeof en === 'string') return [{ keys, text: { da, en } }];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...keys, key]));
}
