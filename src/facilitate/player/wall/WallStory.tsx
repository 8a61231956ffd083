import type { Story } from '../../../content/types.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useSay } from '../../../reading/useSay.ts';
import { WallQuestions } from '../../../reading/WallQuestions.tsx';
import type { StoryPart } from '../spots.ts';
import { storyPieces } from '../storyPieces.ts';
import styles from './wall.module.css';

/** A story read aloud: to the stop, the stop, the rest, what to talk about. */
export function WallStory({ story, part }: { story: Story; part: StoryPart }) {
  const words = useWords().lead.wall;
  const say = useSay();
  const pieces = storyPieces(story, say);
  const title = <p className={styles.title}>{say(story.title)}</p>;
  if (part === 'stop')
    return (
      <div className={styles.page}>
        {title}
        <h1 className={`${styles.text} ${styles.short}`}>{words.stopQuestion}</h1>
        <p className={styles.under}>{words.stop}</p>
      </div>
    );
  if (part === 'questions')
    return (
      <div className={styles.page}>
        {title}
        <h1 className={styles.heading}>{words.questions}</h1>
        <WallQuestions questions={pieces.questions.map((text) => ({ id: text, text }))} />
      </div>
    );
  const shown = part === '' ? pieces.first : pieces.rest;
  const length = shown.join(' ').length;
  // Letters that fit between the title and the timer at each size.
  const size = length > 760 ? styles.dense : length > 580 ? styles.full : '';
  return (
    <div className={styles.page}>
      <h1 className={styles.storyTitle}>{say(story.title)}</h1>
      <div className={`${styles.story} ${size}`}>
        {shown.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}
