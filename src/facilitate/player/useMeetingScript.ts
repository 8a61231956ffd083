import { useMemo } from 'react';
import type { Script, ScriptMeeting, ScriptStep } from '../../content/types.ts';
import { useContent } from '../../content/useContent.ts';
import type { Id, Meeting } from '../../model/course.ts';
import type { StoryOf } from './spots.ts';

/** What the content says of a meeting; all of it may be gone from a later version of the content. */
export type MeetingScript = {
  script: Script | undefined;
  part: ScriptMeeting | undefined;
  /** The meeting after this one in a series. */
  next: ScriptMeeting | undefined;
  stepOf: (id: Id) => ScriptStep | undefined;
  storyOf: StoryOf;
};

type Led = Pick<Meeting, 'script' | 'part' | 'about'>;

/** The script behind a meeting, with the story it is held with in place of its own. Suspends while the content is fetched. */
export function useMeetingScript({ script: scriptId, part: partId, about }: Led): MeetingScript {
  const scripts = useContent('scripts');
  return useMemo(() => {
    const script = scripts.find((one) => one.id === scriptId);
    const index = script?.meetings.findIndex((one) => one.id === partId) ?? -1;
    const part = script?.meetings[index];
    const stepOf = (id: Id) => {
      const step = part?.steps.find((one) => one.id === id);
      return step?.wall.show === 'story' && about !== '' ? { ...step, wall: { ...step.wall, story: about } } : step;
    };
    const next = index < 0 ? undefined : script?.meetings[index + 1];
    const storyOf = (id: Id) => {
      const wall = stepOf(id)?.wall;
      return wall?.show === 'story' ? wall.story : undefined;
    };
    return { script, part, next, stepOf, storyOf };
  }, [scripts, scriptId, partId, about]);
}
