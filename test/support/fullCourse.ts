import type { Course, Note, RoadBoard, Stop } from '../../src/model/course.ts';

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
    values: {
      tillid: { id: 'tillid', name: 'Tillid', rank: 'a0' },
      naervaer: { id: 'naervaer', name: 'Nærvær', rank: 'a1' },
      'mod-1': { id: 'mod-1', name: 'Mod', rank: 'a2' },
    },
    boards: { vej: road() },
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
