import { useEffect, useRef, useState } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { KeyHelp } from '../../ui/KeyHelp.tsx';
import type { BoardProps } from '../entry.ts';
import { Actions } from './Actions.tsx';
import styles from './Board.module.css';
import { KeptRow } from './KeptRow.tsx';
import { useTableKeys } from './keys.ts';
import { useCardMoves } from './moves.ts';
import { OnTable } from './OnTable.tsx';
import { Panel } from './Panel.tsx';
import { useTable } from './useTable.ts';

/** The card table in the facilitator's window: cards on asphalt, and beside them how they are drawn and whose turn it is. */
export default function Board({ boardId, inPlan = false }: BoardProps) {
  const words = useWords();
  const lang = useLang();
  const table = useTable(boardId);
  const moves = useCardMoves(table);
  const [help, setHelp] = useState(false);
  const area = useRef<HTMLElement>(null);
  const { board, left } = table;
  useTableKeys(table, moves);
  useFocusFound(area, `${board.shown} ${table.laid.length}`);
  const Main = inPlan ? 'div' : 'main';
  const Title = inPlan ? 'h2' : 'h1';
  return (
    <Main
      id={inPlan ? undefined : 'content'}
      tabIndex={inPlan ? undefined : -1}
      className={`${styles.board} ${inPlan ? styles.inPlan : ''}`}
    >
      <section ref={area} className={styles.table} aria-label={words.cards.table}>
        <header className={styles.head}>
          <Title className={styles.title}>{board.title[lang]}</Title>
          <p>
            <span>{words.cards.left(left)}</span>
            {board.turn > 0 && <strong>{words.cards.speaker(board.turn, table.people)}</strong>}
          </p>
          <Button look="quiet" onClick={() => setHelp(true)}>
            {words.notes.keys}
          </Button>
        </header>
        <OnTable table={table} moves={moves} />
        <Actions table={table} moves={moves} />
        <KeptRow cards={table.kept} shown={board.shown} onShow={moves.showKept} />
      </section>
      {inPlan ? (
        <details className={styles.choices}>
          <summary>{words.cards.choices}</summary>
          <Panel table={table} moves={moves} />
        </details>
      ) : (
        <Panel table={table} moves={moves} />
      )}
      {help && <KeyHelp {...words.cards.help} onClose={() => setHelp(false)} />}
    </Main>
  );
}

/** When what had the focus has left the table, the next thing to do gets it. `state` changes with the cards. */
function useFocusFound(area: { readonly current: HTMLElement | null }, state: string): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement !== document.body) return;
    area.current?.querySelector<HTMLElement>('[data-next]:not(:disabled), [data-note]')?.focus();
  }, [area, state]);
}
