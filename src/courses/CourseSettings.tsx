import { useId } from 'react';
import { useLang, useWords } from '../i18n/language.tsx';
import { type Course, peopleFrom } from '../model/course.ts';
import { citizenNames, citizenWords, profiles } from '../model/terms.ts';
import { change, mergeWords } from '../store/index.ts';
import fields from '../ui/fields.module.css';
import { WordsField } from '../ui/WordsField.tsx';
import styles from './CourseSettings.module.css';
import { ValuesEditor } from './ValuesEditor.tsx';

/** What the workplace calls things. All of it can wait. */
export function CourseSettings({ course }: { course: Course }) {
  const words = useWords().courses.settings;
  const lang = useLang();
  const id = useId();
  const write = (field: 'title' | 'workplace') => (mine: string, before: string) =>
    change(
      (draft) => {
        draft[field] = mergeWords(before, mine, draft[field]);
      },
      { typing: true },
    );
  return (
    <section className={styles.settings} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.title}</h2>
      <p className={fields.hint}>{words.lead}</p>
      <div className={styles.row}>
        <div className={fields.field}>
          <label htmlFor={`${id}-workplace`}>{words.workplace}</label>
          <WordsField
            id={`${id}-workplace`}
            label={words.workplace}
            maxLength={120}
            value={course.workplace}
            onWrite={write('workplace')}
          />
        </div>
        <div className={fields.field}>
          <label htmlFor={`${id}-title`}>{words.courseTitle}</label>
          <WordsField
            id={`${id}-title`}
            label={words.courseTitle}
            maxLength={120}
            value={course.title}
            onWrite={write('title')}
          />
        </div>
        <div className={fields.field}>
          <label htmlFor={`${id}-people`}>{words.people}</label>
          <input
            id={`${id}-people`}
            type="number"
            min={1}
            max={999}
            value={course.people ?? ''}
            onChange={(event) =>
              change((draft) => {
                draft.people = peopleFrom(event.target.value);
              })
            }
          />
        </div>
      </div>
      <fieldset className={styles.choices}>
        <legend>{words.profile}</legend>
        {profiles.map((profile) => (
          <label key={profile}>
            <input
              type="radio"
              name={`${id}-profile`}
              checked={course.profile === profile}
              onChange={() =>
                change((draft) => {
                  draft.profile = profile;
                })
              }
            />
            <span>
              {words[profile]} <span className={fields.hint}>{words[`${profile}Hint`]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={fields.field}>
        <label htmlFor={`${id}-citizen`}>{words.citizen}</label>
        <p className={fields.hint} id={`${id}-hint`}>
          {words.citizenHint}
        </p>
        <select
          id={`${id}-citizen`}
          className={styles.select}
          aria-describedby={`${id}-hint`}
          value={course.citizen}
          onChange={(event) => {
            const chosen = citizenWords.find((word) => word === event.target.value);
            if (chosen !== undefined) {
              change((draft) => {
                draft.citizen = chosen;
              });
            }
          }}
        >
          {citizenWords.map((word) => (
            <option key={word} value={word}>
              {citizenNames[word][lang]}
            </option>
          ))}
        </select>
      </div>
      <ValuesEditor course={course} />
    </section>
  );
}
