import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Deck } from '../../content/types.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course } from '../../model/course.ts';
import { picksOf, selectionsOf } from '../../model/selections.ts';
import { type CardPicks, mostBlanks, picksAddress, toggled } from './cardPicks.ts';
import { NumberField } from './NumberField.tsx';
import styles from './Picks.module.css';

type Props = {
  picks: CardPicks;
  decks: readonly Deck[];
  /** How many cards a deck has. */
  count: (deck: Deck) => number;
  course: Course | null;
};

/** Blank cards to begin with: a sheet of them. */
const usualBlanks = 8;

/** Which decks, which of the group's own selections, and how many blank cards; they stand in the address. */
export function DeckPicks({ picks, decks, count, course }: Props) {
  const words = useWords();
  const studio = words.printing.studio;
  const lang = useLang();
  const [, go] = useLocation();
  const choose = (part: Partial<CardPicks>) => go(picksAddress({ ...picks, ...part }), { replace: true });
  const selections = course === null ? [] : selectionsOf(course);
  const chosen = [
    ...decks.filter(({ id }) => picks.decks.includes(id)).map(({ title }) => title[lang]),
    ...selections.filter(({ id }) => picks.selections.includes(id)).map(({ name }) => name),
    ...(picks.blanks > 0 ? [studio.cards(0, picks.blanks)] : []),
  ];
  const [open] = useState(chosen.length === 0);
  return (
    <details className={styles.picks} open={open}>
      <summary>
        {studio.which} {chosen.length > 0 && <span className={styles.chosen}>{chosen.join(', ')}</span>}
      </summary>
      <div className={styles.list}>
        {decks.map((deck) => (
          <Pick
            key={deck.id}
            name={deck.title[lang]}
            note={words.app.home.cardCount(count(deck))}
            checked={picks.decks.includes(deck.id)}
            onToggle={() => choose({ decks: toggled(picks.decks, deck.id) })}
          />
        ))}
        {course !== null && selections.length > 0 && (
          <fieldset className={styles.own}>
            <legend>{studio.selections(course.workplace)}</legend>
            {selections.map(({ id, name }) => (
              <Pick
                key={id}
                name={name}
                note={words.app.home.cardCount(picksOf(course, id).length)}
                checked={picks.selections.includes(id)}
                onToggle={() => choose({ selections: toggled(picks.selections, id) })}
              />
            ))}
          </fieldset>
        )}
        <Pick
          name={studio.blanks}
          note=""
          checked={picks.blanks > 0}
          onToggle={() => choose({ blanks: picks.blanks > 0 ? 0 : usualBlanks })}
        />
        {picks.blanks > 0 && (
          <NumberField
            id="print-blanks"
            label={studio.howMany}
            hint={`1–${mostBlanks}`}
            value={picks.blanks}
            least={1}
            most={mostBlanks}
            onChange={(blanks) => choose({ blanks })}
          />
        )}
      </div>
    </details>
  );
}

type PickProps = { name: string; note: string; checked: boolean; onToggle: () => void };

/** One thing in a list to choose several from. */
export function Pick({ name, note, checked, onToggle }: PickProps) {
  return (
    <label className={styles.pick}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>{name}</span>
      <span className={styles.note}>{note}</span>
    </label>
  );
}
