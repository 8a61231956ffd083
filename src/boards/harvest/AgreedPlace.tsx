import { longDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Action, Course, HarvestBoard } from '../../model/course.ts';
import { agreedBefore } from '../../model/harvest.ts';
import { toast } from '../../ui/toasts.ts';
import place from '../actions/ActionsPlace.module.css';
import { type ActionMoves, useActionMoves } from '../actions/moves.ts';
import { StateSign } from '../actions/StateSign.tsx';
import { Place } from '../frame/Place.tsx';
import { useNoteMoves } from '../notes/moves.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import styles from './AgreedPlace.module.css';
import { useHarvestPlaces } from './places.ts';

/** What was agreed at earlier meetings: each is done, under way or dropped, with one press. */
export function AgreedPlace({ course, board }: { course: Course; board: HarvestBoard }) {
  const words = useWords().harvest.agreed;
  const moves = useActionMoves(board.id);
  const notes = useNoteMoves(useHarvestPlaces(board));
  const agreed = agreedBefore(course, board);
  const learn = (text: string) => {
    notes.add('learning', text);
    toast(words.learned(text.trim()));
  };
  return (
    <Place question={words.question}>
      {agreed.length > 0 && <p className={place.ask}>{words.ask}</p>}
      <div className={place.list}>
        {agreed.length === 0 ? (
          <p className={styles.empty}>{words.empty}</p>
        ) : (
          <ul className={styles.list} aria-label={words.list}>
            {agreed.map((action) => (
              <Agreed key={action.id} action={action} moves={moves} />
            ))}
          </ul>
        )}
      </div>
      {agreed.length > 0 && (
        <NoteInput draftKey={`${course.id}/${board.id}/agreed`} label={words.input} onAdd={learn} />
      )}
    </Place>
  );
}

const states = ['done', 'open', 'dropped'] as const;

function Agreed({ action, moves }: { action: Action; moves: ActionMoves }) {
  const words = useWords().harvest;
  const { id, what, who, sign, state } = action;
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <p className={styles.what}>{what}</p>
        <p className={styles.facts}>
          <span>{who || words.fields.noneWho}</span>
          <Due action={action} />
          {sign !== '' && <span>{words.fields.signIs(sign)}</span>}
        </p>
      </div>
      <fieldset className={styles.states}>
        <legend className="seen-by-ear">{words.stateOf(what)}</legend>
        {states.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.state}
            data-state={one}
            aria-pressed={state === one}
            onClick={() => moves.setState(id, one)}
          >
            <StateSign state={one} />
            {words.state[one]}
          </button>
        ))}
      </fieldset>
    </li>
  );
}

/** By when it was to be done, said louder when that day has passed and it is still under way. */
function Due({ action: { due, state } }: { action: Action }) {
  const words = useWords().harvest.fields;
  const lang = useLang();
  if (due === '') return <span>{words.noneDue}</span>;
  const passed = state === 'open' && due < new Date().toISOString().slice(0, 10);
  const day = longDate(due, lang);
  return passed ? <strong className={styles.overdue}>{words.overdue(day)}</strong> : <span>{words.by(day)}</span>;
}
