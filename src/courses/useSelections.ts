import { useEffect } from 'react';
import { create } from 'zustand';
import { useWords } from '../i18n/language.tsx';
import type { Course, Id, Selection } from '../model/course.ts';
import { addSelection, picksOf, selectionsOf, togglePick } from '../model/selections.ts';
import { change, newId, openCourse, useCourseState, useSettings } from '../store/index.ts';
import { someCourse } from './someCourse.ts';

/** Which selection this window is picking for. */
const usePicking = create<{ selection: Id | null }>(() => ({ selection: null }));

export type Picking = {
  selections: Selection[];
  active: Selection | undefined;
  /** Ids of the cards that are in the active selection. */
  picked: ReadonlySet<Id>;
  choose: (selection: Id) => void;
  begin: () => Promise<Id>;
  toggle: (deck: Id, card: Id) => Promise<void>;
};

/**
 * Hand-picking cards while reading decks. They are kept in the course opened last; where there is none yet, the first pick makes
 * one, so that nobody has to fill in a form before choosing a card.
 */
export function useSelections(): Picking {
  const words = useWords().courses.selections;
  const course = useCourseState((state) => state.course);
  const lastCourse = useSettings((settings) => settings.lastCourse);
  const { selection } = usePicking();
  useEffect(() => {
    if (course === null && lastCourse !== null) void openCourse(lastCourse);
  }, [course, lastCourse]);
  const selections = course === null ? [] : selectionsOf(course);
  const active = selections.find((one) => one.id === selection) ?? selections[0];
  const begin = async () => {
    await someCourse();
    const id = newId();
    change((draft) => addSelection(draft, id, words.defaultName(selectionsOf(draft).length + 1)));
    usePicking.setState({ selection: id });
    return id;
  };
  return {
    selections,
    active,
    picked: picked(course, active),
    choose: (id) => usePicking.setState({ selection: id }),
    begin,
    toggle: async (deck, card) => {
      const into = active?.id ?? (await begin());
      change((draft) => togglePick(draft, { id: newId(), selection: into, deck, card }));
    },
  };
}

function picked(course: Course | null, active: Selection | undefined): ReadonlySet<Id> {
  if (course === null || active === undefined) return new Set();
  return new Set(picksOf(course, active.id).map((pick) => pick.card));
}
