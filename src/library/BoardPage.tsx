import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usesBoard } from '../content/scripts.ts';
import type { BoardGuide } from '../content/types.ts';
import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import type { ToolKind } from '../model/toolBoards.ts';
import { useSay } from '../reading/useSay.ts';
import { DimensionSign, LaneArrow } from '../ui/Shape.tsx';
import board from './BoardPage.module.css';
import { BoardPicture } from './BoardPicture.tsx';
import styles from './reading.module.css';

type Props = { id: string; missing: ReactNode; actions: (kind: ToolKind) => ReactNode };

/** A board of the toolbox before anybody has written on it: what it is for, how it is done, and where it is used. */
export default function BoardPage({ id, missing, actions }: Props) {
  const words = useWords();
  const say = useSay();
  const one = useContent('boards').find((candidate) => candidate.id === id);
  if (one === undefined) return missing;
  const { name, purpose } = words.tools.kinds[one.id];
  return (
    <article className={styles.page}>
      <header className={`${styles.head} ${board.head}`}>
        <span className={board.picture}>
          <BoardPicture kind={one.id} />
        </span>
        <h1>{name}</h1>
        <p className={styles.lead}>{purpose}.</p>
        <p className={styles.facts}>
          <span>{words.app.home.minutes(one.minutes)}</span>
          <span>{words.app.home.people(one.people.min, one.people.max)}</span>
          <About one={one} />
        </p>
        <div className={styles.actions}>{actions(one.id)}</div>
      </header>
      <div className={board.guide}>
        <section>
          <h2>{words.library.method.steps}</h2>
          <ol className={board.steps}>
            {one.steps.map((step) => (
              <li key={step.da}>{say(step)}</li>
            ))}
          </ol>
        </section>
        <div className={board.beside}>
          <section>
            <h2>{words.library.deck.when}</h2>
            <p>{say(one.whenToUse)}</p>
          </section>
          <section>
            <h2>{words.library.board.gives}</h2>
            <p>{say(one.gives)}</p>
          </section>
          <section>
            <h2>{words.library.script.silent}</h2>
            <p>{say(one.whenSilent)}</p>
          </section>
          <UsedIn kind={one.id} />
        </div>
      </div>
    </article>
  );
}

/** What it is about and whom it joins. */
function About({ one }: { one: BoardGuide }) {
  const words = useWords().library;
  return (
    <>
      {one.dimensions.map((dimension) => (
        <span key={dimension}>
          <DimensionSign dimension={dimension} />
          {words.dimensions[dimension]}
        </span>
      ))}
      {one.directions.map((direction) => (
        <span key={direction}>
          <LaneArrow direction={direction} />
          {words.directions[direction]}
        </span>
      ))}
    </>
  );
}

/** The scripts that work at the board. */
function UsedIn({ kind }: { kind: ToolKind }) {
  const words = useWords().library.board;
  const say = useSay();
  const scripts = useContent('scripts').filter((script) => usesBoard(script, kind));
  if (scripts.length === 0) return null;
  return (
    <section>
      <h2>{words.scripts}</h2>
      <ul className={board.scripts}>
        {scripts.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/drejeboeger/${id}`}>{say(title)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
