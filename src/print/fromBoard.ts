/*
 * Longer than most files because it is ten short answers to one question, what a board's sheet says, and half of it names the
 * words they are said in.
 */
import { apvPlan as apvDa } from '../i18n/da/apvPlan.ts';
import { citizensWay as wayDa } from '../i18n/da/citizensWay.ts';
import { diamond as diamondDa } from '../i18n/da/diamond.ts';
import { forceField as forceDa } from '../i18n/da/forceField.ts';
import { harvest as harvestDa } from '../i18n/da/harvest.ts';
import { notes as notesDa } from '../i18n/da/notes.ts';
import { processCheck as processDa } from '../i18n/da/processCheck.ts';
import { relations as relationsDa } from '../i18n/da/relations.ts';
import { roomForAction as roomDa } from '../i18n/da/roomForAction.ts';
import { tools as toolsDa } from '../i18n/da/tools.ts';
import { trials as trialsDa } from '../i18n/da/trials.ts';
import { triangle as triangleDa } from '../i18n/da/triangle.ts';
import { twoViews as viewsDa } from '../i18n/da/twoViews.ts';
import { longDate } from '../i18n/dates.ts';
import { apvPlan as apvEn } from '../i18n/en/apvPlan.ts';
import { citizensWay as wayEn } from '../i18n/en/citizensWay.ts';
import { diamond as diamondEn } from '../i18n/en/diamond.ts';
import { forceField as forceEn } from '../i18n/en/forceField.ts';
import { harvest as harvestEn } from '../i18n/en/harvest.ts';
import { notes as notesEn } from '../i18n/en/notes.ts';
import { processCheck as processEn } from '../i18n/en/processCheck.ts';
import { relations as relationsEn } from '../i18n/en/relations.ts';
import { roomForAction as roomEn } from '../i18n/en/roomForAction.ts';
import { tools as toolsEn } from '../i18n/en/tools.ts';
import { trials as trialsEn } from '../i18n/en/trials.ts';
import { triangle as triangleEn } from '../i18n/en/triangle.ts';
import { twoViews as viewsEn } from '../i18n/en/twoViews.ts';
import { handoversOf, stepsOf } from '../model/citizensWay.ts';
import type { Course, Id, Note } from '../model/course.ts';
import { actionsAt, isOwned } from '../model/harvest.ts';
import { notesAt } from '../model/notes.ts';
import { verdictOf } from '../model/processCheck.ts';
import { linesOf, partiesOf } from '../model/relations.ts';
import { sideList } from '../model/road.ts';
import { inTerms } from '../model/terms.ts';
import type { Lang } from '../model/text.ts';
import type {
  ApvPlanBoard,
  CitizensWayBoard,
  RelationsBoard,
  ToolBoard,
  Trial,
  TrialsBoard,
} from '../model/toolBoards.ts';
import { toolZones } from '../model/tools.ts';
import { trialColumns, trialsAt } from '../model/trials.ts';
import type { BoardPrint, Entry, Mark, Zone } from './documents/board/boardPrint.ts';

const words = {
  da: {
    diamond: diamondDa,
    triangle: triangleDa,
    relations: relationsDa,
    'room-for-action': roomDa,
    'two-views': viewsDa,
    'process-check': processDa,
    'force-field': forceDa,
    'citizens-way': wayDa,
    trials: trialsDa,
    'apv-plan': apvDa,
  },
  en: {
    diamond: diamondEn,
    triangle: triangleEn,
    relations: relationsEn,
    'room-for-action': roomEn,
    'two-views': viewsEn,
    'process-check': processEn,
    'force-field': forceEn,
    'citizens-way': wayEn,
    trials: trialsEn,
    'apv-plan': apvEn,
  },
};

const general = { da: toolsDa, en: toolsEn };
const harvest = { da: harvestDa, en: harvestEn };
const notes = { da: notesDa, en: notesEn };

/** What a board is made into for paper: whose words, in which language, and the workplace's own word for the citizen. */
type Told = { course: Course; lang: Lang; said: (text: string) => string };

/** A board of the toolbox as it is printed: the group's words as they stand, headings and dates in the language wanted. */
export function boardToPrint(course: Course, board: ToolBoard, lang: Lang): BoardPrint {
  const told: Told = { course, lang, said: (text) => inTerms(text, lang, course) };
  return {
    board: board.kind,
    title: told.said(board.title[lang]),
    workplace: course.workplace,
    core: { label: general[lang].core, text: course.core },
    about: { label: '', text: '' },
    side: notesAt(course, board.id, sideList).map(({ text, owner, due }) => ({
      text,
      owner,
      due: longDate(due, lang),
    })),
    actions: actionsAt(course, board.id)
      .filter(({ state }) => state !== 'dropped')
      .map(({ problem, cause, what, who, due, sign }) => ({
        problem,
        cause,
        what,
        who,
        due: longDate(due, lang),
        sign,
      })),
    returnDate: longDate(board.returnDate, lang),
    ...ownOf(told, board),
  };
}

/** What only a board of its kind has. */
function ownOf(told: Told, board: ToolBoard): Pick<BoardPrint, 'zones'> & Partial<BoardPrint> {
  const all = words[told.lang];
  switch (board.kind) {
    case 'diamond': {
      const start = { mark: 'start', word: all.diamond.startHere } as const;
      const zones = zonesOf(told, board.id, toolZones.diamond, all.diamond.zones);
      return { zones: zones.map((zone) => (zone.id === board.corner ? { ...zone, said: start } : zone)) };
    }
    case 'triangle': {
      const { social, task, citizen } = all.triangle.corners;
      return {
        zones: zonesOf(told, board.id, toolZones.triangle, all.triangle.zones),
        corners: [told.said(social), told.said(task), told.said(citizen)],
      };
    }
    case 'room-for-action':
      return { zones: zonesOf(told, board.id, toolZones['room-for-action'], all['room-for-action'].zones) };
    case 'two-views':
      return { zones: zonesOf(told, board.id, toolZones['two-views'], all['two-views'].zones) };
    case 'process-check': {
      const w = all['process-check'];
      const zones = zonesOf(told, board.id, toolZones['process-check'], w.zones);
      return {
        about: { label: w.subject, text: board.subject },
        zones: zones.map((zone) => {
          const verdict = verdictOf(board, zone.id);
          return verdict === '' ? zone : { ...zone, said: { mark: verdict, word: w.verdicts[verdict] } };
        }),
      };
    }
    case 'force-field': {
      const w = all['force-field'];
      const chosen = ({ marked }: Note) => (marked ? ({ mark: 'start', word: w.notes.marked } as const) : undefined);
      return {
        about: { label: w.goal, text: board.goal },
        zones: zonesOf(told, board.id, toolZones['force-field'], w.zones, { saidOf: chosen, votesOf: w.strength }),
      };
    }
    case 'relations':
      return relationsOf(told, board);
    case 'citizens-way':
      return { zones: stepsAsZones(told, board) };
    case 'trials':
      return { zones: trialColumns.map((column) => trialsAsZone(told, board, column)) };
    case 'apv-plan':
      return planOf(told, board);
  }
}

type ZoneWords = Record<Id, { name: string; question: string }>;

/** What is said of a note, and of its votes. */
type Saying = { saidOf?: (note: Note) => Entry['said']; votesOf?: (votes: number) => string };

/** Fields of a board with their notes. */
function zonesOf(
  { course, lang, said }: Told,
  board: Id,
  ids: readonly Id[],
  names: ZoneWords,
  { saidOf = () => undefined, votesOf = notes[lang].votes }: Saying = {},
): Zone[] {
  return ids.map((id) => ({
    id,
    heading: said(names[id]?.name ?? ''),
    question: said(names[id]?.question ?? ''),
    entries: notesAt(course, board, id).map((note) => {
      const told = saidOf(note);
      return {
        ...plain(note.text),
        votes: { count: note.votes, said: votesOf(note.votes) },
        ...(told ? { said: told } : {}),
      };
    }),
  }));
}

const plain = (text: string, label = ''): Entry => ({ label, text, more: [], votes: { count: 0, said: '' } });

function relationsOf({ lang }: Told, board: RelationsBoard): Pick<BoardPrint, 'zones' | 'map'> {
  const w = words[lang].relations;
  const parties = partiesOf(board).filter(({ name }) => name.trim() !== '');
  const nameOf = (id: Id) => parties.find((party) => party.id === id)?.name.trim() || '…';
  const lines = linesOf(board);
  const entries = lines.map(
    ({ a, b, strength, label }, index): Entry => ({
      ...plain(`${index + 1}. ${w.between(nameOf(a), nameOf(b))}`),
      more: [
        { label: '', text: w.strengths[strength].name },
        { label: '', text: label },
      ],
    }),
  );
  return {
    zones: [{ id: 'lines', heading: w.places.lines, question: w.questions.lines, entries }],
    map: {
      parties: parties.map(({ id, name, level }) => ({ id, name, level })),
      lines: lines.map(({ a, b, strength }) => ({ a, b, strength })),
      levels: w.levels,
      question: w.questions.start,
      strengths: [w.strengths[1].name, w.strengths[2].name, w.strengths[3].name],
    },
  };
}

/** Each step as a field; an unwritten way has its first steps to write on. */
function stepsAsZones({ lang, said }: Told, board: CitizensWayBoard): Zone[] {
  const w = words[lang]['citizens-way'];
  const handovers = new Set(handoversOf(board).map(({ to }) => to.id));
  return stepsOf(board).map((step, index) => ({
    id: step.id,
    heading: step.title.trim() || w.step(index + 1),
    question: '',
    entries: (['who', 'does', 'feels'] as const).map((field) => plain(step[field], said(w.fields[field]))),
    ...(handovers.has(step.id) ? { said: { mark: 'missing', word: w.handover } as const } : {}),
  }));
}

const verdictMarks = { keep: 'yes', adjust: 'partly', drop: 'no' } as const satisfies Record<string, Mark>;

function trialsAsZone(told: Told, board: TrialsBoard, column: Trial['column']): Zone {
  const w = words[told.lang].trials;
  return {
    id: column,
    heading: told.said(w.columns[column]),
    question: '',
    entries: trialsAt(board, column).map((trial) => ({
      ...plain(trial.what),
      more: trialFields(told, trial),
      ...(trial.verdict === ''
        ? {}
        : { said: { mark: verdictMarks[trial.verdict], word: w.verdictIs[trial.verdict] } }),
    })),
  };
}

/** What is written of a trial, and its four answers once it is judged. */
function trialFields({ lang, said }: Told, trial: Trial): Entry['more'] {
  const { fields } = words[lang].trials;
  const one = (field: keyof typeof fields, text: string) => ({ label: said(fields[field]), text });
  return [
    one('who', trial.who),
    one('consent', trial.consent),
    one('startsOn', longDate(trial.startsOn, lang)),
    one('endsOn', longDate(trial.endsOn, lang)),
    one('happened', trial.happened),
    one('forCitizen', trial.forCitizen),
    one('forUs', trial.forUs),
    one('onwards', trial.onwards),
  ].filter(({ text }) => text.trim() !== '');
}

function planOf({ course, lang, said }: Told, board: ApvPlanBoard): Pick<BoardPrint, 'zones' | 'plan'> {
  const { phases, fields, missing, noSolution } = words[lang]['apv-plan'];
  const { noWho, noDue } = harvest[lang].fields;
  const lacking = actionsAt(course, board.id).filter(
    (action) => action.state === 'open' && (action.what.trim() === '' || !isOwned(action)),
  ).length;
  return {
    zones: [],
    plan: {
      phases: phases.names.map(said),
      phase: board.phase,
      here: phases.now,
      columns: { problem: fields.problem, cause: fields.cause, what: fields.what },
      missing: { rows: lacking > 0 ? missing(lacking) : '', what: noSolution, who: noWho, due: noDue },
    },
  };
}
