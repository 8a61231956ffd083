import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import type { Course, Pick, Selection } from '../model/course.ts';
import { movePick, picksOf, removeSelection, togglePick } from '../model/selections.ts';
import { change, mergeWords, undo } from '../store/index.ts';
import { Button, linkLook } from '../ui/Button.tsx';
import fields from '../ui/fields.module.css';
import { Menu } from '../ui/Menu.tsx';
import { Dots } from '../ui/Shape.tsx';
import { toast } from '../ui/toasts.ts';
import { WordsField } from '../ui/WordsField.tsx';
import styles from './SelectionPage.module.css';

type Props = {
  course: Course;
  selection: Selection;
  /** Draws a picked card with `tools` at its foot; null when the content no longer has it. */
  card: (pick: Pick, number: number, of: number, tools: ReactNode) => ReactNode;
  wall: ReactNode;
};

/** The cards of a selection, in their order: to look at, show, print. */
export default function SelectionPage({ course, selection, card, wall }: Props) {
  const words = useWords();
  const text = words.courses.selections;
  const [, navigate] = useLocation();
  const picks = picksOf(course, selection.id);
  const address = `/forloeb/${course.id}/udvalg/${selection.id}`;
  const remove = () => {
    change((draft) => removeSelection(draft, selection.id));
    navigate(`/forloeb/${course.id}`);
    toast(text.removed(selection.name), { action: { label: words.app.undo, run: undo } });
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link href={`/forloeb/${course.id}`}>{words.app.back}</Link>
        <h1 className="seen-by-ear">{selection.name}</h1>
        <div className={fields.field}>
          <label htmlFor="selection-name">{text.name}</label>
          <WordsField
            id="selection-name"
            className={styles.name}
            label={text.name}
            maxLength={80}
            value={selection.name}
            onWrite={(mine, before) =>
              change(
                (draft) => {
                  const here = draft.selections[selection.id];
                  if (here !== undefined) here.name = mergeWords(before, mine, here.name);
                },
                { typing: true },
              )
            }
          />
        </div>
        <div className={styles.actions}>
          {picks.length > 0 && (
            <Link href={`${address}/print`} className={linkLook('go')}>
              {text.print}
            </Link>
          )}
          {picks.length > 0 && wall}
          <Link href="/kort" className={linkLook('plain')}>
            {text.toDecks}
          </Link>
          <Button look="quiet" onClick={remove}>
            {text.remove}
          </Button>
        </div>
      </header>
      {picks.length === 0 && <p>{text.empty}</p>}
      <ol className={styles.cards}>
        {picks.map((pick, i) => (
          <li key={pick.id}>{card(pick, i + 1, picks.length, <PickMenu pick={pick} index={i} of={picks.length} />)}</li>
        ))}
      </ol>
    </div>
  );
}

function PickMenu({ pick, index, of }: { pick: Pick; index: number; of: number }) {
  const words = useWords();
  const text = words.courses.selections;
  const items = () => [
    { label: text.moveUp, run: () => change((draft) => movePick(draft, pick.id, index - 1)), disabled: index === 0 },
    {
      label: text.moveDown,
      run: () => change((draft) => movePick(draft, pick.id, index + 1)),
      disabled: index === of - 1,
    },
    {
      label: text.takeOut,
      run: () => {
        change((draft) => togglePick(draft, pick));
        toast(text.takeOut, { action: { label: words.app.undo, run: undo } });
      },
      danger: true,
    },
  ];
  return (
    <Menu label={words.courses.moreFor(String(index + 1))} items={items}>
      <Dots />
    </Menu>
  );
}
