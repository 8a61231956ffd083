import { useId, useState } from 'react';
import { Link } from 'wouter';
import { behind, type DeckEdition } from '../../content/editions.ts';
import { useWords } from '../../i18n/language.tsx';
import type { DeckPrint } from '../../print/documents/deckPrint.ts';
import { Button } from '../../ui/Button.tsx';
import { cardPage } from './cardPage.ts';
import styles from './EarlierPrint.module.css';
import { Field } from './Options.tsx';
import { readNumber } from './readNumber.ts';

type Props = {
  /** The whole deck, in the words that are chosen. */
  deck: DeckPrint;
  edition: DeckEdition;
  /** Only what is other than in this edition is printed. */
  since: number | undefined;
  onChoose: (since: number | undefined) => void;
};

/** For somebody with a printed deck: how far behind its edition is, and the way to print only what is other now. */
export function EarlierPrint({ deck, edition, since, onChoose }: Props) {
  const words = useWords().printing.studio.earlier;
  const id = useId();
  const [typed, setTyped] = useState(since === undefined ? '' : String(since));
  const [open] = useState(since !== undefined);
  const printed = readNumber(typed);
  const known = Number.isInteger(printed) && printed >= 1 && printed <= edition.edition;
  const wrong = typed.trim() !== '' && !known;
  return (
    <details className={styles.earlier} open={open}>
      <summary>{words.which}</summary>
      <div className={styles.inside}>
        <Field id={id} label={words.edition} hint={wrong ? words.unknown(edition.edition) : words.where}>
          <input
            id={id}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            size={5}
            aria-describedby={`${id}-hint`}
            aria-invalid={wrong}
            onChange={({ target }) => {
              setTyped(target.value);
              if (since !== undefined) onChoose(undefined);
            }}
          />
        </Field>
        <div role="status" className={styles.told}>
          {known && <Told deck={deck} edition={edition} printed={printed} />}
        </div>
        {known && toPrint(edition, printed).length > 0 && (
          <Button
            look={since === undefined ? 'main' : 'plain'}
            onClick={() => onChoose(since === undefined ? printed : undefined)}
          >
            {since === undefined ? words.print : words.whole}
          </Button>
        )}
      </div>
    </details>
  );
}

/** The cards that somebody with an earlier edition lacks. */
export function toPrint(edition: DeckEdition, printed: number): string[] {
  const { changed, added } = behind(edition, printed);
  return [...changed, ...added];
}

function Told({ deck, edition, printed }: { deck: DeckPrint; edition: DeckEdition; printed: number }) {
  const words = useWords().printing.studio.earlier;
  const { changed, added, gone } = behind(edition, printed);
  const other = new Set([...changed, ...added]);
  if (other.size + gone.length === 0) return <p>{words.same}</p>;
  return (
    <>
      {other.size > 0 && <p>{words.behind(changed.length, added.length, printed)}</p>}
      <ul className={styles.cards}>
        {deck.cards.map(
          ({ id, title, text }, index) =>
            other.has(id) && (
              <li key={id}>
                <span>{index + 1}</span>
                <Link href={cardPage(deck, id)}>{title ?? text}</Link>
              </li>
            ),
        )}
      </ul>
      {gone.length > 0 && <p>{words.gone(gone.length, printed)}</p>}
    </>
  );
}
