import type { Course, Id } from './course.ts';
import { defaultTerms } from './terms.ts';

/** A course in which nothing has been said yet. `now`: ms since 1970. */
export function emptyCourse({ id, now }: { id: Id; now: number }): Course {
  return {
    id,
    title: '',
    workplace: '',
    createdAt: now,
    profile: defaultTerms.profile,
    citizen: defaultTerms.citizen,
    people: null,
    core: '',
    values: {},
    meetings: {},
    boards: {},
    agendas: {},
    notes: {},
    promises: {},
    actions: {},
    selections: {},
    picks: {},
  };
}
