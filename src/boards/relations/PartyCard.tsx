import { type CSSProperties, type KeyboardEvent, memo, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { type Level, levels } from '../../model/relations.ts';
import type { Party } from '../../model/toolBoards.ts';
import { useDragged } from '../../ui/drag/useDragged.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Dots } from '../../ui/Shape.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { lineKind, partyKind, type RelationMoves } from './moves.ts';
import styles from './PartyCard.module.css';

type Props = {
  party: Party;
  /** The name as the map has room for it. */
  name: string;
  place: CSSProperties | undefined;
  /** Whether Tab stops here: one party on the map at a time. */
  active: boolean;
  editing: boolean;
  /** Grows by one each time the menu is asked for by key. */
  menuSignal: number;
  moves: RelationMoves;
  onActive: (id: string) => void;
  onKeys: (event: KeyboardEvent, id: string) => void;
  onEdit: (id: string, on: boolean) => void;
  /** Asks where a line shall go from here. */
  onLineFrom: (id: string) => void;
  /** A line was drawn by hand. */
  onDrawn: (line: string) => void;
};

/** A party: its name, the ring one draws a line from, and its menu. It goes to another level by mouse, finger, menu or number key. */
export const PartyCard = memo(function PartyCard(props: Props) {
  const { party, active, editing, moves } = props;
  const { id, name, level } = party;
  const words = useWords().relations;
  const drag = useDragged({ kind: partyKind, id, label: name });
  const beside = useDropPlace({
    kind: partyKind,
    axis: 'x',
    onDrop: (dragged, half) => moves.moveBeside(dragged.id, id, half),
  });
  const end = useDropPlace({
    kind: lineKind,
    onDrop: (from) => {
      const line = moves.addLine({ a: from.id, b: id });
      if (line !== undefined) props.onDrawn(line);
    },
  });
  const tab = active ? 0 : -1;
  const items = () => [
    { label: words.menu.line, run: () => props.onLineFrom(id) },
    { label: words.menu.rename, run: () => props.onEdit(id, true) },
    { label: words.menu.forward, run: () => moves.nudge(id, -1) },
    { label: words.menu.back, run: () => moves.nudge(id, 1) },
    { heading: words.menu.moveTo },
    ...levels
      .filter((one: Level) => one !== level)
      .map((one) => ({ label: words.levels[one], run: () => moves.moveTo(id, one) })),
    { heading: '' },
    { label: words.menu.remove, run: () => moves.removeParty(id), danger: true },
  ];
  const look = [
    styles.party,
    level === 'own' ? styles.own : styles.other,
    props.place === undefined ? styles.inList : '',
    drag.dragging && styles.away,
    beside.over && styles.beside,
    end.over && styles.end,
  ];
  return (
    <li
      ref={(element) => {
        drag.ref(editing ? null : element);
        beside.ref(element);
        end.ref(element);
      }}
      data-note={id}
      className={look.filter(Boolean).join(' ')}
      style={props.place}
      onFocus={() => props.onActive(id)}
    >
      {editing ? (
        <NameEditor party={party} moves={moves} onDone={() => props.onEdit(id, false)} />
      ) : (
        <button
          type="button"
          data-focus
          tabIndex={tab}
          className={styles.name}
          aria-label={name}
          onClick={() => props.onEdit(id, true)}
          onKeyDown={(event) => props.onKeys(event, id)}
        >
          {props.name}
        </button>
      )}
      <div className={styles.foot}>
        <Handle id={id} name={name} tabIndex={tab} onPress={() => props.onLineFrom(id)} />
        <Menu
          label={words.menu.moreFor(name)}
          items={items}
          openSignal={props.menuSignal}
          tabIndex={tab}
          className={styles.more}
        >
          <Dots />
        </Menu>
      </div>
    </li>
  );
});

type HandleProps = { id: string; name: string; tabIndex: number; onPress: () => void };

/** The ring a line is drawn from: dragged to another party, or pressed to be asked where to. */
function Handle({ id, name, tabIndex, onPress }: HandleProps) {
  const words = useWords().relations;
  const drag = useDragged({ kind: lineKind, id, label: words.handle(name) });
  return (
    <button
      ref={drag.ref}
      type="button"
      data-handle
      tabIndex={tabIndex}
      className={`${styles.handle} ${drag.dragging ? styles.drawing : ''}`}
      aria-label={words.handle(name)}
      title={words.handle(name)}
      onClick={onPress}
    >
      <svg viewBox="0 0 40 20" aria-hidden="true">
        <path d="M10 10 H38" stroke="currentColor" strokeWidth="3" strokeDasharray="0.1 6" strokeLinecap="round" />
        <circle cx="8" cy="10" r="5" fill="none" stroke="currentColor" strokeWidth="3" />
      </svg>
    </button>
  );
}

/** The name while it is put right: saved letter by letter; an emptied party is taken off the map. */
function NameEditor({ party, moves, onDone }: { party: Party; moves: RelationMoves; onDone: () => void }) {
  const words = useWords().relations;
  const [first] = useState(party.name);
  const done = () => {
    onDone();
    if (party.name.trim() !== '') return;
    moves.rename(party.id, first, party.name);
    moves.removeParty(party.id);
  };
  return (
    <fieldset
      className={styles.editor}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) done();
      }}
    >
      <WordsField
        className={styles.field}
        label={words.rename(first)}
        maxLength={60}
        value={party.name}
        onWrite={(mine, before) => moves.rename(party.id, mine, before)}
        onDone={done}
        autoFocus
      />
    </fieldset>
  );
}
