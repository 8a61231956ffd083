import { lazy, type ReactNode, Suspense, useId, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { counts } from '../content/catalogue.ts';
import { OpenFileButton } from '../courses/OpenFileButton.tsx';
import { moment } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import { AskForm } from '../library/AskForm.tsx';
import { askFromAddress, askToAddress, firstAsk } from '../library/askAddress.ts';
import { useShelf } from '../store/useShelf.ts';
import { Button, linkLook } from '../ui/Button.tsx';
import { StopSign } from '../ui/Shape.tsx';
import styles from './Home.module.css';
import { HomeRoad } from './HomeRoad.tsx';
import { NewAgendaButton } from './NewAgendaButton.tsx';
import { useNewRoad } from './useNewRoad.ts';

const Suggestions = lazy(() => import('./Suggestions.tsx'));

/** The first screen asks how long, how many and about what; `asked`: what somebody answered, as it stands in the address. */
export function Home({ asked }: { asked?: string | undefined }) {
  const words = useWords();
  const [, navigate] = useLocation();
  const { start, starting } = useNewRoad();
  const ask = useMemo(() => (asked === undefined ? firstAsk : askFromAddress(asked)), [asked]);
  return (
    <>
      <section className={styles.hero}>
        <HomeRoad />
        <div className={styles.heroText}>
          <h1>{words.ask.question}</h1>
          <p>{words.ask.lead}</p>
          <AskForm key={asked} ask={ask} onAsk={(now) => navigate(`/forslag/${askToAddress(now)}`)} />
          <div className={styles.actions}>
            <Button look="asphalt" onClick={() => start('vaerdivejen')} disabled={starting}>
              {words.app.home.start}
            </Button>
            <NewAgendaButton look="asphalt" />
            <OpenFileButton look="asphalt" />
          </div>
        </div>
      </section>
      <div className={styles.body}>
        {asked !== undefined && (
          <section className={styles.found}>
            <h2>{words.ask.title(words.ask.minutesOf(ask.minutes), ask.people)}</h2>
            <Suspense fallback={<p>{words.app.loading}</p>}>
              <Suggestions ask={ask} />
            </Suspense>
          </section>
        )}
        <Resume />
        <Doors />
        <InTheBox />
      </div>
    </>
  );
}

/** The course somebody worked in last, and the way to the others. */
function Resume() {
  const words = useWords();
  const lang = useLang();
  const shelf = useShelf();
  const latest = shelf?.[0];
  if (latest === undefined) return null;
  return (
    <section className={styles.resume} aria-label={words.app.home.resumeTitle}>
      <div>
        <h2>{latest.title || latest.workplace || words.courses.untitled}</h2>
        <p>{words.app.home.changed(moment(latest.changedAt, Date.now(), lang))}</p>
      </div>
      <Link href={`/forloeb/${latest.id}`} className={linkLook('main')}>
        {words.app.home.resume}
      </Link>
      <Link href="/forloeb" className={linkLook('quiet')}>
        {words.app.home.allCourses}
      </Link>
    </section>
  );
}

function Doors() {
  const { doors } = useWords().app.home;
  return (
    <div className={styles.doors}>
      <Door
        to="/drejeboeger"
        title={doors.lead.title}
        text={doors.lead.text(counts.scripts)}
        go={doors.lead.go}
        picture={
          <StopSign look="open">
            <svg viewBox="0 0 100 100" width="100" height="100" aria-hidden="true">
              <path d="M28 16 L82 50 L28 84 Z" fill="currentColor" />
            </svg>
          </StopSign>
        }
      />
      <Door
        to="/print"
        title={doors.print.title}
        text={doors.print.text(counts.decks, counts.posters)}
        go={doors.print.go}
        picture={<CardsPicture />}
      />
      <Door
        to="/forloeb"
        title={doors.follow.title}
        text={doors.follow.text}
        go={doors.follow.go}
        picture={<RoadPicture />}
      />
    </div>
  );
}

type DoorProps = { to: string; title: string; text: string; go: string; picture: ReactNode };

function Door({ to, title, text, go, picture }: DoorProps) {
  return (
    <Link href={to} className={styles.door}>
      <h2>{title}</h2>
      <p>{text}</p>
      <span className={styles.go}>{go}</span>
      <span className={styles.picture} aria-hidden="true">
        {picture}
      </span>
    </Link>
  );
}

function CardsPicture() {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <rect x="8" y="8" width="56" height="72" fill="#fffdf8" stroke="#0b5394" strokeWidth="6" />
      <rect x="34" y="22" width="58" height="74" fill="#0b5394" />
      <circle cx="63" cy="59" r="17" fill="#fffdf8" />
    </svg>
  );
}

function RoadPicture() {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <path d="M10 92 C40 80 20 52 50 46 S62 18 92 8" fill="none" stroke="#1b6b48" strokeWidth="20" />
      <path
        d="M10 92 C40 80 20 52 50 46 S62 18 92 8"
        fill="none"
        stroke="#fffdf8"
        strokeWidth="3"
        strokeDasharray="9 8"
      />
    </svg>
  );
}

/** What is in the box, kind by kind: each is one step from here, and each thing two. */
function InTheBox() {
  const words = useWords();
  const [, navigate] = useLocation();
  const id = useId();
  const rooms = [
    ['/kort', words.library.cardsTitle, counts.cards],
    ['/veje', words.library.roadsTitle, counts.roads],
    ['/fortaellinger', words.library.storiesTitle, counts.stories],
    ['/eksempler', words.library.examplesTitle, counts.examples],
    ['/plakater', words.library.postersTitle, counts.posters],
    ['/drejeboeger', words.library.scriptsTitle, counts.scripts],
    ['/tavler', words.library.boardsTitle, counts.boards],
    ['/metoder', words.library.methodsTitle, counts.methods],
    ['/oplaeg', words.library.talksTitle, counts.talks],
    ['/vaerdier', words.library.valuesTitle, counts.values],
    ['/ordliste', words.library.glossaryTitle, counts.glossary],
  ] as const;
  return (
    <section className={styles.box}>
      <h2>{words.app.home.inBox}</h2>
      <form
        className={styles.find}
        onSubmit={(event) => {
          event.preventDefault();
          const query = String(new FormData(event.currentTarget).get('soeg') ?? '');
          navigate(`/find/${new URLSearchParams({ soeg: query })}`);
        }}
      >
        <label htmlFor={id}>{words.library.find.title}</label>
        <input id={id} name="soeg" type="search" placeholder={words.library.find.placeholder} />
        <Button type="submit">{words.app.home.find}</Button>
      </form>
      <ul className={styles.rooms}>
        {rooms.map(([to, name, count]) => (
          <li key={to}>
            <Link href={to}>{name}</Link>
            <span>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
