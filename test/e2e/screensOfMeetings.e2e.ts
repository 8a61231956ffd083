import { expect, it } from 'vitest';
import { tourMeetings } from '../support/tourMeetings.ts';
import { faultsOn, walks } from '../support/walks.ts';

it('every screen of a meeting and its walls, light and dark, are open to everybody and stand within their window', async () => {
  // What the single file shows is the same.
  const three = walks.filter(({ name }) => name !== 'the single file');
  expect(await faultsOn(tourMeetings, three)).toBe('');
}, 240_000);
