import { continueWay, stepsOf } from '../../src/model/citizensWay.ts';
import type { Course, Id } from '../../src/model/course.ts';
import { addAction } from '../../src/model/harvest.ts';
import { addNote } from '../../src/model/notes.ts';
import { addLine, addParty, type Level, type Strength } from '../../src/model/relations.ts';
import type { ToolBoard } from '../../src/model/toolBoards.ts';
import { toolZones } from '../../src/model/tools.ts';
import { addTrial, moveTrial, trialColumns } from '../../src/model/trials.ts';

/** Whom a group shares its task with. */
const parties: readonly { name: string; level: Level }[] = [
  { name: 'Hjemmeplejen Nord, aftenholdet', level: 'own' },
  { name: 'Sygeplejen', level: 'own' },
  { name: 'Hospitalskøkkenet', level: 'beside' },
  { name: 'Visitationen', level: 'beside' },
  { name: 'De pårørende', level: 'beside' },
  { name: 'Områdelederen', level: 'above' },
  { name: 'Social- og sundhedsforvaltningen', level: 'above' },
  { name: 'Vikarerne', level: 'below' },
];

/** A board of the toolbox as a group leaves it that has said all of `said`, short and long, at every place it has. */
export function workAtTool(course: Course, board: ToolBoard, said: readonly string[], newId: () => Id, now: number) {
  const on = board.id;
  course.core = 'Borgeren klarer sin egen morgen og ved, hvem der kommer, og hvornår';
  for (const place of toolZones[board.kind])
    for (const text of said) addNote(course, { id: newId(), board: on, place, text, now });
  switch (board.kind) {
    case 'diamond':
      board.corner = 'collaboration';
      break;
    case 'process-check':
      board.subject = 'Den nye vagtplan, der begynder efter sommerferien';
      for (const [i, id] of toolZones[board.kind].entries())
        board.verdicts[id] = { id, verdict: (['yes', 'partly', 'no'] as const)[i % 3] ?? '' };
      break;
    case 'force-field':
      board.goal = 'Den næste ved alt, når hun møder ind';
      break;
    case 'relations':
      drawMap(board, said, newId);
      break;
    case 'citizens-way':
      for (const text of [...said, ...said].slice(0, 10)) continueWay(course, on, newId(), text);
      for (const [i, step] of stepsOf(board).entries())
        Object.assign(board.steps[step.id] ?? {}, {
          who: i % 2 === 0 ? 'Omstillingen' : 'Den, der har vagten',
          does: said[(i + 2) % said.length],
          feels: 'Jeg ved ikke, hvem jeg taler med nu',
        });
      break;
    case 'trials':
      for (const [i, what] of said.entries()) {
        const id = newId();
        addTrial(course, on, { id, what });
        Object.assign(board.trials[id] ?? {}, { who: 'Mette og aftenholdet', consent: 'Natten og rengøringen' });
        if (i > 1) Object.assign(board.trials[id] ?? {}, { startsOn: '2027-02-01', endsOn: '2027-02-26' });
        moveTrial(course, on, id, trialColumns[i % 4] ?? 'idea', i);
      }
      break;
    case 'apv-plan':
      for (const problem of said) {
        const id = newId();
        addAction(course, { id, board: on, what: 'Teammødet flyttes til onsdag', now });
        Object.assign(course.actions[id] ?? {}, { problem, who: 'Teamlederen', due: '2027-09-30' });
      }
      break;
  }
}

function drawMap(board: Extract<ToolBoard, { kind: 'relations' }>, said: readonly string[], newId: () => Id) {
  const ids = parties.map(({ name, level }) => {
    const id = newId();
    addParty(board, { id, name, level });
    return id;
  });
  const [own = '', other = '', ...rest] = ids;
  for (const [i, b] of [other, ...rest].entries())
    addLine(board, { id: newId(), a: own, b, strength: ((i % 3) + 1) as Strength, label: said[i % said.length] ?? '' });
  for (const [i, b] of rest.slice(0, 3).entries())
    addLine(board, { id: newId(), a: other, b, strength: 1, label: said[i] ?? '' });
}
