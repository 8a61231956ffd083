import { useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { DimensionSign, SteepMark } from '../../ui/Shape.tsx';
import { CardBack } from './CardBack.tsx';
import styles from './OpenCard.module.css';
import type { Face } from './useTable.ts';

type Props = {
  face: Face;
  as: 'h1' | 'h2';
  /** What kind of card it is, where that is not its dimension. */
  kind?: string | undefined;
};

/** The card everybody looks at, turned over as it is drawn. Sizes in `em`, so that a wall and a table draw the same card. */
export function OpenCard({ face, as: Heading, kind }: Props) {
  const words = useWords();
  const turns = useTurning(face.id);
  return (
    <article className={styles.card} data-dimension={face.dimension} aria-label={words.cards.shown}>
      <div key={face.id} className={`${styles.sheet} ${turns ? styles.turning : ''}`}>
        <div className={styles.front}>
          <p className={styles.top}>
            <DimensionSign dimension={face.dimension} />
            {face.title ?? kind ?? words.library.dimensions[face.dimension]}
            {face.difficulty === 'hard' && (
              <span className={styles.hard}>
                <SteepMark /> {words.library.deck.hard}
              </span>
            )}
            {face.place > 0 && <span className={styles.place}>{face.place}</span>}
          </p>
          {isStory(face) ? (
            <Story face={face} as={Heading} />
          ) : (
            <Heading className={`${styles.text} ${styles[sizeOf(face.text)]}`}>{face.text}</Heading>
          )}
          {face.choices.length > 0 && (
            <p className={styles.choices}>
              {face.choices.map((choice, i) => (
                <span key={choice}>
                  <b>{'AB'[i]}</b> {choice}
                </span>
              ))}
            </p>
          )}
        </div>
        <div className={styles.behind} aria-hidden="true">
          <CardBack dimension={face.dimension} />
        </div>
      </div>
    </article>
  );
}

/** A story is headed by its title and read in paragraphs. */
function Story({ face: { text, title }, as: Heading }: Pick<Props, 'face' | 'as'>) {
  return (
    <>
      <Heading className="seen-by-ear">{title}</Heading>
      <div className={styles.story}>
        {text.split(/\n\s*\n/).map((part) => (
          <p key={part}>{part}</p>
        ))}
      </div>
    </>
  );
}

/** By letters: 25 words fill a card, a story has a page of them. */
export const isStory = ({ text }: Face): boolean => text.length > 300;

function sizeOf(text: string): 'short' | 'middle' | 'long' {
  if (text.length > 105) return 'long';
  return text.length > 60 ? 'middle' : 'short';
}

/** Whether a card turns: not the one that lay there when the window was opened. */
function useTurning(id: string): boolean {
  const first = useRef<string | null>(id);
  if (first.current !== id) first.current = null;
  return first.current === null;
}
