import { useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { linesFrom, linesOf, partiesOf, strengths } from '../../model/relations.ts';
import type { RelationLine, RelationsBoard } from '../../model/toolBoards.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Dots } from '../../ui/Shape.tsx';
import { useFocusKept } from '../../ui/useFocusKept.ts';
import { LabelField } from './LineFields.tsx';
import styles from './LineTable.module.css';
import { endsOf, type RelationMoves } from './moves.ts';
import { RoadSample } from './Roads.tsx';

type Props = {
  board: RelationsBoard;
  moves: RelationMoves;
  toAction: (line: RelationLine) => void;
  onLeave: () => void;
};

/** The map as a table, line by line, with what can be seen there: from, to, how strong, what flows. Everything is put right here too. */
export function LineTable({ board, moves, toAction, onLeave }: Props) {
  const words = useWords().relations;
  const body = useRef<HTMLTableSectionElement>(null);
  const lines = linesOf(board);
  const focus = (id: string) => body.current?.querySelector<HTMLElement>(`[data-note="${id}"] select`)?.focus();
  useFocusKept(
    body,
    lines.map(({ id }) => id),
    focus,
    onLeave,
  );
  const alone = partiesOf(board).filter(({ id }) => linesFrom(board, id).length === 0);
  return (
    <div className={styles.list}>
      {lines.length === 0 ? (
        <p className={styles.empty}>{words.noLines}</p>
      ) : (
        <table className={styles.table} aria-label={words.list}>
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{words.strength}</th>
              <th scope="col">{words.flows}</th>
              <td />
            </tr>
          </thead>
          <tbody ref={body}>
            {lines.map((line) => (
              <Row key={line.id} board={board} line={line} moves={moves} toAction={() => toAction(line)} />
            ))}
          </tbody>
        </table>
      )}
      {alone.length > 0 && (
        <section className={styles.alone}>
          <h2>{words.alone}</h2>
          <ul>
            {alone.map(({ id, name, level }) => (
              <li key={id}>
                {name} <span>{words.levels[level]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type RowProps = { board: RelationsBoard; line: RelationLine; moves: RelationMoves; toAction: () => void };

function Row({ board, line, moves, toAction }: RowProps) {
  const words = useWords().relations;
  const { id, strength } = line;
  const ends = endsOf(board, line);
  const between = words.between(...ends);
  const items = () => [
    { label: words.toAction, run: toAction },
    { label: words.menu.removeLine, run: () => moves.removeLine(id), danger: true },
  ];
  return (
    <tr data-note={id}>
      <th scope="row">{ends[0]}</th>
      <td>{ends[1]}</td>
      <td>
        <span className={styles.strength}>
          <RoadSample strength={strength} />
          <select
            aria-label={`${between}: ${words.strength}`}
            value={strength}
            onChange={(event) => {
              const chosen = strengths.find((one) => String(one) === event.target.value);
              if (chosen !== undefined) moves.setStrength(id, chosen);
            }}
          >
            {strengths.map((one) => (
              <option key={one} value={one}>
                {words.strong(one, words.strengths[one].name)}
              </option>
            ))}
          </select>
        </span>
      </td>
      <td className={styles.flows}>
        <LabelField line={line} between={between} label={words.flows} moves={moves} />
      </td>
      <td>
        <Menu label={words.menu.moreFor(between)} items={items}>
          <Dots />
        </Menu>
      </td>
    </tr>
  );
}
