/** What stands in the address of a sheet: a script, a method, or one of those that are only one of a kind. */
export type SheetPick =
  | { sheet: 'script' | 'method'; id: string }
  | { sheet: 'writing' | 'evaluation' | 'signs' | 'report' };

const single = { sedler: 'writing', evaluering: 'evaluation', bordskilte: 'signs', opsamling: 'report' } as const;

/** Reads the last part of an address, such as `metode-parinterview`. */
export function readSheet(text: string | undefined): SheetPick | undefined {
  const [, kind, id] = /^(drejebog|metode)-(.+)$/.exec(text ?? '') ?? [];
  if (kind !== undefined && id !== undefined) return { sheet: kind === 'drejebog' ? 'script' : 'method', id };
  const found = Object.entries(single).find(([name]) => name === text);
  return found && { sheet: found[1] };
}
