import type { Member } from '../../model/groups.ts';

/** A line of a group as it is read: a name, or a kind of people with how many of them. */
export type FaceLine = { key: string; text: string; count: number /** The kind a name belongs to. */; kind: string };

/** What is written of a group: its names, and the kinds without names each once, in the order they were dealt. */
export function faceOf(group: readonly Member[]): FaceLine[] {
  const lines = new Map<string, FaceLine>();
  group.forEach(({ entry, label, name }, index) => {
    const key = name === '' ? entry : `${entry} ${index}`;
    const line = lines.get(key) ?? { key, text: name || label, count: 0, kind: name === '' ? '' : label };
    if (name === '') line.count += 1;
    lines.set(key, line);
  });
  return [...lines.values()];
}
