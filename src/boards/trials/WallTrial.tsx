import { useRef } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course } from '../../model/course.ts';
import { inTerms } from '../../model/terms.ts';
import type { Trial, TrialsBoard } from '../../model/toolBoards.ts';
import { judgingQuestions } from '../../model/trials.ts';
import { useLargestFit } from '../frame/useLargestFit.ts';
import { ToolWallPage } from '../zones/ToolWall.tsx';
import { useFacts } from './facts.ts';
import { ColumnSign, LackSign, VerdictSign } from './Signs.tsx';
import styles from './WallTrial.module.css';

const sizes = ['few', 'some', 'many', 'most'] as const;

/** One trial with the whole wall: who, when, who has said yes; and once it is judged, the four answers and the verdict. */
export function WallTrial({ course, board, trial }: { course: Course; board: TrialsBoard; trial: Trial }) {
  const words = useWords().trials;
  const lang = useLang();
  const facts = useFacts()(trial);
  const box = useRef<HTMLDivElement>(null);
  useLargestFit(box, trial, sizes);
  const asked = (text: string) => inTerms(text, lang, course);
  const judged = trial.column === 'judged';
  return (
    <ToolWallPage course={course} board={board} heading={facts.name}>
      <p className={styles.road}>
        <ColumnSign column={trial.column} />
        <b>{words.columns[trial.column]}</b>
        {facts.verdict !== '' && trial.verdict !== '' && (
          <span className={styles.verdict}>
            <VerdictSign verdict={trial.verdict} /> {facts.verdict}
          </span>
        )}
        {facts.lacks !== '' && (
          <span className={styles.lacks}>
            <LackSign /> {facts.lacks}
          </span>
        )}
      </p>
      <div ref={box} className={styles.box}>
        <dl className={styles.facts}>
          <Fact name={words.fields.who} text={trial.who} open={words.wall.whoOpen} />
          <Fact name={words.wall.when} text={facts.dates} open={words.missing.starts} />
          <Fact name={words.fields.consent} text={trial.consent} open={words.missing.consent} />
        </dl>
        {judged && (
          <dl className={styles.answers}>
            {judgingQuestions.map((question) => (
              <Fact
                key={question}
                name={asked(words.fields[question])}
                text={trial[question]}
                open={words.wall.noAnswer}
              />
            ))}
          </dl>
        )}
      </div>
    </ToolWallPage>
  );
}

function Fact({ name, text, open }: { name: string; text: string; open: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={text.trim() === '' ? styles.nothing : undefined}>{text.trim() || open}</dd>
    </div>
  );
}
