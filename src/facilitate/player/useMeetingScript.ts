import { useMemo } from 'react';
import { type LedStep, ledSteps } from '../../content/ledStep.ts';
import type { Script, ScriptMeeting } from '../../content/types.ts';
import { useBlockContent, useContent } from '../../content/useContent.ts';
import { blockNames } from '../../i18n/blockNames.ts';
import type { Agenda } from '../../model/agendaShape.ts';
import type { Id, Meeting } from '../../model/course.ts';
import { useCourse } from '../../store/index.ts';
import type { StoryOf } from './spots.ts';

/**
 * What the content says of a meeting, or the agenda it was put together in; all of it may be gone: from a later version of the
 * content, or because somebody deleted the agenda.
 */
export type MeetingScript = {
  script: Script | undefined;
  part: ScriptMeeting | undefined;
  /** The meeting after this one in a series. */
  next: ScriptMeeting | undefined;
  /** The agenda of one's own that stands in place of a script. */
  agenda: Agenda | undefined;
  stepOf: (id: Id) => LedStep | undefined;
  storyOf: StoryOf;
};

type Led = Pick<Meeting, 'script' | 'part' | 'about'>;

/** The script behind a meeting, with the story it is held with in place of its own. Suspends while the content is fetched. */
export function useMeetingScript({ script: scriptId, part: partId, about }: Led): MeetingScript {
  const scripts = useContent('scripts');
  const agenda = useCourse((course) => course.agendas[scriptId]);
  const content = useBlockContent(agenda !== undefined);
  const blocks = useMemo(() => (content === null ? undefined : ledSteps(content, blockNames)), [content]);
  return useMemo(() => {
    const script = scripts.find((one) => one.id === scriptId);
    const index = script?.meetings.findIndex((one) => one.id === partId) ?? -1;
    const part = script?.meetings[index];
    const stepOf = (id: Id): LedStep | undefined => {
      const block = agenda?.blocks[id];
      if (block !== undefined) return blocks?.stepOf(block);
      const step = part?.steps.find((one) => one.id === id);
      return step?.wall.show === 'story' && about !== '' ? { ...step, wall: { ...step.wall, story: about } } : step;
    };
    const next = index < 0 ? undefined : script?.meetings[index + 1];
    const storyOf = (id: Id) => {
      const wall = stepOf(id)?.wall;
      return wall?.show === 'story' ? wall.story : undefined;
    };
    return { script, part, next, agenda, stepOf, storyOf };
  }, [scripts, agenda, blocks, scriptId, partId, about]);
}
