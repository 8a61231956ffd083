import { useId } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import { readCourse } from '../store/index.ts';
import { Button, linkLook } from '../ui/Button.tsx';
import styles from './SelectionTools.module.css';
import { useGuard } from './useGuard.ts';
import type { Picking } from './useSelections.ts';

/** Above the cards of a deck: which selection one is picking for. */
export function SelectionTools({ picking }: { picking: Picking }) {
  const words = useWords().courses.selections;
  const guard = useGuard();
  const id = useId();
  const { selections, active, picked, choose, begin } = picking;
  const start = guard(async () => {
    await begin();
  });
  return (
    <div className={styles.tools}>
      {active !== undefined && (
        <>
          <label htmlFor={id}>{words.choose}</label>
          <select id={id} value={active.id} onChange={(event) => choose(event.target.value)}>
            {selections.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          <Link href={`/forloeb/${readCourse().id}/udvalg/${active.id}`} className={linkLook('plain')}>
            {words.open(active.name, picked.size)}
          </Link>
        </>
      )}
      <Button look={active === undefined ? 'plain' : 'quiet'} onClick={start}>
        {words.create}
      </Button>
    </div>
  );
}

type PickProps = { picking: Picking; deck: string; card: string; text: string };

/** On a card: in or out of the selection. */
export function PickButton({ picking, deck, card, text }: PickProps) {
  const words = useWords().courses.selections;
  const guard = useGuard();
  const chosen = picking.picked.has(card);
  return (
    <Button
      look="quiet"
      aria-pressed={chosen}
      aria-label={words.card(chosen ? words.picked : words.pick, text)}
      onClick={guard(() => picking.toggle(deck, card))}
    >
      {chosen ? words.picked : words.pick}
    </Button>
  );
}
