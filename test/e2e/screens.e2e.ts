import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, openSingleFile, openSite, sizes } from '../support/journey.ts';
import { sticksOut } from '../support/measure.ts';
import { tour } from '../support/tour.ts';

const ways = [
  { name: 'the hosted site, in Danish', open: openSite, lang: 'da', locale: 'da-DK' },
  { name: 'the hosted site, in English', open: openSite, lang: 'en', locale: 'en-GB' },
  { name: 'the single file, in Danish', open: openSingleFile, lang: 'da', locale: 'da-DK' },
  { name: 'the single file, in English', open: openSingleFile, lang: 'en', locale: 'en-GB' },
] as const;

describe.each(ways)('every screen of $name', ({ open, lang, locale }) => {
  it('is open to everybody (WCAG 2.1 A and AA) and stands within a laptop and a projector', async () => {
    const visit = await open({ locale });
    const found: string[] = [];
    await tour(visit, lang, async (page, screen, stands) => {
      found.push(...(await axeViolations(page)).map((one) => `${screen}: ${one}`));
      if (open === openSingleFile) return;
      found.push(...(await sticksOut(page)).map((one) => `${screen}: ${one}`));
      if (stands) return;
      await page.setViewportSize(sizes.projector);
      found.push(...(await sticksOut(page)).map((one) => `${screen}, projector: ${one}`));
      await page.setViewportSize(sizes.laptop);
    });
    expect(found.join('\n\n')).toBe('');
    await visit.close();
  });
});

it('every screen stands within a phone', async () => {
  const visit = await openSite({ size: 'phone' });
  const found: string[] = [];
  const look = async (page: Page, screen: string) => {
    found.push(...(await sticksOut(page)).map((one) => `${screen}: ${one}`));
  };
  await tour(visit, 'da', look);
  expect(found.join('\n')).toBe('');
  await visit.close();
});
