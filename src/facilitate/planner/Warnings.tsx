import { useWords } from '../../i18n/language.tsx';
import { roomLabel } from '../../i18n/roomLabel.ts';
import { type AgendaWarning, shortMeeting } from '../../model/agendaWarnings.ts';
import { Tick } from '../../ui/Shape.tsx';
import { saidTime } from './clock.ts';
import { focusBlock } from './focus.ts';
import type { Plan } from './plan.ts';
import styles from './Warnings.module.css';

/** What facilitators regret, said while it can be mended; each leads to its place. */
export function Warnings({ plan, warnings }: { plan: Plan; warnings: readonly AgendaWarning[] }) {
  const words = useWords().planner;
  const { agenda } = plan;
  const minutes = Object.values(agenda.blocks).reduce((sum, block) => sum + block.minutes, 0);
  if (minutes < shortMeeting && warnings.length === 0) return null;
  return (
    <section className={styles.warnings} aria-label={words.warnings.title}>
      {warnings.length === 0 ? (
        <p className={styles.none}>
          <Tick /> {words.warnings.none}
        </p>
      ) : (
        <ul>
          {warnings.map((warning) => (
            <li key={`${warning.kind} ${warning.block}`}>
              <Sign />
              <button type="button" onClick={() => focusBlock(warning.block)}>
                {plan.several && <b>{words.warnings.where(roomLabel(agenda, warning.room, words))}</b>}{' '}
                <Said plan={plan} warning={warning} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Said({ plan, warning }: { plan: Plan; warning: AgendaWarning }) {
  const words = useWords();
  const said = words.planner.warnings;
  if (warning.kind === 'tooLong') return said.tooLong(saidTime(warning.minutes, words));
  if (warning.kind !== 'noBreak') return said[warning.kind];
  const block = plan.agenda.blocks[warning.block];
  return said.noBreak(warning.minutes, block === undefined ? '' : plan.hands.moves.titleOf(block));
}

/** A warning sign as on a road. Decoration: the words stand beside it. */
function Sign() {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <path d="M50 10 L94 88 L6 88 Z" fill="#f4b400" stroke="#b3231c" strokeWidth="11" strokeLinejoin="round" />
    </svg>
  );
}
