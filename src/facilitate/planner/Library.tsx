import { memo, type Ref, useDeferredValue, useId, useMemo, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDragged } from '../../ui/drag/useDragged.ts';
import { type Entry, type EntryGroup, entryGroups, findEntries } from './entries.ts';
import styles from './Library.module.css';
import { agendaKind } from './plan.ts';

type Props = {
  ref: Ref<HTMLElement>;
  entries: readonly Entry[];
  onAdd: (entry: Entry) => void;
  /** How many were put in while this was open on a small screen. */
  added: number;
  onBack: () => void;
};

/** Everything there is to put into the plan: looked for by words, or opened group by group. */
export const Library = memo(function Library({ ref, entries, onAdd, added, onBack }: Props) {
  const words = useWords().planner.library;
  const [query, setQuery] = useState('');
  const id = useId();
  const looked = useDeferredValue(query);
  const found = useMemo(() => findEntries(entries, looked), [entries, looked]);
  const searching = looked.trim() !== '';
  return (
    <aside ref={ref} tabIndex={-1} className={styles.library} aria-label={words.title}>
      <div className={styles.head}>
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
        <label htmlFor={id} className="seen-by-ear">
          {words.search}
        </label>
        <input
          id={id}
          type="search"
          placeholder={words.searchHint}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {searching && <p role="status">{found.length === 0 ? words.none : words.found(found.length)}</p>}
      </div>
      <div className={styles.groups} data-scrolls>
        {entryGroups.map((group) => (
          <Group
            key={`${group} ${searching}`}
            group={group}
            entries={found.filter((entry) => entry.group === group)}
            searching={searching}
            onAdd={onAdd}
          />
        ))}
      </div>
      <Button look="main" className={styles.back ?? ''} onClick={onBack}>
        {words.back}
        {added > 0 && <span>({words.added(added)})</span>}
      </Button>
    </aside>
  );
});

type GroupProps = Pick<Props, 'entries' | 'onAdd'> & { group: EntryGroup; searching: boolean };

function Group({ group, entries, searching, onAdd }: GroupProps) {
  const words = useWords().planner.library;
  const [open, setOpen] = useState(searching || group === 'own' || group === 'breaks');
  if (entries.length === 0) return null;
  const folders = group === 'steps' ? [...new Set(entries.map(({ folder }) => folder?.id))] : [];
  return (
    <details className={styles.group} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.groups[group]} <span>{entries.filter(({ whole }) => !whole).length}</span>
      </summary>
      {open && folders.length === 0 && <List entries={entries} onAdd={onAdd} />}
      {open &&
        folders.map((folder) => (
          <Folder
            key={folder}
            entries={entries.filter((entry) => entry.folder?.id === folder)}
            searching={searching}
            onAdd={onAdd}
          />
        ))}
    </details>
  );
}

/** A meeting of a script, with its steps. */
function Folder({ entries, searching, onAdd }: Omit<GroupProps, 'group'>) {
  const [open, setOpen] = useState(searching);
  return (
    <details className={styles.folder} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{entries[0]?.folder?.title}</summary>
      {open && <List entries={entries} onAdd={onAdd} />}
    </details>
  );
}

function List({ entries, onAdd }: Pick<Props, 'entries' | 'onAdd'>) {
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <EntryRow key={entry.key} entry={entry} onAdd={onAdd} />
      ))}
    </ul>
  );
}

function EntryRow({ entry, onAdd }: { entry: Entry; onAdd: Props['onAdd'] }) {
  const { block, library } = useWords().planner;
  const { key, title, text, minutes, whole } = entry;
  const { ref, dragging } = useDragged({ kind: agendaKind, id: `new ${key}`, label: title });
  return (
    <li>
      <button
        ref={ref}
        type="button"
        className={styles.entry}
        data-whole={whole}
        data-dragging={dragging}
        aria-label={whole ? library.wholeMeeting(title) : undefined}
        onClick={() => onAdd(entry)}
      >
        <span className={styles.name}>{whole ? library.whole : title}</span>
        <span className={styles.minutes}>
          {minutes} {block.min}
        </span>
        {text !== '' && <span className={styles.text}>{text}</span>}
      </button>
    </li>
  );
}
