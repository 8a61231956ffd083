import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { scriptMinutes } from '../content/scripts.ts';
import type { Script, ScriptMeeting, ScriptStep } from '../content/types.ts';
import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import type { Text } from '../model/text.ts';
import type { ToolKind } from '../model/toolBoards.ts';
import { useSay } from '../reading/useSay.ts';
import styles from './reading.module.css';
import script from './ScriptPage.module.css';

type Props = {
  id: string;
  missing: ReactNode;
  actions: (script: Script) => ReactNode;
  /** What starts one meeting of a series, beside its plan. */
  startOne: (script: Script, meeting: ScriptMeeting) => ReactNode;
};

/** A workshop script to read before the meeting, and from during it: every step with its words. */
export default function ScriptPage({ id, missing, actions, startOne }: Props) {
  const words = useWords();
  const say = useSay();
  const one = useContent('scripts').find((candidate) => candidate.id === id);
  if (one === undefined) return missing;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{say(one.title)}</h1>
        <p className={styles.lead}>{say(one.purpose)}</p>
        <p className={styles.facts}>
          <span>{words.library.script.length(one.meetings.length, scriptMinutes(one))}</span>
          <span>{words.app.home.people(one.people.min, one.people.max)}</span>
        </p>
        <div className={styles.actions}>{actions(one)}</div>
      </header>
      <Preparation one={one} say={say} />
      {one.meetings.map((meeting, i) => (
        <Plan
          key={meeting.id}
          meeting={meeting}
          number={one.meetings.length > 1 ? i + 1 : null}
          say={say}
          start={one.meetings.length > 1 && startOne(one, meeting)}
        />
      ))}
      <div className={styles.columns}>
        <TextList title={words.library.script.after} items={one.after.map(say)} />
      </div>
      {one.variants.length > 0 && (
        <section className={styles.section}>
          <h2>{words.library.script.variants}</h2>
          {one.variants.map((variant) => (
            <div key={variant.id} className={script.variant}>
              <h3>{say(variant.title)}</h3>
              <Paragraphs text={say(variant.text)} />
            </div>
          ))}
        </section>
      )}
    </article>
  );
}

type PlanProps = { meeting: ScriptMeeting; number: number | null; say: (text: Text) => string; start: ReactNode };

/** One meeting, step by step; `number` in a series. */
function Plan({ meeting, number, say, start }: PlanProps) {
  const words = useWords().library.script;
  const minutesBefore = (index: number) => meeting.steps.slice(0, index).reduce((sum, step) => sum + step.minutes, 0);
  return (
    <section className={styles.section}>
      <h2>{number === null ? words.plan : words.meeting(number, say(meeting.title))}</h2>
      {start && <div className={styles.actions}>{start}</div>}
      <ol className={script.steps}>
        {meeting.steps.map((step, i) => (
          <Step key={step.id} step={step} from={minutesBefore(i)} say={say} />
        ))}
      </ol>
      {meeting.between && (
        <div className={script.variant}>
          <h3>{words.between}</h3>
          <Paragraphs text={say(meeting.between)} />
        </div>
      )}
    </section>
  );
}

function Preparation({ one, say }: { one: Script; say: (text: Text) => string }) {
  const words = useWords().library.script;
  return (
    <div className={styles.packed}>
      <section>
        <h2>{words.who}</h2>
        <p>{say(one.audience)}</p>
      </section>
      <section>
        <h2>{words.room}</h2>
        <p>{say(one.room)}</p>
      </section>
      <TextList title={words.materials} items={one.materials.map(say)} />
      <TextList title={words.prints} items={one.prints.map((print) => `${say(print.what)} (${say(print.count)})`)} />
      <TextList title={words.before} items={one.before.map(say)} />
    </div>
  );
}

function TextList({ title, items }: { title: string; items: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function Step({ step, from, say }: { step: ScriptStep; from: number; say: (text: Text) => string }) {
  const words = useWords().library.script;
  const parts = [
    [words.do, step.do],
    [words.silent, step.whenSilent],
    [words.late, step.whenLate],
    [words.keep, step.keep],
  ] as const;
  return (
    <li className={script.step}>
      <p className={script.clock}>
        <span>{clock(from)}</span>
        <span className={script.minutes}>{step.minutes} min</span>
      </p>
      <div className={script.text}>
        <h3>{say(step.title)}</h3>
        {step.wall.show === 'board' && <BoardLink kind={step.wall.board} />}
        {step.method && <MethodLink id={step.method} say={say} />}
        <h4>{words.say}</h4>
        <div className={script.say}>
          <Paragraphs text={say(step.say)} />
        </div>
        {parts.map(
          ([title, text]) =>
            text !== undefined && (
              <div key={title}>
                <h4>{title}</h4>
                <Paragraphs text={say(text)} />
              </div>
            ),
        )}
      </div>
    </li>
  );
}

function MethodLink({ id, say }: { id: string; say: (text: Text) => string }) {
  const words = useWords().library.method;
  const method = useContent('methods').find((one) => one.id === id);
  if (method === undefined) return null;
  return (
    <p>
      {words.label} <Link href={`/metoder/${id}`}>{say(method.title)}</Link>
    </p>
  );
}

function BoardLink({ kind }: { kind: ToolKind }) {
  const { library, tools } = useWords();
  return (
    <p>
      {library.board.label} <Link href={`/tavler/${kind}`}>{tools.kinds[kind].name}</Link>
    </p>
  );
}

/** Minutes from the start as `0.45`, `1.05`. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}

function Paragraphs({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => (
      <p key={paragraph} className={script.paragraph}>
        {paragraph}
      </p>
    ));
}
