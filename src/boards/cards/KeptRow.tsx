import { useWords } from '../../i18n/language.tsx';
import { DimensionSign } from '../../ui/Shape.tsx';
import styles from './KeptRow.module.css';
import type { Face } from './useTable.ts';

type Props = { cards: readonly Face[]; shown: string; onShow: (id: string) => void };

/** The cards the group chose to go on with; a press shows one again. */
export function KeptRow({ cards, shown, onShow }: Props) {
  const words = useWords().cards;
  if (cards.length === 0) return null;
  return (
    <div className={styles.kept}>
      <h2>{words.keptRow(cards.length)}</h2>
      <ul>
        {cards.map(({ id, text, dimension }) => (
          <li key={id} data-dimension={dimension}>
            <button type="button" aria-pressed={id === shown} onClick={() => onShow(id)}>
              <DimensionSign dimension={dimension} />
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
