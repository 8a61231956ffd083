import type { Course, Id } from '../../src/model/course.ts';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import { addAction } from '../../src/model/harvest.ts';
import { addNote } from '../../src/model/notes.ts';
import { generateRanks } from '../../src/model/rank.ts';
import type { ToolBoard } from '../../src/model/toolBoards.ts';
import { newToolBoard, toolKinds, toolZones } from '../../src/model/tools.ts';

const said =
  'vi ringer hjem før vi skriver i systemet og når to er syge springer vi overleveringen over så den næste ikke ved at døren binder men det siger vi højt hver morgen klokken syv til alle der møder ind på rute syv'.split(
    ' ',
  );

/** What a group wrote, `number` of its notes: from 2 to 40 words, now and then a long Danish compound. */
export function wordsOf(number: number): string {
  const count = [2, 5, 9, 3, 14, 4, 40, 7][number % 8] ?? 2;
  const words = Array.from({ length: count - 1 }, (_, i) => said[(number * 3 + i) % said.length]);
  return [`${number + 1}`, ...words, ...(number % 5 === 4 ? ['Overarbejdsbetalingsordningen'] : [])].join(' ');
}

/** A course with one of each board of the toolbox, with `count` notes (or parties, steps, trials, rows) on each. */
export function workedBoards(count: number): Course {
  const course = {
    ...emptyCourse({ id: `tavler-${count}`, now: 1 }),
    title: 'Tavlerne',
    workplace: 'Hjemmeplejen Nord',
  };
  if (count > 0) course.core = 'Vi hjælper borgeren til en hverdag på egne ben, med den hjælp hun selv har valgt.';
  for (const [i, kind] of toolKinds.entries()) {
    const board = newToolBoard({
      id: kind,
      now: i + 2,
      kind,
      title: { da: `Tavlen ${kind}`, en: `The board ${kind}` },
    });
    course.boards[kind] = board;
    fill(course, board, count);
    for (const n of [0, 1, 2].slice(0, count)) {
      const id = `${kind}-aftale-${n}`;
      addAction(course, { id, board: kind, what: wordsOf(n), now: 9 });
      Object.assign(course.actions[id] ?? {}, { who: 'Mette', due: '2027-03-01' });
    }
  }
  return course;
}

function fill(course: Course, board: ToolBoard, count: number): void {
  const ranks = generateRanks(Math.max(1, count));
  const rank = (n: number) => ranks[n] ?? 'a0';
  const numbers = Array.from({ length: count }, (_, n) => n);
  const records = <T extends { id: Id }>(made: readonly T[]) => Object.fromEntries(made.map((one) => [one.id, one]));
  switch (board.kind) {
    case 'relations':
      board.parties = records(
        numbers.map((n) => ({
          id: `p${n}`,
          rank: rank(n),
          name: wordsOf(n).split(' ').slice(0, 6).join(' '),
          level: (['own', 'beside', 'above', 'beside', 'below'] as const)[n % 5] ?? 'own',
        })),
      );
      board.lines = records(
        numbers.slice(1).map((n) => ({
          id: `l${n}`,
          rank: rank(n),
          a: 'p0',
          b: `p${n}`,
          strength: ([1, 2, 3] as const)[n % 3] ?? 1,
          label: wordsOf(n).split(' ').slice(0, 8).join(' '),
        })),
      );
      return;
    case 'citizens-way':
      if (count > 0)
        board.steps = records(
          Array.from({ length: Math.max(4, Math.min(10, count)) }, (_, n) => ({
            id: `s${n}`,
            rank: rank(n) === 'a0' && n > 0 ? `a${n}` : rank(n),
            title: wordsOf(n % 4),
            who: n % 2 === 0 ? 'Sygehuset' : 'Hjemmeplejen',
            does: wordsOf(n),
            feels: wordsOf(n + 1),
          })),
        );
      return;
    case 'trials':
      board.trials = records(
        numbers.map((n) => ({
          id: `t${n}`,
          rank: rank(n),
          column: (['idea', 'agreed', 'trying', 'judged'] as const)[n % 4] ?? 'idea',
          what: wordsOf(n),
          who: 'Jens',
          consent: n % 2 === 0 ? 'Aftenholdet' : '',
          startsOn: n % 2 === 0 ? '2027-01-11' : '',
          endsOn: '',
          happened: wordsOf(n + 2),
          forCitizen: '',
          forUs: '',
          onwards: '',
          verdict: n % 4 === 3 ? ('keep' as const) : ('' as const),
        })),
      );
      return;
    case 'apv-plan':
      for (const n of numbers) {
        const id = `r${n}`;
        addAction(course, { id, board: board.id, problem: wordsOf(n), now: 3 + n });
        Object.assign(course.actions[id] ?? {}, n % 2 === 0 ? { cause: wordsOf(n + 1), what: wordsOf(n + 2) } : {});
      }
      return;
    default: {
      if (board.kind === 'process-check') board.subject = count > 0 ? 'Den nye vagtplan fra nytår' : '';
      if (board.kind === 'force-field') board.goal = count > 0 ? 'Vi siger det højt, når noget er ved at gå galt' : '';
      const zones: readonly Id[] = toolZones[board.kind];
      for (const n of numbers) {
        const id = `${board.id}-${n}`;
        addNote(course, { id, board: board.id, place: zones[n % zones.length] ?? '', text: wordsOf(n), now: 3 + n });
        const note = course.notes[id];
        if (note !== undefined) note.votes = n % 6;
      }
    }
  }
}
