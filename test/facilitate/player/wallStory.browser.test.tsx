import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { loadKind } from '../../../src/content/catalogue.ts';
import { storyParts } from '../../../src/facilitate/player/spots.ts';
import { WallStory } from '../../../src/facilitate/player/wall/WallStory.tsx';
import { WallFrame } from '../../../src/facilitate/WallFrame.tsx';
import { inApp, nextFrame, show } from '../../support/scene.tsx';

test('every part of every shipped story stands whole on the wall, clear of the timer', async () => {
  await page.viewport(1920, 1080);
  const timer = { length: 60_000, spent: 1, startedAt: null };
  const screen = await show(<p />);
  for (const story of await loadKind('stories')) {
    for (const part of storyParts) {
      await screen.rerender(
        inApp(
          <WallFrame blank={false} timer={timer}>
            <WallStory story={story} part={part} />
          </WallFrame>,
        ),
      );
      await nextFrame();
      const timerTop = document
        .querySelector('[role=timer]')
        ?.parentElement?.parentElement?.getBoundingClientRect().top;
      const lowest = Math.max(
        ...[...document.querySelectorAll('p, li, h1')].map((one) => one.getBoundingClientRect().bottom),
      );
      expect(lowest, `${story.id} ${part}`).toBeLessThanOrEqual(timerTop ?? 0);
    }
  }
});
