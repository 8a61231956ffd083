import { useMemo } from 'react';
import type { Script, ScriptMeeting, ScriptStep } from '../../content/types.ts';
import { useContent } from '../../content/useContent.ts';
import type { Id, Meeting } from '../../model/course.ts';

/** What the content says of a meeting; all of it may be gone from a later version of the content. */
export type MeetingScript = {
  script: Script | undefined;
  part: ScriptMeeting | undefined;
  /** The meeting after this one in a series. */
  next: ScriptMeeting | undefined;
  stepOf: (id: Id) => ScriptStep | undefined;
  isStory: (id: Id) => boolean;
};

/** The script behind a meeting. Suspends while the content is fetched. */
export function useMeetingScript({ script: scriptId, part: partId }: Pick<Meeting, 'script' | 'part'>): MeetingScript {
  const scripts = useContent('scripts');
  return useMemo(() => {
    const script = scripts.find((one) => one.id === scriptId);
    const index = script?.meetings.findIndex((one) => one.id === partId) ?? -1;
    const part = script?.meetings[index];
    const stepOf = (id: Id) => part?.steps.find((step) => step.id === id);
    const next = index < 0 ? undefined : script?.meetings[index + 1];
    return { script, part, next, stepOf, isStory: (id) => stepOf(id)?.wall.show === 'story' };
  }, [scripts, scriptId, partId]);
}
