import { expect, test } from 'vitest';
import { spotFrom, storyParts } from '../../../src/facilitate/player/spots.ts';
import { emptyCourse } from '../../../src/model/emptyCourse.ts';
import { endMeeting, goToStep, toggleSkip } from '../../../src/model/meeting.ts';
import { addMeeting } from '../../../src/model/newMeeting.ts';

const words = (text: string) => ({ da: text, en: text });
const isStory = (step: string) => step === 'fortaelling';

/** Words, a story, more words. */
function meeting() {
  const steps = ['ramme', 'fortaelling', 'runde'].map((id) => ({ id, title: words(id), minutes: 5, need: null }));
  const plan = { script: 'kortrunden', part: 'moedet', title: words('Møde'), steps };
  return addMeeting(emptyCourse({ id: 'forloeb', now: 1 }), plan, { now: 1, newId: () => 'm', dice: () => 1 });
}

test('from before the meeting to its end it is one press for each thing the room sees', () => {
  const led = meeting();
  const seen: string[] = [];
  for (let presses = 1; presses < 20; presses += 1) {
    const spot = spotFrom(led, 1, isStory);
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
  const story = storyParts.map((part) => `fortaelling ${part}`.trim());
  expect(seen).toEqual(['ramme', ...story, 'runde', 'end']);
});

test('back from the end opens the last step again, and back from there comes the story as it was left', () => {
  const led = meeting();
  goToStep(led, 'runde', 1);
  endMeeting(led, 2);
  expect(spotFrom(led, -1, isStory)).toEqual({ step: 'runde' });
  goToStep(led, 'runde', 3);
  expect(spotFrom(led, -1, isStory)).toEqual({ step: 'fortaelling' });
});

test('there is nothing before the first step, and the first one that is not skipped begins the meeting', () => {
  const led = meeting();
  expect(spotFrom(led, -1, isStory)).toBeNull();
  goToStep(led, 'runde', 1);
  toggleSkip(led, 'ramme');
  led.begunAt = null;
  expect(spotFrom(led, 1, isStory)).toEqual({ step: 'fortaelling', part: '' });
});
