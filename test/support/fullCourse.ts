import type { Board, Course, Meeting, Note, RoadBoard, Stop } from '../../src/model/course.ts';
import { fullAgenda, fullTools } from './fullTools.ts';

/** A course in which everything is filled in: a home care team halfway along Værdivejen. A new one with each call. */
export function fullCourse(): Course {
  return {
    id: 'hjemmeplejen-nord',
    title: 'Tillid i hverdagen',
    workplace: 'Hjemmeplejen Nord',
    createdAt: 1_777_881_600_000,
    profile: 'municipality',
    citizen: 'borger',
    people: 14,
    core: 'Vi hjælper borgeren til en hverdag på egne ben, med den hjælp hun selv har valgt.',
    values: {
      tillid: { id: 'tillid', name: 'Tillid', rank: 'a0' },
      naervaer: { id: 'naervaer', name: 'Nærvær', rank: 'a1' },
      'mod-1': { id: 'mod-1', name: 'Mod', rank: 'a2' },
    },
    meetings: { 'm-1': meeting() },
    boards: { vej: road(), ...otherBoards(), ...fullTools() },
    agendas: { dag: fullAgenda() },
    notes: Object.fromEntries(notes().map((note) => [note.id, note])),
    promises: {
      p1: {
        id: 'p1',
        board: 'vej',
        rank: 'a0',
        what: 'Vi ringer, når vi bliver forsinket',
        who: 'Alle ruter',
        from: 'fra mandag',
      },
      p2: {
        id: 'p2',
        board: 'vej',
        rank: 'a1',
        what: 'Vi siger højt, hvad der lykkedes',
        who: 'Tine',
        from: '1. juni',
      },
    },
    actions: {
      a1: {
        id: 'a1',
        board: 'hoest',
        rank: 'a0',
        problem: '',
        cause: '',
        what: 'Sig navn og tid højt ved vagtskiftet',
        who: 'Jens',
        due: '2026-05-18',
        sign: 'Ingen spørger i gangen',
        state: 'open',
        createdAt: 1_777_881_800_000,
        closedAt: null,
      },
      a2: {
        id: 'a2',
        board: 'apv',
        rank: 'a0',
        problem: 'Vagterne glider sammen om torsdagen',
        cause: 'To møder ligger oven i hinanden',
        what: 'Flyt teammødet til onsdag',
        who: 'Sussi',
        due: '2026-06-08',
        sign: 'Ingen løber fra mødet',
        state: 'open',
        createdAt: 1_777_881_810_000,
        closedAt: null,
      },
    },
    selections: { torsdag: { id: 'torsdag', name: 'Til torsdag', rank: 'a0' } },
    picks: {
      'k-1': { id: 'k-1', selection: 'torsdag', deck: 'tillid', card: 'tillid-04', rank: 'a0' },
      'k-2': { id: 'k-2', selection: 'torsdag', deck: 'tillid', card: 'tillid-10', rank: 'a1' },
    },
  };
}

function road(): RoadBoard {
  return {
    id: 'vej',
    kind: 'road',
    road: 'vaerdivejen',
    createdAt: 1_777_881_660_000,
    title: { da: 'Værdivejen', en: 'The value road' },
    value: 'Tillid',
    stops: {
      ser: stop('ser', 'a0', 'Hvad ser vi?', 'Vi ser hinanden i øjnene 👀', true),
      gor: stop('gor', 'a1', 'Hvad gør vi?', '', false),
      bremser: stop('bremser', 'a2', 'Hvad bremser?', '', false),
      aftaler: stop('aftaler', 'a3', 'Hvad aftaler vi?', 'Linje et\nlinje to', true),
    },
    posterTitle: 'Tillid hos os',
    returnDate: '2026-09-01',
    wall: { at: 'gor', followUps: 2, blank: false },
  };
}

function stop(id: string, rank: string, question: string, answer: string, answerWritten: boolean): Stop {
  return {
    id,
    rank,
    name: { da: question, en: `${question} (en)` },
    question: { da: `${question} Fortæl.`, en: `${question} Tell.` },
    heading: { da: 'Det ser vi', en: 'What we see' },
    answer,
    answerWritten,
    timer: { length: 600_000, spent: 30_500, startedAt: id === 'gor' ? 1_777_882_000_000 : null },
  };
}

function notes(): Note[] {
  const texts = ['Rute 7 var uden kaffe', 'Æbler på øen å', '„Havregrøden“ – igen', '👩‍👩‍👧 pårørende'];
  return texts.map((text, i) => ({
    id: `n${i}`,
    board: 'vej',
    place: i === 3 ? 'side' : 'ser',
    rank: `a${i}`,
    text,
    votes: i * 2,
    marked: i === 1,
    owner: i === 3 ? 'Leder' : '',
    due: i === 3 ? '2026-05-18' : '',
    createdAt: 1_777_881_700_000 + i,
  }));
}

const closedWall = { at: 'start', followUps: 0, blank: false };
const stillTimer = { length: 300_000, spent: 0, startedAt: null };

function otherBoards(): Record<string, Board> {
  const createdAt = 1_777_881_670_000;
  return {
    kort: {
      id: 'kort',
      kind: 'cards',
      createdAt,
      title: { da: 'Tillid', en: 'Trust' },
      deck: 'tillid',
      selection: '',
      draw: 'one',
      seed: 7,
      pile: 1,
      hard: false,
      dimension: '',
      difficulty: '',
      drawn: {
        d1: {
          id: 'd1',
          deck: 'tillid',
          card: 'tillid-04',
          rank: 'a0',
          text: { da: 'Hvilken besked troede du på?', en: 'Which message did you believe?' },
          state: 'kept',
          pile: 1,
          place: 0,
        },
      },
      shown: 'd1',
      turn: 2,
      timer: stillTimer,
      wall: closedWall,
    },
    hoest: { id: 'hoest', kind: 'harvest', createdAt, title: { da: 'Opsamling', en: 'Harvest' }, wall: closedWall },
    grupper: {
      id: 'grupper',
      kind: 'groups',
      createdAt,
      title: { da: 'Grupper', en: 'Groups' },
      size: 5,
      seed: 3,
      entries: {
        dag: { id: 'dag', rank: 'a0', label: 'Dagvagt', count: 8, names: '' },
        nat: { id: 'nat', rank: 'a1', label: 'Nattevagt', count: 0, names: 'Amina\nBent' },
      },
      wall: closedWall,
    },
    evaluering: {
      id: 'evaluering',
      kind: 'evaluation',
      createdAt,
      title: { da: 'To minutter', en: 'Two minutes' },
      questions: {
        q1: {
          id: 'q1',
          rank: 'a0',
          text: { da: 'Fik vi talt om det vigtige?', en: 'Did we talk about what matters?' },
          no: 0,
          partly: 2,
          mostly: 5,
          yes: 7,
        },
      },
      wall: closedWall,
    },
  };
}

function meeting(): Meeting {
  const step = { skipped: false, timer: stillTimer, leftAt: null };
  return {
    id: 'm-1',
    script: 'vaerdivejen-halv-dag',
    part: 'moedet',
    about: '',
    title: { da: 'Værdivejen på en halv dag', en: 'The value road in half a day' },
    createdAt: 1_777_881_600_000,
    startsAt: 1_777_881_600_000,
    endsAt: 1_777_884_000_000,
    begunAt: 1_777_881_660_000,
    endedAt: null,
    steps: {
      ramme: {
        ...step,
        id: 'ramme',
        rank: 'a0',
        title: { da: 'Før vi kører', en: 'Before we set off' },
        minutes: 15,
        board: '',
        place: '',
        begunAt: 1_777_881_660_000,
        leftAt: 1_777_882_560_000,
      },
      'stop-1': {
        ...step,
        id: 'stop-1',
        rank: 'a1',
        title: { da: 'Stop 1', en: 'Stop 1' },
        minutes: 25,
        board: 'vej',
        place: 'ser',
        begunAt: 1_777_882_560_000,
      },
    },
    at: 'stop-1',
    blank: false,
  };
}
