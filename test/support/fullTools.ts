import type { Agenda } from '../../src/model/agendaShape.ts';
import type { ToolBoard } from '../../src/model/toolBoards.ts';

const wall = { at: 'start', followUps: 0, blank: false };
const base = (id: string, da: string, en: string) => ({
  id,
  createdAt: 1_777_881_680_000,
  title: { da, en },
  returnDate: '2026-09-01',
  example: false,
  wall,
});

/** One of each board of the toolbox, filled in. */
export function fullTools(): Record<string, ToolBoard> {
  return {
    diamant: { ...base('diamant', 'Diamanten', 'The diamond'), kind: 'diamond', corner: 'trust' },
    trekant: { ...base('trekant', 'Den stærke trekant', 'The strong triangle'), kind: 'triangle' },
    relation: {
      ...base('relation', 'Relationskortet', 'The relation map'),
      kind: 'relations',
      parties: {
        os: { id: 'os', rank: 'a0', name: 'Rute 7', level: 'own' },
        syg: { id: 'syg', rank: 'a1', name: 'Sygeplejen', level: 'beside' },
      },
      lines: { l1: { id: 'l1', rank: 'a0', a: 'os', b: 'syg', strength: 2, label: 'Besked om sår' } },
    },
    rum: { ...base('rum', 'Handlerummet', 'Room for action'), kind: 'room-for-action' },
    blikke: { ...base('blikke', 'To blikke, én opgave', 'Two views, one task'), kind: 'two-views' },
    proces: {
      ...base('proces', 'Procestjek', 'Process check'),
      kind: 'process-check',
      subject: 'Den nye vagtplan',
      verdicts: { heard: { id: 'heard', verdict: 'partly' } },
    },
    kraft: { ...base('kraft', 'Kraftfeltet', 'The force field'), kind: 'force-field', goal: 'Vi siger det højt' },
    borger: {
      ...base('borger', 'Borgerens vej', 'The citizen’s way'),
      kind: 'citizens-way',
      steps: {
        s1: { id: 's1', rank: 'a0', title: 'Udskrives', who: 'Sygehuset', does: 'Ringer', feels: 'Utryg' },
        s2: { id: 's2', rank: 'a1', title: 'Hjem', who: 'Rute 7', does: 'Kommer kl. 14', feels: 'Ventet' },
      },
    },
    proeve: {
      ...base('proeve', 'Prøvebænken', 'The trial bench'),
      kind: 'trials',
      trials: {
        t1: {
          id: 't1',
          rank: 'a0',
          column: 'trying',
          what: 'Ét nummer at ringe til',
          who: 'Jens',
          consent: 'Aftenholdet',
          startsOn: '2026-05-11',
          endsOn: '2026-06-08',
          happened: 'Færre opkald',
          forCitizen: 'Samme stemme',
          forUs: '',
          onwards: '',
          verdict: '',
        },
      },
    },
    apv: { ...base('apv', 'APV-handleplan', 'WPA action plan'), kind: 'apv-plan', phase: 3 },
  };
}

/** A morning in two rooms. */
export function fullAgenda(): Agenda {
  const block = { part: '', step: '', remember: '' };
  return {
    id: 'dag',
    title: 'Vores formiddag',
    createdAt: 1_777_881_600_000,
    days: { d1: { id: 'd1', rank: 'a0', name: 'Tirsdag', date: '2026-05-12' } },
    rooms: {
      r1: { id: 'r1', rank: 'a0', day: 'd1', name: 'Kantinen', startsAt: 540, length: 90 },
      r2: { id: 'r2', rank: 'a1', day: 'd1', name: 'Mødelokale 2', startsAt: 570, length: 60 },
    },
    blocks: {
      b1: { ...block, id: 'b1', rank: 'a0', room: 'r1', kind: 'own', source: '', title: 'Velkomst', minutes: 10 },
      b2: { ...block, id: 'b2', rank: 'a1', room: 'r1', kind: 'break', source: '', title: 'Pause', minutes: 15 },
    },
  };
}
