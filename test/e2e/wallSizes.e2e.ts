import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { saveCourseFile } from '../../src/storage/file.ts';
import { everyMeeting } from '../support/everyMeeting.ts';
import { openSite } from '../support/journey.ts';
import { realContent } from '../support/library.ts';
import { hardToRead } from '../support/measure.ts';
import { wordsOn } from '../support/meeting.ts';

/** Before anybody has written anything; and in either language after groups have worked. */
const walks = [
  { name: 'Danish, empty', locale: 'da-DK', filled: false },
  { name: 'Danish', locale: 'da-DK', filled: true },
  { name: 'English', locale: 'en-GB', filled: true },
] as const;

it('every wall of every script is read from the back row: questions 56 px, nothing under 24, nothing over the edge', async () => {
  const content = await realContent();
  const found: string[] = [];
  await Promise.all(
    walks.map(async ({ name, locale, filled }) => {
      const visit = await openSite({ locale, size: 'projector' });
      const { page } = visit;
      for (const { course, meetings } of everyMeeting(content, filled)) {
        await openFile(page, course);
        for (const { meeting, views } of meetings) {
          await page.evaluate((hash) => location.assign(hash), `#/vaeg/${course.id}/moede/${meeting.id}`);
          // The first wall says what begins; each press of the clicker leads to the next, and the last one ends it.
          for (let view = 0; view <= views; view += 1) {
            if (view > 0) await page.keyboard.press('PageDown');
            found.push(...(await hardToRead(page)).map((one) => `${name}, ${meeting.title.da}, ${view}: ${one}`));
          }
          expect(await wordsOn(page)).toMatch(/Tak for i dag|Thank you for today/);
        }
      }
      await visit.close();
    }),
  );
  expect(found.join('\n')).toBe('');
});

async function openFile(page: Page, course: Course): Promise<void> {
  await page.evaluate(() => location.assign('#/'));
  const { blob } = saveCourseFile(course, course.createdAt);
  const buffer = Buffer.from(await blob.arrayBuffer());
  const file = { name: 'alle.vejkort', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.waitForURL(`**/#/forloeb/${course.id}`);
}
