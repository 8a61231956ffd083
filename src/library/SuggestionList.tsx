import { useMemo } from 'react';
import { Link } from 'wouter';
import { useContent } from '../content/useContent.ts';
import { useWords } from '../i18n/language.tsx';
import { useSay } from '../reading/useSay.ts';
import { Button, linkLook } from '../ui/Button.tsx';
import { DimensionSign, StopSign } from '../ui/Shape.tsx';
import type { Ask } from './ask.ts';
import styles from './SuggestionList.module.css';
import { type Suggestion, suggest } from './suggest.ts';

type Props = { ask: Ask; onStart: (suggestion: Suggestion) => void; starting: boolean };

const pages = { script: 'drejeboeger', cards: 'kort', story: 'fortaellinger', road: 'veje', board: 'tavler' } as const;

/** What fits the question: a short list, each with what it gives, why it fits, and one press to begin. */
export default function SuggestionList({ ask, onStart, starting }: Props) {
  const words = useWords();
  const scripts = useContent('scripts');
  const decks = useContent('decks');
  const stories = useContent('stories');
  const roads = useContent('roads');
  const boards = useContent('boards');
  const found = useMemo(
    () => suggest(ask, { scripts, decks, stories, roads, boards }),
    [ask, scripts, decks, stories, roads, boards],
  );
  return (
    <>
      <p role="status" className="seen-by-ear">
        {found.length === 0 ? words.ask.none : words.ask.found(found.length)}
      </p>
      {found.length === 0 ? (
        <p>{words.ask.none}</p>
      ) : (
        <ul className={styles.list}>
          {found.map((one) => (
            <Row key={`${one.kind}/${one.id}`} one={one} ask={ask} onStart={onStart} starting={starting} />
          ))}
        </ul>
      )}
      <Link href="/drejeboeger">{words.ask.all}</Link>
    </>
  );
}

function Row({ one, ask, onStart, starting }: { one: Suggestion } & Props) {
  const words = useWords();
  const say = useSay();
  const title = say(one.title);
  const { why } = words.ask;
  const reasons = one.fits.map((fit) => {
    if (fit === 'topic' && ask.topic !== '') return why.topic(inside(words.ask.topics[ask.topic]));
    if (fit === 'occasion' && ask.occasion !== '') return why.occasion(inside(words.ask.occasions[ask.occasion]));
    return fit === 'workplace' ? why.workplace : why.time;
  });
  return (
    <li className={styles.row}>
      <span className={styles.sign} aria-hidden="true">
        <Sign one={one} />
      </span>
      <div className={styles.text}>
        <h3>
          {title} <span className={styles.kind}>{words.ask.kinds[one.kind]}</span>
        </h3>
        <p>{say(one.gives)}</p>
        <p className={styles.why}>
          {[...reasons, ...(one.fits.includes('time') ? [] : [why.shorter])].map((reason) => (
            <span key={reason}>{reason}</span>
          ))}
        </p>
      </div>
      <p className={styles.facts}>
        <span>{words.ask.time(one.minutes, one.meetings)}</span>
        <span>{words.app.home.people(one.people.min, one.people.max)}</span>
      </p>
      <p className={styles.acts}>
        <Button look="main" onClick={() => onStart(one)} disabled={starting} aria-label={words.ask.startName(title)}>
          {words.ask.start}
        </Button>
        <Link
          href={`/${pages[one.kind]}/${one.id}`}
          className={linkLook('quiet')}
          aria-label={words.ask.readName(title)}
        >
          {words.ask.read}
        </Link>
      </p>
    </li>
  );
}

/** A choice inside a sentence: with a small letter. */
const inside = (choice: string) => choice.charAt(0).toLowerCase() + choice.slice(1);

function Sign({ one }: { one: Suggestion }) {
  if (one.kind === 'road') return <StopSign look="open" />;
  if (one.topic === '' || one.topic === 'values' || one.topic === 'survey') return <DimensionSign dimension="core" />;
  return <DimensionSign dimension={one.topic} />;
}
