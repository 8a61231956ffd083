import { expect, test } from 'vitest';
import { dayAndMonth, longDate, moment, timeOfDay } from '../../src/i18n/dates.ts';

const now = new Date(2026, 10, 21, 14, 3).getTime();
const at = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).getTime();

test('the time of day has two figures for the hour and runs to 24', () => {
  expect(timeOfDay(at(2026, 11, 21, 9, 5), 'da')).toMatch(/09\.05$/);
  expect(timeOfDay(at(2026, 11, 21, 9, 5), 'en')).toMatch(/09:05$/);
  expect(timeOfDay(at(2026, 11, 21, 23, 59), 'en')).toMatch(/23:59$/);
});

test('midnight is 00, not 24', () => {
  expect(timeOfDay(at(2026, 11, 21, 0, 10), 'da')).toMatch(/00\.10$/);
  expect(timeOfDay(at(2026, 11, 21, 0, 10), 'en')).toMatch(/00:10$/);
});

test('today is a time, earlier this year a day, before that a year too', () => {
  expect(moment(at(2026, 11, 21, 8, 30), now, 'da')).toMatch(/08\.30$/);
  expect(moment(at(2026, 11, 20, 23, 59), now, 'da')).toMatch(/20\. november$/);
  expect(moment(at(2025, 5, 4, 12, 0), now, 'da')).toMatch(/4\. maj 2025$/);
  expect(moment(at(2025, 5, 4, 12, 0), now, 'en')).toMatch(/4 May 2025$/);
});

test('a date is written out as people write it', () => {
  expect(longDate('2026-05-04', 'da')).toBe('4. maj 2026');
  expect(longDate('2026-05-04', 'en')).toBe('4 May 2026');
});

test('a wall leaves out the year', () => {
  expect([dayAndMonth('2026-05-04', 'da'), dayAndMonth('2026-05-04', 'en')]).toEqual(['4. maj', '4 May']);
});

test('the day does not slip in any time zone', () => {
  expect(longDate('2026-01-01', 'en')).toBe('1 January 2026');
  expect(longDate('2026-12-31', 'en')).toBe('31 December 2026');
});

test.each(['', '4. maj', '2026-5-4', '2026-05-04T10:00'])('%j is not a date and gives nothing', (text) => {
  expect(longDate(text, 'da')).toBe('');
});
