import { createStore } from 'zustand/vanilla';
import type { Course, Id } from '../model/course.ts';
import type { SaveState } from '../storage/saveState.ts';

/**
 * - `missing`: no such course on this computer (or it is in the bin)
 * - `newer`: written by a newer Vejkort; not touched
 * - `damaged`: what is stored cannot be read; its versions can still be looked at and restored
 */
export type CourseStatus = 'closed' | 'opening' | 'open' | 'missing' | 'newer' | 'damaged';

/** What this window has open. `course` is an immutable snapshot; parts that did not change keep their identity. */
export type CourseState = {
  status: CourseStatus;
  id: Id | null;
  course: Course | null;
  save: SaveState;
  canUndo: boolean;
  canRedo: boolean;
};

export const closedState: CourseState = {
  status: 'closed',
  id: null,
  course: null,
  save: { kind: 'saved', at: 0 },
  canUndo: false,
  canRedo: false,
};

/** The open course of this window. Written by open.ts only. */
export const courseStore = createStore<CourseState>(() => closedState);
