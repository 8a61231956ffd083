import { Fragment, useEffect, useRef } from 'react';
import { useContent } from '../../content/useContent.ts';
import { useWords } from '../../i18n/language.tsx';
import type { Id, Meeting, MeetingStep } from '../../model/course.ts';
import { useSay } from '../../reading/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import type { MeetingMoves } from './moves.ts';
import styles from './StoryStage.module.css';
import { partAt, partsAt, type StoryPart, storyParts } from './spots.ts';
import { storyPieces } from './storyPieces.ts';
import { useMeetingScript } from './useMeetingScript.ts';

type Props = { meeting: Meeting; step: MeetingStep; story: Id; ahead: boolean; moves: MeetingMoves };

/** The story to read aloud, with its stop; the part that the room sees is marked, and another is one press away. */
export function StoryStage({ meeting, step, story: id, ahead, moves }: Props) {
  const { lead, library } = useWords();
  const say = useSay();
  const story = useContent('stories').find((one) => one.id === id);
  const { storyOf } = useMeetingScript(meeting);
  const here = partAt(meeting, step.id, storyOf);
  const shownNow = useShownInView(ahead ? null : here);
  if (story === undefined) return null;
  const { first, rest, questions } = storyPieces(story, say);
  const shown: Record<StoryPart, readonly string[]> = { '': first, stop: [library.story.stopHere], rest, questions };
  const name = (part: StoryPart) => lead.stage.parts[part === '' ? 'first' : part];
  return (
    <article className={styles.story} ref={shownNow}>
      <h1>{say(story.title)}</h1>
      {!ahead && (
        <fieldset className={styles.parts} aria-label={lead.stage.wall}>
          {partsAt(meeting, step.id, storyOf).map((part) => (
            <Button
              key={part}
              aria-pressed={part === here}
              className={part === here ? (styles.here ?? '') : ''}
              onClick={() => moves.goTo({ step: step.id, part })}
            >
              {name(part)}
            </Button>
          ))}
        </fieldset>
      )}
      {storyParts.map((part) => (
        <Fragment key={part}>
          {part === 'questions' && <h2>{library.story.questions}</h2>}
          <div className={part === 'stop' ? styles.stop : undefined} data-here={!ahead && part === here}>
            {shown[part].map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Fragment>
      ))}
    </article>
  );
}

/** Brings the part that the room sees into view whenever it is another one. */
function useShownInView(part: StoryPart | null) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (part !== null) article.current?.querySelector('[data-here="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [part]);
  return article;
}
