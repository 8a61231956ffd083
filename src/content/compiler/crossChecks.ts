import type { Problem } from '../problem.ts';
import type { Read } from './checkFile.ts';
import { listedAs } from './idList.ts';

/** Ids used twice, and retired ids that came back. */
export function idProblems(read: readonly Read[], retired: ReadonlySet<string>): Problem[] {
  const first = new Map<string, string>();
  return read.flatMap(({ source, ids }) =>
    ids.flatMap((found): Problem[] => {
      const key = listedAs(found, source.file);
      const here = source.locate(found.path);
      const before = first.get(key);
      if (before !== undefined) {
        return [
          {
            ...here,
            what: {
              da: `”${found.value}” er brugt før, i ${before}.`,
              en: `“${found.value}” is used before, in ${before}.`,
            },
            allowed: { da: 'Et id, ingen anden har.', en: 'An id that nothing else has.' },
          },
        ];
      }
      first.set(key, `${here.file}:${here.line}`);
      if (!retired.has(key)) return [];
      return [
        {
          ...here,
          what: { da: `”${found.value}” er taget ud af brug.`, en: `“${found.value}” has been retired.` },
          allowed: {
            da: 'Et nyt id; de gamle bruges aldrig igen (se ids.txt).',
            en: 'A new id; old ones are never reused (see ids.txt).',
          },
        },
      ];
    }),
  );
}

/** All ids by what they name (see `FoundId.label`). */
export function idsInUse(read: readonly Read[]): Map<string, string[]> {
  const inUse = new Map<string, string[]>();
  for (const { label, value } of read.flatMap(({ ids }) => ids)) {
    inUse.set(label, [...new Set([...(inUse.get(label) ?? []), value])].sort());
  }
  return inUse;
}

/** References to ids that are not there. Those into a kind in `unread` (a file of it could not be read) wait. */
export function referenceProblems(
  read: readonly Read[],
  inUse: ReadonlyMap<string, readonly string[]>,
  unread: ReadonlySet<string>,
): Problem[] {
  return read.flatMap(({ source, references }) =>
    references
      .filter(({ to, value }) => !unread.has(to.split('/')[0] ?? '') && inUse.get(to)?.includes(value) !== true)
      .map(({ to, value, path }) => {
        const list = inUse.get(to)?.join(', ') ?? '–';
        return {
          ...source.locate(path),
          what: { da: `”${value}” findes ikke i ${to}.`, en: `“${value}” is not found in ${to}.` },
          allowed: { da: `En af: ${list}.`, en: `One of: ${list}.` },
        };
      }),
  );
}
