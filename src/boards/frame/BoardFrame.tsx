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
  /** Under the title, such as the core sentence. */
  under?: ReactNode;
  /** More buttons in the head. */
  buttons?: ReactNode;
  /** A list beside the board, such as the side list; null while it is folded away. */
  beside?: ReactNode;
  children: ReactNode;
};

/** What the boards without a road of their own look like in the facilitator's window: their places in a row, and the open one. */
export function BoardFrame({ title, inPlan, way, help, under, buttons, beside, children }: Props) {
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
          <div className={styles.buttons}>
            {buttons}
            <Button look="quiet" onClick={() => setKeys(true)}>
              {words.keys}
            </Button>
          </div>
          {under}
        </header>
        <div className={`${styles.body} ${beside ? styles.withSide : ''}`}>
          <div className={styles.open}>{children}</div>
          {beside}
        </div>
      </Main>
      {keys && <KeyHelp {...help} onClose={() => setKeys(false)} />}
    </DragArea>
  );
}
