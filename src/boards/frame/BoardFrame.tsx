import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Id } from '../../model/course.ts';
import { Button } from '../../ui/Button.tsx';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import { KeyHelp } from '../../ui/KeyHelp.tsx';
import styles from './BoardFrame.module.css';

type Props = {
  title: string;
  /** It stands in the plan of a meeting: no landmark of its own. */
  inPlan: boolean;
  /** Places in walking order, and the open one; null where there is one place only, or the plan says where. */
  way: { label: string; places: readonly { id: Id; label: string }[]; at: Id; go: (at: Id) => void } | null;
  help: { title: string; rows: readonly (readonly string[])[] };
  children: ReactNode;
};

/** What the boards without a road of their own look like in the facilitator's window: their places in a row, and the open one. */
export function BoardFrame({ title, inPlan, way, help, children }: Props) {
  const words = useWords().notes;
  const [keys, setKeys] = useState(false);
  const Main = inPlan ? 'div' : 'main';
  return (
    <DragArea>
      <Main id={inPlan ? undefined : 'content'} className={styles.board} tabIndex={inPlan ? undefined : -1}>
        <header className={styles.head}>
          {!inPlan && <p className={styles.title}>{title}</p>}
          {way !== null && (
            <nav aria-label={way.label}>
              <ol className={styles.places}>
                {way.places.map(({ id, label }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={styles.place}
                      aria-current={id === way.at ? 'step' : undefined}
                      onClick={() => way.go(id)}
                    >
                      {label}
                    </button>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <Button look="quiet" className={styles.keys ?? ''} onClick={() => setKeys(true)}>
            {words.keys}
          </Button>
        </header>
        <div className={styles.open}>{children}</div>
      </Main>
      {keys && <KeyHelp {...help} onClose={() => setKeys(false)} />}
    </DragArea>
  );
}
