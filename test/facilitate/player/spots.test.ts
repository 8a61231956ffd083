import { expect, test } from 'vitest';
import { partAt, partsAt, spotFrom, storyParts } from '../../../src/facilitate/player/spots.ts';
import type { Meeting } from '../../../src/model/course.ts';
import { emptyCourse } from '../../../src/model/emptyCourse.ts';
import { endMeeting, goToStep, toggleSkip } from '../../../src/model/meeting.ts';
import { addMeeting } from '../../../src/model/newMeeting.ts';

const words = (text: string) => ({ da: text, en: text });
const storyOf = (step: string) => (step.startsWith('fortaelling') ? 'havregroeden' : undefined);

/** Words, a story, more words. */
function meeting(ids = ['ramme', 'fortaelling', 'runde']) {
  const steps = ids.map((id) => ({ id, title: words(id), minutes: 5, need: null }));
  const plan = { script: 'kortrunden', part: 'moedet', title: words('Møde'), steps };
  return addMeeting(emptyCourse({ id: 'forloeb', now: 1 }), plan, { now: 1, newId: () => 'm', dice: () => 1 });
}

test('from before the meeting to its end it is one press for each thing the room sees', () => {
  const parts = storyParts.map((part) => `fortaelling ${part}`.trim());
  expect(walk(meeting())).toEqual(['ramme', ...parts, 'runde', 'end']);
});

/** What the room sees, one press after the other. */
function walk(led: Meeting): string[] {
  const seen: string[] = [];
  for (let presses = 1; presses < 20; presses += 1) {
    const spot = spotFrom(led, 1, storyOf);
    if (spot === null) break;
    if (spot === 'end') {
      endMeeting(led, presses);
      seen.push('end');
      continue;
    }
    goToStep(led, spot.step, presses);
    const step = led.steps[spot.step];
    if (step !== undefined && spot.part !== undefined) step.place = spot.part;
    seen.push(`${spot.step} ${spot.part ?? ''}`.trim());
  }
  return seen;
}

test('a story told over two steps stops in the first and goes on in the second; with one of them skipped the other tells it all', () => {
  const ids = ['ramme', 'fortaelling', 'fortaelling-2', 'runde'];
  const first = ['fortaelling', 'fortaelling stop'];
  const second = ['fortaelling-2 rest', 'fortaelling-2 questions'];
  expect(walk(meeting(ids))).toEqual(['ramme', ...first, ...second, 'runde', 'end']);
  const led = meeting(ids);
  expect(partAt(led, 'fortaelling-2', storyOf)).toBe('rest');
  toggleSkip(led, 'fortaelling');
  expect(partsAt(led, 'fortaelling-2', storyOf)).toEqual(storyParts);
  expect(walk(led).slice(1, -2)).toEqual(storyParts.map((part) => `fortaelling-2 ${part}`.trim()));
});

test('back from the end opens the last step again, and back from there comes the story as it was left', () => {
  const led = meeting();
  goToStep(led, 'runde', 1);
  endMeeting(led, 2);
  expect(spotFrom(led, -1, storyOf)).toEqual({ step: 'runde' });
  goToStep(led, 'runde', 3);
  expect(spotFrom(led, -1, storyOf)).toEqual({ step: 'fortaelling' });
});

test('there is nothing before the first step, and the first one that is not skipped begins the meeting', () => {
  const led = meeting();
  expect(spotFrom(led, -1, storyOf)).toBeNull();
  goToStep(led, 'runde', 1);
  toggleSkip(led, 'ramme');
  led.begunAt = null;
  expect(spotFrom(led, 1, storyOf)).toEqual({ step: 'fortaelling', part: '' });
});
