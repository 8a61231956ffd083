import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { roadBoard } from '../../src/model/road.ts';
import { databaseName } from '../../src/storage/db.ts';
import type { Disk } from '../../src/storage/disk.ts';
import { openIdbDisk } from '../../src/storage/idbDisk.ts';
import { memoryDisk } from '../../src/storage/memoryDisk.ts';
import type { SaveState } from '../../src/storage/saveState.ts';
import { firstUpdate } from '../../src/store/document.ts';
import { openSession, type Session } from '../../src/store/session.ts';
import { fullCourse } from '../support/fullCourse.ts';

const id = fullCourse().id;
const open: Session[] = [];
const disks: Disk[] = [];

beforeEach(async () => {
  const disk = await newDisk();
  await shelve(disk, fullCourse());
});

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(open.splice(0).map((session) => session.close('forget')));
  for (const disk of disks.splice(0)) disk.close();
  await deleteDB(databaseName);
});

async function newDisk(): Promise<Disk> {
  const disk = await openIdbDisk();
  disks.push(disk);
  return disk;
}

async function shelve(disk: Disk, course: Course, createdAt = 1): Promise<void> {
  const entry = {
    id: course.id,
    title: course.title,
    workplace: course.workplace,
    createdAt,
    changedAt: 1,
    deletedAt: null,
  };
  await disk.create(entry, firstUpdate(course));
}

type Window = Session & { saves: SaveState[]; can: { undo: boolean; redo: boolean } };

/** A window that opens the course, with a connection to the disk of its own unless one is given. */
async function newWindow(disk?: Disk, now?: () => number): Promise<Window> {
  const saves: SaveState[] = [];
  const can = { undo: false, redo: false };
  const events = {
    onCourse: () => undefined,
    onSave: (save: SaveState) => saves.push(save),
    onUndo: (undo: boolean, redo: boolean) => Object.assign(can, { undo, redo }),
    onShelf: () => undefined,
  };
  const session = await openSession(disk ?? (await newDisk()), id, events, now);
  if (typeof session === 'string') throw new Error(session);
  open.push(session);
  return { ...session, saves, can };
}

const write = (session: Session, note: string, text: string, typing = true) =>
  session.change(
    (course) => {
      const found = course.notes[note];
      if (found !== undefined) found.text = text;
    },
    { typing },
  );

const textOf = (session: Session, note: string) => session.read().notes[note]?.text ?? '';

describe('saving', () => {
  test('everything typed more than a second before the browser is killed is there afterwards', async () => {
    const killed = await newWindow();
    let text = '';
    for (const letter of 'Vi ringer, når vi bliver forsinket') {
      text += letter;
      write(killed, 'n0', text);
      await wait(5);
    }
    await wait(1_000);
    write(killed, 'n0', `${text} – og mere`);
    // No closing, no flushing: the next window reads what the disk has at this moment.
    vi.stubGlobal('BroadcastChannel', undefined);
    const next = await newWindow();
    vi.unstubAllGlobals();
    expect(textOf(next, 'n0')).toContain(text);
  });

  test('what is typed is said to be saved after it is on the disk', async () => {
    const window = await newWindow();
    write(window, 'n0', 'nyt');
    expect(window.saves.at(-1)).toEqual({ kind: 'saving' });
    await window.flush();
    expect(window.saves.at(-1)?.kind).toBe('saved');
    await window.close();
    expect(textOf(await newWindow(), 'n0')).toBe('nyt');
  });

  test('what was typed the moment before the page was left is there when it is opened again', async () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', fakeStorage(kept));
    const disk = await newDisk();
    const left = await newWindow(disk);
    write(left, 'n0', 'sidste ord');
    left.keepLast();
    await left.close('forget');
    expect(kept.size).toBe(1);
    const next = await newWindow(disk);
    expect(textOf(next, 'n0')).toBe('sidste ord');
    await next.flush();
    expect(kept.size).toBe(0);
    expect(textOf(await newWindow(), 'n0')).toBe('sidste ord');
    vi.unstubAllGlobals();
  });

  test('a full disk loses nothing, not even when the course is closed and opened again in the meantime', async () => {
    const disk = await newDisk();
    const window = await newWindow(disk);
    const append = vi.spyOn(disk, 'append').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    write(window, 'n0', 'skrevet på en fuld disk');
    await window.flush();
    expect(window.saves.at(-1)).toEqual({ kind: 'failed', reason: 'quota' });
    await window.close();
    const again = await newWindow();
    await until(() => textOf(again, 'n0') === 'skrevet på en fuld disk');
    append.mockRestore();
    await until(() => window.saves.at(-1)?.kind === 'saved');
  });

  test('without storage it works in memory and says so, and the wall finds the course in the other window', async () => {
    const disk = memoryDisk('blocked');
    await shelve(disk, { ...fullCourse(), title: 'kun i hukommelsen' });
    const window = await newWindow(disk);
    write(window, 'n0', 'nyt');
    await window.flush();
    expect(window.saves.at(-1)).toEqual({ kind: 'memory', reason: 'blocked' });
    const wall = await newWindow(memoryDisk('blocked'));
    expect(wall.read()).toEqual(window.read());
  });

  test('a course removed elsewhere is not written back', async () => {
    const window = await newWindow();
    const other = await newDisk();
    await other.erase(id);
    write(window, 'n0', 'for sent');
    await window.flush();
    expect(window.saves.at(-1)).toEqual({ kind: 'memory', reason: 'gone' });
    expect(await other.shelf()).toEqual([]);
    expect((await other.contents()).bytes).toBe(0);
  });

  test('a long log is put together on opening, and says the same', async () => {
    const disk = await newDisk();
    const window = await newWindow(disk);
    for (let i = 0; i < 60; i++) {
      write(window, 'n0', `linje ${i}`);
      await window.flush();
    }
    const course = window.read();
    await window.close();
    const before = (await disk.contents()).bytes;
    const next = await newWindow(disk);
    expect(next.read()).toEqual(course);
    expect((await disk.contents()).bytes).toBeLessThan(before);
  });
});

describe('what cannot be opened', () => {
  const opening = async () =>
    openSession(await newDisk(), id, { onCourse() {}, onSave() {}, onUndo() {}, onShelf() {} });

  test('a course in the bin, or none at all, is missing', async () => {
    const disk = await newDisk();
    await disk.setDeleted(id, 1);
    expect(await opening()).toBe('missing');
    await disk.erase(id);
    expect(await opening()).toBe('missing');
  });

  test('a damaged log is not touched, and what can be read of it is kept as a version', async () => {
    const disk = await newDisk();
    await disk.append(id, new Uint8Array([255, 255, 255, 1, 2, 3]), { title: '', workplace: '', changedAt: 2 });
    expect(await opening()).toBe('damaged');
    const [rescued] = await disk.listVersions(id);
    expect(rescued?.reason).toBe('rescued');
    const version = await disk.readVersion(rescued?.key ?? -1);
    expect(JSON.parse(version?.json ?? '')).toEqual(fullCourse());
  });
});

describe('undo', () => {
  test('takes back one act after the other, exactly, and redo does them again', async () => {
    const window = await newWindow();
    const states = [window.read()];
    const acts: ((course: Course) => void)[] = [
      (course) => {
        course.title = 'Mod';
      },
      (course) => {
        delete course.notes.n1;
      },
      (course) => {
        course.people = null;
      },
      (course) => {
        if (course.notes.n2 !== undefined) course.notes.n2 = { ...course.notes.n2, place: 'side', votes: 7 };
      },
    ];
    for (const act of acts) {
      window.change(act);
      states.push(window.read());
    }
    expect(window.can).toEqual({ undo: true, redo: false });
    for (const state of states.slice(0, -1).reverse()) {
      window.undo();
      expect(window.read()).toEqual(state);
    }
    expect(window.can).toEqual({ undo: false, redo: true });
    for (const state of states.slice(1)) {
      window.redo();
      expect(window.read()).toEqual(state);
    }
  });

  test('takes typing in one field back as one, another field and another act on their own', async () => {
    const window = await newWindow();
    const [n0, n1] = [textOf(window, 'n0'), textOf(window, 'n1')];
    for (const text of ['a', 'ab', 'abc']) write(window, 'n0', text);
    for (const text of ['x', 'xy']) write(window, 'n1', text);
    window.change((course) => {
      course.people = 3;
    });
    write(window, 'n1', 'xyz');
    window.undo();
    expect([textOf(window, 'n1'), window.read().people]).toEqual(['xy', 3]);
    window.undo();
    expect([textOf(window, 'n1'), window.read().people]).toEqual(['xy', 14]);
    window.undo();
    expect([textOf(window, 'n0'), textOf(window, 'n1')]).toEqual(['abc', n1]);
    window.undo();
    expect(textOf(window, 'n0')).toBe(n0);
  });

  test('the first letter of an answer belongs to the typing, though it also says that the answer is written', async () => {
    const window = await newWindow();
    const answer = () => roadBoard(window.read(), 'vej').stops.gor?.answer;
    for (const text of ['V', 'Vi', 'Vi ringer'])
      window.change(
        (course) => {
          const stop = roadBoard(course, 'vej').stops.gor;
          if (stop !== undefined) Object.assign(stop, { answer: text, answerWritten: true });
        },
        { typing: true },
      );
    expect(answer()).toBe('Vi ringer');
    window.undo();
    expect(answer()).toBe('');
    expect(roadBoard(window.read(), 'vej').stops.gor?.answerWritten).toBe(false);
  });

  test('typing is its own step after a pause', async () => {
    const window = await newWindow();
    write(window, 'n0', 'a');
    await wait(700);
    write(window, 'n0', 'ab');
    window.undo();
    expect(textOf(window, 'n0')).toBe('a');
  });

  test('leaves alone what the wall shows and what another window wrote', async () => {
    const [mine, theirs] = [await newWindow(), await newWindow()];
    write(mine, 'n0', 'mit');
    mine.view((course) => {
      const board = course.boards.vej;
      if (board !== undefined) board.wall.at = 'poster';
    });
    write(theirs, 'n1', 'deres');
    await until(() => textOf(mine, 'n1') === 'deres');
    mine.undo();
    expect(mine.can.undo).toBe(false);
    expect(textOf(mine, 'n0')).toBe('Rute 7 var uden kaffe');
    expect(textOf(mine, 'n1')).toBe('deres');
    expect(mine.read().boards.vej?.wall.at).toBe('poster');
  });
});

describe('two windows', () => {
  test('typing in the same field at once: no letter is lost', async () => {
    const [a, b] = [await newWindow(), await newWindow()];
    write(a, 'n0', '');
    await until(() => textOf(b, 'n0') === '');
    const [mine, theirs] = ['Vi ringer når vi er forsinket', 'BORGEREN VED HVEM DER KOMMER'];
    for (let i = 0; i < mine.length || i < theirs.length; i++) {
      write(a, 'n0', textOf(a, 'n0') + mine.charAt(i));
      write(b, 'n0', theirs.charAt(i) + textOf(b, 'n0'));
      if (i % 3 === 0) await wait(1);
    }
    await until(() => textOf(a, 'n0') === textOf(b, 'n0') && textOf(a, 'n0').length === mine.length + theirs.length);
    expect([...textOf(a, 'n0')].sort()).toEqual([...(mine + theirs)].sort());
  });

  test('changing different fields at once: both have everything', async () => {
    const [a, b] = [await newWindow(), await newWindow()];
    write(a, 'n0', 'fra a');
    write(b, 'n1', 'fra b');
    b.change((course) => {
      course.people = 99;
    });
    await until(() => textOf(a, 'n1') === 'fra b' && textOf(b, 'n0') === 'fra a' && a.read().people === 99);
    expect(a.read()).toEqual(b.read());
  });

  test('one is closed before its words are on the disk: the other one puts them there', async () => {
    const [a, b] = [await newWindow(), await newWindow()];
    write(a, 'n0', 'sidste ord');
    await a.close('forget');
    await until(() => textOf(b, 'n0') === 'sidste ord');
    await b.close();
    expect(textOf(await newWindow(), 'n0')).toBe('sidste ord');
  });

  test('one that joins late gets what is not on the disk yet', async () => {
    const disk = await newDisk();
    const first = await newWindow(disk);
    vi.spyOn(disk, 'append').mockReturnValue(new Promise(() => undefined));
    write(first, 'n0', 'kun i vinduet');
    const late = await newWindow();
    await until(() => textOf(late, 'n0') === 'kun i vinduet');
  });
});

describe('versions', () => {
  const minutes = (count: number) => count * 60_000;

  test('are kept every ten minutes of work, with what was there', async () => {
    let time = 1_000_000;
    const disk = await newDisk();
    const window = await newWindow(disk, () => time);
    const kept = () => disk.listVersions(id);
    for (let round = 1; round <= 3; round++) {
      for (let minute = 1; minute <= 10; minute++) {
        time += minutes(1);
        write(window, 'n0', `runde ${round}, minut ${minute}`);
      }
      await vi.waitFor(async () => expect(await kept()).toHaveLength(round));
    }
    expect((await kept()).map(({ at, reason }) => [at, reason])).toEqual([
      [1_000_000 + minutes(30), 'working'],
      [1_000_000 + minutes(20), 'working'],
      [1_000_000 + minutes(10), 'working'],
    ]);
    const oldest = await disk.readVersion((await kept()).at(-1)?.key ?? -1);
    expect(JSON.parse(oldest?.json ?? '').notes.n0.text).toBe('runde 1, minut 10');
  });

  test('are kept on opening when something was changed, and not again for every reload', async () => {
    const disk = await newDisk();
    const window = await newWindow(disk);
    write(window, 'n0', 'i går');
    await window.close();
    const tomorrow = () => Date.now() + minutes(24 * 60);
    for (let reload = 0; reload < 3; reload++) {
      const again = await newWindow(disk, tomorrow);
      await wait(20);
      write(again, 'n0', `genindlæst ${reload}`);
      await again.close();
    }
    await wait(20);
    expect((await disk.listVersions(id)).map(({ reason }) => reason)).toEqual(['opened']);
  });
});

/** Enough of localStorage: its keys are its own properties. */
function fakeStorage(kept: Map<string, string>) {
  return new Proxy(
    {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
    {
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function until(done: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !done(); i++) await wait(10);
  expect(done()).toBe(true);
}
