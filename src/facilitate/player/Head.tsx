import { Link } from 'wouter';
import { timeOfDay } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import { type Meeting, peopleFrom } from '../../model/course.ts';
import { expectedEnd, minutesAhead } from '../../model/meeting.ts';
import { change, mergeWords, useCourse } from '../../store/index.ts';
import { WordsField } from '../../ui/WordsField.tsx';
import { SavedLine } from '../SavedLine.tsx';
import { useClock } from '../useClock.ts';
import { useWallHandle } from '../wallHandle.ts';
import styles from './Head.module.css';

/** The asphalt above: which meeting, whose, how it stands with the time, whether the wall is up. */
export function Head({ meeting }: { meeting: Meeting }) {
  const words = useWords().lead.head;
  const lang = useLang();
  const { id, workplace, people } = useCourse((course) => course);
  return (
    <header className={styles.head}>
      <Link href={`/forloeb/${id}`} className={styles.title}>
        {meeting.title[lang]}
      </Link>
      <WordsField
        label={words.workplace}
        placeholder={words.workplace}
        className={styles.workplace}
        maxLength={120}
        value={workplace}
        onWrite={(mine, before) =>
          change(
            (course) => {
              course.workplace = mergeWords(before, mine, course.workplace);
            },
            { typing: true },
          )
        }
      />
      <label className={styles.people}>
        <input
          type="number"
          min={1}
          max={999}
          placeholder="–"
          value={people ?? ''}
          onChange={(event) =>
            change((course) => {
              course.people = peopleFrom(event.target.value);
            })
          }
        />
        <span>{words.people}</span>
      </label>
      <div className={styles.saved}>
        <SavedLine />
      </div>
      <Standing meeting={meeting} />
    </header>
  );
}

/** Ahead or behind, when it will be over, and the wall. */
function Standing({ meeting }: { meeting: Meeting }) {
  const words = useWords().lead.head;
  const lang = useLang();
  const { open } = useWallHandle();
  const going = meeting.endedAt === null;
  const now = useClock(going, 1000);
  const ahead = minutesAhead(meeting, now);
  return (
    <p className={styles.standing}>
      {meeting.begunAt !== null && going && (
        <strong className={ahead < 0 ? styles.behind : undefined}>
          {ahead > 0 ? words.ahead(ahead) : ahead < 0 ? words.behind(-ahead) : words.onTime}
        </strong>
      )}
      <span>{words.end(timeOfDay(expectedEnd(meeting, now), lang))}</span>
      <span>{meeting.blank ? words.wallBlank : open ? words.wallOpen : words.wallClosed}</span>
    </p>
  );
}
