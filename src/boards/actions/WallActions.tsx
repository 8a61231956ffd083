import { useRef } from 'react';
import { dayAndMonth } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Action } from '../../model/course.ts';
import { useLargestFit } from '../frame/useLargestFit.ts';
import { useNewestInView } from '../notes/useNewestInView.ts';
import { StateSign } from './StateSign.tsx';
import styles from './WallActions.module.css';
import { WallFact } from './WallFact.tsx';

const sizes = ['few', 'some', 'many'] as const;

type Props = {
  actions: readonly Action[];
  /** How it went is shown with each. */
  states?: boolean;
  empty: string;
};

/** Actions on the wall, never under 28 px at 1080p. When they are more than fit, the newest stay in view. */
export function WallActions({ actions, states = false, empty }: Props) {
  const words = useWords().harvest;
  const lang = useLang();
  const box = useRef<HTMLDivElement>(null);
  useLargestFit(box, actions, sizes);
  const hidden = useNewestInView(box, actions);
  if (actions.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <>
      <div ref={box} className={styles.box}>
        <ul className={styles.list}>
          {actions.map(({ id, what, who, due, sign, state }) => (
            <li key={id} data-note={id} className={styles.row}>
              <div className={styles.text}>
                <p className={styles.what}>{what}</p>
                {sign !== '' && <p className={styles.sign}>{words.fields.signIs(sign)}</p>}
              </div>
              <WallFact className={styles.fact} text={who} missing={words.fields.whoOpen} />
              <WallFact
                className={styles.fact}
                text={due === '' ? '' : dayAndMonth(due, lang)}
                missing={words.fields.dueOpen}
              />
              {states && (
                <p className={`${styles.fact} ${styles.state}`}>
                  <StateSign state={state} /> {words.state[state]}
                </p>
              )}
            </li>
          ))}
        </ul>
      </div>
      {hidden > 0 && <p className={styles.hidden}>{words.actions.more(hidden)}</p>}
    </>
  );
}
