import fc from 'fast-check';
import { produce } from 'immer';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Course } from '../../src/model/course.ts';
import { type Binding, bind, toJson } from '../../src/store/bind.ts';
import { firstUpdate, readDocument, rootOf } from '../../src/store/document.ts';
import { anyCourse, anyRecipe } from '../support/anyCourse.ts';
import { fullCourse } from '../support/fullCourse.ts';

function opened(update: Uint8Array): { doc: Y.Doc; binding: Binding } {
  const read = readDocument([update]);
  if (read.status !== 'open') throw new Error(read.status);
  return { doc: read.doc, binding: bind(rootOf(read.doc), read.course, () => undefined) };
}

test('a course comes out of the document as it went in', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      expect(opened(firstUpdate(course)).binding.read()).toEqual(course);
    }),
  );
});

test('recipes do to the document what they do to plain JSON', () => {
  fc.assert(
    fc.property(anyCourse, fc.array(anyRecipe, { maxLength: 8 }), (course, recipes) => {
      const { doc, binding } = opened(firstUpdate(course));
      let plain = course;
      for (const recipe of recipes) {
        plain = produce(plain, (draft) => recipe(draft));
        binding.change(recipe, 'test');
        expect(binding.read()).toEqual(plain);
        expect(toJson(rootOf(doc))).toEqual(plain);
      }
    }),
  );
});

test('two windows that changed different things end with the same course, whatever came first', () => {
  const recipes = fc.array(anyRecipe, { maxLength: 5 });
  fc.assert(
    fc.property(anyCourse, recipes, recipes, (course, mine, theirs) => {
      const update = firstUpdate(course);
      const [a, b] = [opened(update), opened(update)];
      for (const recipe of mine) a.binding.change(recipe, 'a');
      for (const recipe of theirs) b.binding.change(recipe, 'b');
      const [fromA, fromB] = [Y.encodeStateAsUpdate(a.doc), Y.encodeStateAsUpdate(b.doc)];
      Y.applyUpdate(a.doc, fromB);
      Y.applyUpdate(b.doc, fromA);
      expect(a.binding.read()).toEqual(b.binding.read());
      expect(a.binding.read()).toEqual(toJson(rootOf(a.doc)));
    }),
  );
});

test('what did not change keeps its identity', () => {
  const { binding } = opened(firstUpdate(fullCourse()));
  const before = binding.read();
  binding.change((course) => {
    note(course, 'n0').votes += 1;
  }, 'test');
  const after = binding.read();
  expect(after.notes.n0).not.toBe(before.notes.n0);
  expect(after.notes.n1).toBe(before.notes.n1);
  expect(after.boards).toBe(before.boards);
  expect(after.promises).toBe(before.promises);
});

test('a recipe that changes nothing writes nothing and tells nobody', () => {
  const { doc, binding } = opened(firstUpdate(fullCourse()));
  const before = binding.read();
  let updates = 0;
  doc.on('update', () => updates++);
  binding.change((course) => {
    note(course, 'n0').text = note(course, 'n0').text.slice();
  }, 'test');
  expect(updates).toBe(0);
  expect(binding.read()).toBe(before);
});

test('replacing a note to change its votes leaves alone what another window is writing in it', () => {
  const update = firstUpdate(fullCourse());
  const [a, b] = [opened(update), opened(update)];
  a.binding.change((course) => {
    course.notes.n0 = { ...note(course, 'n0'), votes: 9 };
  }, 'a');
  b.binding.change((course) => {
    note(course, 'n0').text += ' i går';
  }, 'b');
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc));
  expect(a.binding.read().notes.n0).toMatchObject({ votes: 9, text: 'Rute 7 var uden kaffe i går' });
});

test('an emoji changed to its neighbour is never cut in half', () => {
  const { doc, binding } = opened(firstUpdate({ ...fullCourse(), title: 'a👍b' }));
  binding.change((course) => {
    course.title = 'a👎b';
  }, 'test');
  const copy = opened(Y.encodeStateAsUpdate(doc));
  expect(copy.binding.read().title).toBe('a👎b');
});

function note(course: Course, id: string) {
  const found = course.notes[id];
  if (found === undefined) throw new Error(`no note ${id}`);
  return found;
}
