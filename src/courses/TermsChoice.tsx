import { useId } from 'react';
import { useLang, useWords } from '../i18n/language.tsx';
import { citizenNames, citizenWords, profiles } from '../model/terms.ts';
import { setSettings, useSettings } from '../store/settings.ts';
import styles from './TermsChoice.module.css';

/** The workplace's own words for reading and printing outside a course: profile and word for "citizen". */
export function TermsChoice() {
  const words = useWords();
  const lang = useLang();
  const id = useId();
  const terms = useSettings((settings) => settings.terms);
  const { settings } = words.courses;
  return (
    <fieldset className={styles.terms}>
      <legend>{words.library.terms.title}</legend>
      <label htmlFor={`${id}-citizen`}>{settings.citizen}</label>
      <select
        id={`${id}-citizen`}
        value={terms.citizen}
        onChange={(event) => {
          const citizen = citizenWords.find((word) => word === event.target.value);
          if (citizen !== undefined) setSettings({ terms: { ...terms, citizen } });
        }}
      >
        {citizenWords.map((word) => (
          <option key={word} value={word}>
            {citizenNames[word][lang]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-profile`}>{settings.profile}</label>
      <select
        id={`${id}-profile`}
        value={terms.profile}
        onChange={(event) => {
          const profile = profiles.find((one) => one === event.target.value);
          if (profile !== undefined) setSettings({ terms: { ...terms, profile } });
        }}
      >
        {profiles.map((profile) => (
          <option key={profile} value={profile}>
            {settings[profile]}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
