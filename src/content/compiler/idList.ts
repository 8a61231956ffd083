import type { Problem } from '../problem.ts';
import type { FoundId } from './walk.ts';

/**
 * The committed list of every id that was ever published (content/ids.txt): one a line, `label id`, and `retired` after
 * those that are taken out of use. Ids live on in people's saved courses, so they never vanish or come back by accident.
 */
export const idListFile = 'ids.txt';

const intro = [
  '# Alle id’er, der er udgivet. De ændres aldrig og bruges aldrig igen.',
  '# Nye kommer på listen med: npm run content -- --accept',
  '# Tages noget ud af brug, så skriv retired efter dets id.',
  '# Every published id: never changed, never reused. Add new ones with --accept; write retired after one taken out of use.',
];

type Listed = { label: string; id: string; retired: boolean; line: number };

/** The id as the list knows it; one that is only unique in its file carries the file's name. */
export function listedAs({ label, value, unique }: FoundId, file: string): string {
  const name = file.replace(/^.*\//, '').replace(/\.yml$/, '');
  return unique === 'file' ? `${label} ${name}/${value}` : `${label} ${value}`;
}

export function readIdList(text: string): { listed: Listed[]; problems: Problem[] } {
  const listed: Listed[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((raw, i) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const [label, id, mark, ...more] = line.split(/\s+/);
    if (label !== undefined && id !== undefined && (mark === undefined || mark === 'retired') && more.length === 0) {
      listed.push({ label, id, retired: mark === 'retired', line: i + 1 });
      return;
    }
    problems.push({
      file: idListFile,
      line: i + 1,
      path: '',
      what: { da: `Linjen kan ikke læses: ${line}`, en: `The line cannot be read: ${line}` },
      allowed: {
        da: 'slags id, og eventuelt retired: decks/cards tillid-07 retired',
        en: 'kind id, and perhaps retired: decks/cards tillid-07 retired',
      },
    });
  });
  return { listed, problems };
}

/** Published ids that are gone. Ids of a kind in `unread` (a file of it could not be read) are left in peace. */
export function missingIds(
  listed: readonly Listed[],
  present: ReadonlySet<string>,
  unread: ReadonlySet<string>,
): Problem[] {
  return listed
    .filter(
      ({ label, id, retired }) => !retired && !present.has(`${label} ${id}`) && !unread.has(label.split('/')[0] ?? ''),
    )
    .map(({ label, id, line }) => ({
      file: idListFile,
      line,
      path: `${label} ${id}`,
      what: { da: `Id’et ${id} er udgivet, men findes ikke mere.`, en: `The id ${id} is published but is gone.` },
      allowed: {
        da: 'Skriv det gamle id tilbage. Er det med vilje, så skriv retired efter id’et i ids.txt; det kan aldrig bruges igen.',
        en: 'Put the old id back. If it is on purpose, write retired after the id in ids.txt; it can never be used again.',
      },
    }));
}

/** The list with the new ids put in, in order; retired ones keep their mark. */
export function writeIdList(listed: readonly Listed[], added: readonly string[]): string {
  const lines = [...listed.map(({ label, id, retired }) => `${label} ${id}${retired ? ' retired' : ''}`), ...added];
  return `${[...intro, '', ...lines.sort()].join('\n')}\n`;
}
