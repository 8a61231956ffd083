import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import {
  change,
  clearThisPc,
  closeCourse,
  courseFile,
  courseStore,
  createCourse,
  deleteCourse,
  duplicateCourse,
  eraseCourse,
  inspectFile,
  listCourses,
  listDeleted,
  listVersions,
  openCourse,
  openFileInto,
  readCourse,
  readDraft,
  readVersion,
  redo,
  renameCourse,
  restoreCourse,
  restoreVersion,
  undo,
  whatIsHere,
  writeDraft,
} from '../../src/store/index.ts';
import { refreshShelf, shelfStore } from '../../src/store/shelfList.ts';
import { fullCourse } from '../support/fullCourse.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await clearThisPc();
});

const titles = async () => (await listCourses()).map((entry) => entry.title);
const state = () => courseStore.getState();
const retitle = (title: string) =>
  change((course) => {
    course.title = title;
  });

/** Puts the full course on the shelf and opens it. */
async function openFull(): Promise<string> {
  const id = await createCourse(fullCourse());
  await openCourse(id);
  return id;
}

test('a new course needs no words, and is there after it was closed', async () => {
  const id = await createCourse();
  await openCourse(id);
  expect(state()).toMatchObject({ status: 'open', id, canUndo: false });
  retitle('Ny vej');
  await closeCourse();
  expect(state()).toMatchObject({ status: 'closed', course: null });
  expect(await titles()).toEqual(['Ny vej']);
  await openCourse(id);
  expect(readCourse().title).toBe('Ny vej');
});

test('a course that is not here is missing', async () => {
  await openCourse('nowhere');
  expect(state()).toMatchObject({ status: 'missing', id: 'nowhere', course: null });
  expect(() => retitle('x')).toThrow('No course is open');
});

test('the course asked for last is the one that opens', async () => {
  const [a, b] = [await createCourse({ title: 'a' }), await createCourse({ title: 'b' })];
  await Promise.all([openCourse(a), openCourse(b)]);
  expect(readCourse().title).toBe('b');
});

test('a course closed while it is being opened stays closed, and can be opened again', async () => {
  const id = await createCourse({ title: 'a' });
  const opening = openCourse(id);
  await closeCourse();
  await opening;
  expect(state()).toMatchObject({ status: 'closed', course: null });
  expect(() => retitle('x')).toThrow('No course is open');
  await openCourse(id);
  expect(readCourse().title).toBe('a');
});

test('a course closed and opened at once has the latest words', async () => {
  const id = await openFull();
  retitle('sidste ord');
  void closeCourse();
  await openCourse(id);
  expect(readCourse().title).toBe('sidste ord');
});

test('the list follows what is done to courses', async () => {
  const id = await createCourse({ title: 'Tillid' });
  await refreshShelf();
  const copy = await duplicateCourse(id, 'Tillid (kopi)');
  await renameCourse(id, 'Mod');
  expect((await titles()).sort()).toEqual(['Mod', 'Tillid (kopi)']);
  await vi.waitFor(() =>
    expect(
      shelfStore
        .getState()
        .entries?.map((entry) => entry.title)
        .sort(),
    ).toEqual(['Mod', 'Tillid (kopi)']),
  );
  await openCourse(copy ?? '');
  retitle('for sig selv');
  await closeCourse();
  await openCourse(id);
  expect(readCourse().title).toBe('Mod');
});

test('a deleted course can be brought back as it was; an erased one cannot', async () => {
  const id = await openFull();
  await deleteCourse(id);
  expect(state().status).toBe('closed');
  expect(await listCourses()).toEqual([]);
  expect((await listDeleted()).map((entry) => entry.id)).toEqual([id]);
  await openCourse(id);
  expect(state().status).toBe('missing');
  await restoreCourse(id);
  await openCourse(id);
  expect(readCourse()).toEqual(fullCourse());
  await eraseCourse(id);
  expect(state().status).toBe('closed');
  expect(await listDeleted()).toEqual([]);
  await openCourse(id);
  expect(state().status).toBe('missing');
});

test('going back to a version is one change, and what was there before is a version too', async () => {
  const id = await openFull();
  await openFileInto({ ...fullCourse(), title: 'fra fil' }, 'replace');
  retitle('senere');
  const [first] = await listVersions(id);
  expect(first?.reason).toBe('before-replace');
  expect(await readVersion(first?.key ?? -1)).toEqual(fullCourse());

  expect(await restoreVersion(first?.key ?? -1)).toBe(true);
  expect(readCourse()).toEqual(fullCourse());
  undo();
  expect(readCourse().title).toBe('senere');
  redo();
  expect(readCourse()).toEqual(fullCourse());
  expect((await listVersions(id)).map(({ reason }) => reason)).toEqual(['before-restore', 'before-replace']);
});

test('a course that is damaged on the disk comes back from a version', async () => {
  const id = await openFull();
  await openFileInto({ ...fullCourse(), title: 'fra fil' }, 'replace');
  await closeCourse();
  await damage(id);
  await openCourse(id);
  expect(state()).toMatchObject({ status: 'damaged', course: null });
  const versions = await listVersions(id);
  expect(versions.map(({ reason }) => reason)).toEqual(['rescued', 'before-replace']);
  expect(await restoreVersion(versions[0]?.key ?? -1)).toBe(true);
  expect(state().status).toBe('open');
  expect(readCourse()).toEqual({ ...fullCourse(), title: 'fra fil' });
});

test('a file of a course that is not here opens as it is, and a second time beside it', async () => {
  const { blob } = await courseFile(fullCourse());
  const { reading, here } = await inspectFile(blob);
  if (!reading.ok) throw new Error(reading.details);
  expect(here).toBe(false);
  const id = await openFileInto(reading.course, 'merge');
  expect(id).toBe(fullCourse().id);
  expect(await inspectFile(blob)).toMatchObject({ here: true, same: true });
  const second = await openFileInto(reading.course, 'copy');
  expect(second).not.toBe(id);
  expect(await titles()).toEqual([fullCourse().title, fullCourse().title]);
});

test('a file merged into the open course can be undone', async () => {
  await openFull();
  const file = fullCourse();
  file.notes = { ...file.notes, ny: { ...(file.notes.n0 ?? fail()), id: 'ny', text: 'fra filen' } };
  expect(await inspectFile((await courseFile(file)).blob)).toMatchObject({ here: true, same: false });
  await openFileInto(file, 'merge');
  expect(readCourse().notes.ny?.text).toBe('fra filen');
  undo();
  expect(readCourse()).toEqual(fullCourse());
});

test('a file replaces a course that is not open just as well', async () => {
  const id = await createCourse(fullCourse());
  await openFileInto({ ...fullCourse(), title: 'fra fil' }, 'replace');
  expect(await titles()).toEqual(['fra fil']);
  await openCourse(id);
  expect(readCourse().title).toBe('fra fil');
});

test('looking at damaged files changes nothing that is stored', async () => {
  await createCourse(fullCourse());
  const before = [await listCourses(), await whatIsHere()];
  const good = await (await courseFile({ ...fullCourse(), title: 'en anden' })).blob.text();
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length), fc.nat(30), fc.string({ maxLength: 5 }), async (at, cut, put) => {
      await inspectFile(good.slice(0, at) + put + good.slice(at + cut));
    }),
    { numRuns: 60 },
  );
  expect([await listCourses(), await whatIsHere()]).toEqual(before);
});

test('a draft is kept, also while its course is closed', async () => {
  const id = await createCourse();
  writeDraft(`${id}/vej/ser`, 'Vi ri');
  writeDraft(`${id}/vej/ser`, 'Vi ringer');
  expect(await readDraft(`${id}/vej/ser`)).toBe('Vi ringer');
  await vi.waitFor(async () => expect((await drafts()).get(`${id}/vej/ser`)).toBe('Vi ringer'));
  await eraseCourse(id);
  expect(await readDraft(`${id}/vej/ser`)).toBe('');
});

test('clearing this PC shows what goes, and leaves nothing', async () => {
  const id = await openFull();
  await openFileInto({ ...fullCourse(), title: 'fra fil' }, 'replace');
  await deleteCourse(await createCourse({ title: 'i papirkurven' }));
  writeDraft(`${id}/vej/ser`, 'kladde');
  const here = await whatIsHere();
  expect(here.courses.map((entry) => entry.title)).toEqual(['fra fil']);
  expect(here.binned.map((entry) => entry.title)).toEqual(['i papirkurven']);
  expect(here.versions).toBe(1);
  expect(here.bytes).toBeGreaterThan(1_000);

  retitle('skrevet lige før');
  await clearThisPc();
  expect(state().status).toBe('closed');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await indexedDB.databases()).toEqual([]);
  expect(await whatIsHere()).toEqual({ courses: [], binned: [], versions: 0, bytes: 0 });
  expect(await readDraft(`${id}/vej/ser`)).toBe('');
});

test('clearing this PC closes the course in the other windows, and they write nothing back', async () => {
  vi.resetModules();
  const other = await import('../../src/store/index.ts');
  expect(other.courseStore).not.toBe(courseStore);
  const id = await openFull();
  await other.openCourse(id);
  expect(other.readCourse()).toEqual(fullCourse());
  other.change((course) => {
    course.title = 'skrevet i det andet vindue';
  });
  other.writeDraft(`${id}/vej/ser`, 'kladde');
  await clearThisPc();
  await vi.waitFor(() => expect(other.courseStore.getState().status).toBe('closed'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await whatIsHere()).toEqual({ courses: [], binned: [], versions: 0, bytes: 0 });
  expect(await other.createCourse({ title: 'ny' })).not.toBe(id);
  expect(await titles()).toEqual(['ny']);
});

test('a course deleted in another window closes here, with its words kept', async () => {
  vi.resetModules();
  const other = await import('../../src/store/index.ts');
  const id = await openFull();
  await other.openCourse(id);
  retitle('sidste ord');
  await other.deleteCourse(id);
  await vi.waitFor(() => expect(state().status).toBe('closed'));
  await other.restoreCourse(id);
  await openCourse(id);
  expect(readCourse().title).toBe('sidste ord');
});

function fail(): never {
  throw new Error('no such note');
}

/** Adds bytes to a course's log that no program wrote. */
async function damage(id: string): Promise<void> {
  const { theDisk } = await import('../../src/store/theDisk.ts');
  await (await theDisk()).append(id, new Uint8Array([250, 250, 250, 9]), { title: '', workplace: '', changedAt: 1 });
}

/** The drafts on the disk. */
async function drafts(): Promise<Map<string, string>> {
  const { openDB } = await import('idb');
  const db = await openDB('vejkort');
  const keys = await db.getAllKeys('drafts');
  const texts = await db.getAll('drafts');
  db.close();
  return new Map(keys.map((key, i) => [String(key), texts[i]]));
}
