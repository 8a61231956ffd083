import { useLang, useWords } from '../../i18n/language.tsx';
import { fanCards } from '../../model/cardTable.ts';
import { DimensionSign } from '../../ui/Shape.tsx';
import type { WallProps } from '../entry.ts';
import { Fan } from './Fan.tsx';
import { useTableKeys } from './keys.ts';
import { LaidCards } from './LaidCards.tsx';
import { type CardMoves, useCardMoves } from './moves.ts';
import { isStory, OpenCard } from './OpenCard.tsx';
import { Pile } from './Pile.tsx';
import { type Face, type Table, useTable } from './useTable.ts';
import styles from './Wall.module.css';

/**
 * What the room sees of the card table, with the kept cards on the road below. Cards that lie side by side can be taken here too,
 * by whoever stands at the wall. Sizes in `--u`, a pixel at 1920×1080.
 */
export default function Wall({ boardId }: WallProps) {
  const words = useWords().cards;
  const lang = useLang();
  const table = useTable(boardId);
  const moves = useCardMoves(table);
  useTableKeys(table, moves);
  const { board, shown, laid, left, people, kind } = table;
  const full = shown === undefined ? laid.length > 0 : isStory(shown);
  const begun = shown !== undefined || laid.length > 0;
  return (
    <div className={styles.wall}>
      <p className={styles.top}>
        {begun && <span>{board.title[lang]}</span>}
        {shown !== undefined && board.draw === 'colleague' && <span>{words.forColleague}</span>}
        {board.turn > 0 && <strong>{words.speaker(board.turn, people)}</strong>}
        <span className={styles.left}>{words.left(left)}</span>
      </p>
      <div className={styles.middle}>
        {shown === undefined ? <Lying table={table} moves={moves} /> : <OpenCard face={shown} as="h1" kind={kind} />}
      </div>
      <Road cards={full ? [] : table.kept} shown={board.shown} />
    </div>
  );
}

/** Cards side by side, or the pile before the first draw. */
function Lying({ table: { board, laid, left, top }, moves }: { table: Table; moves: CardMoves }) {
  const words = useWords().cards;
  const lang = useLang();
  if (laid.length === 0)
    return (
      <div className={styles.welcome}>
        <h1>{board.title[lang]}</h1>
        <Pile count={left} top={top} />
      </div>
    );
  if (board.draw === 'pick')
    return (
      <div className={styles.fan}>
        <h1>{words.wallChoose.pick}</h1>
        <Fan cards={laid} places={fanCards} onTake={moves.take} />
      </div>
    );
  const { cards, columns, letters } = pageOf(laid, board.turn);
  return (
    <div className={styles.laid} data-letters={letters}>
      <h1 className={board.draw === 'each' ? styles.said : ''}>
        {board.draw === 'colleague' ? words.wallChoose.colleague : words.start.each}
      </h1>
      <LaidCards cards={cards} columns={columns} turn={board.turn} onTake={moves.take} />
    </div>
  );
}

/** As many cards as the back row can read at once; the wall turns the page with the word. */
const onPage = 15;

/** The cards on the wall: those around the one whose turn it is, in as many columns as keep their letters large. */
function pageOf(laid: readonly Face[], turn: number) {
  const page = Math.floor(Math.max(0, turn - 1) / onPage);
  const here = laid.filter(({ place }) => Math.floor((place - 1) / onPage) === page);
  const cards = here.length === 0 ? laid.slice(0, onPage) : here;
  const columns = cards.length > 12 ? 5 : cards.length > 9 ? 4 : cards.length > 4 ? 3 : 2;
  return { cards, columns, letters: cards.length > 6 ? columns : 2 };
}

/** The road along the foot of the wall, with the kept cards on it. */
function Road({ cards, shown }: { cards: readonly Face[]; shown: string }) {
  const words = useWords().cards;
  const others = cards.filter(({ id }) => id !== shown);
  const latest = others.slice(-mostKept);
  return (
    <div className={styles.road}>
      {latest.length === 0 ? (
        <p>{words.mayPass}</p>
      ) : (
        <ul className={styles.kept} aria-label={words.keptRow(others.length)}>
          {latest.map(({ id, dimension, text }) => (
            <li key={id} data-dimension={dimension}>
              <DimensionSign dimension={dimension} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {others.length > latest.length && <p>{words.moreKept(others.length - latest.length)}</p>}
    </div>
  );
}

/** So many kept cards can be read beside each other; of more, the latest. */
const mostKept = 4;
