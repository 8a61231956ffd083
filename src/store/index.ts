/** What is open now, and what is on this computer: everything the screens may use. */
export type { ShelfEntry, VersionEntry, VersionReason } from '../storage/disk.ts';
export type { FileProblem, FileReading } from '../storage/file.ts';
export type { FailReason, MemoryReason, SaveState } from '../storage/saveState.ts';
export { clearThisPc, type WhatIsHere, whatIsHere } from './clear.ts';
export { flushDrafts, readDraft, writeDraft } from './drafts.ts';
export { courseContent, courseFile, type Inspection, inspectFile, type OpenHow, openFileInto } from './files.ts';
export { useCourse, useCourseState } from './hooks.ts';
export { mergeWords } from './mergeWords.ts';
export { newId } from './newId.ts';
export { change, closeCourse, openCourse, readCourse, redo, undo, undoThisStep, view } from './open.ts';
export { askToPersist, type StorageState, storageState } from './persist.ts';
export {
  changePrinter,
  forgetCards,
  forgetPrinter,
  namePrinter,
  printerIn,
  rememberCards,
  rememberPreset,
  takePrinter,
} from './printers.ts';
export type { ChangeOptions } from './session.ts';
export { type Settings, setSettings, useSettings } from './settings.ts';
export {
  createCourse,
  deleteCourse,
  duplicateCourse,
  eraseCourse,
  renameCourse,
  restoreCourse,
} from './shelf.ts';
export { listCourses, listDeleted } from './shelfList.ts';
export { type CourseState, type CourseStatus, courseStore } from './state.ts';
export { useBin, useShelf } from './useShelf.ts';
export { listVersions, readVersion, restoreVersion } from './versions.ts';
