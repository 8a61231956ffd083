import { useState } from 'react';
import { Link } from 'wouter';
import { useContent } from '../../content/useContent.ts';
import { useWords } from '../../i18n/language.tsx';
import { seedsOf } from '../../model/agenda.ts';
import { useSay } from '../../reading/useSay.ts';
import { redo, undo, useCourseState } from '../../store/index.ts';
import { Button, linkLook } from '../../ui/Button.tsx';
import { KeyHelp } from '../../ui/KeyHelp.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Dots } from '../../ui/Shape.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './Head.module.css';
import type { Plan } from './plan.ts';

/** The agenda's name and what can be done with the whole of it. */
export function Head({ plan, onSaveFile }: { plan: Plan; onSaveFile: () => void }) {
  const { app, planner } = useWords();
  const say = useSay();
  const scripts = useContent('scripts');
  const canUndo = useCourseState((state) => state.canUndo);
  const canRedo = useCourseState((state) => state.canRedo);
  const [help, setHelp] = useState(false);
  const { agenda, chosen, courseId } = plan;
  const { moves } = plan.hands;
  const fromScript = (): MenuItem[] =>
    scripts.flatMap((script) =>
      script.meetings.map((meeting) => ({
        label: script.meetings.length === 1 ? say(script.title) : `${say(script.title)}: ${say(meeting.title)}`,
        run: () => void moves.add(seedsOf(script, meeting.id), chosen),
      })),
    );
  const more = (): MenuItem[] => [
    { label: planner.saveFile, run: onSaveFile },
    { label: planner.keys, run: () => setHelp(true) },
  ];
  return (
    <header className={styles.head}>
      <Link href={`/forloeb/${courseId}`} className={styles.back}>
        {planner.toCourse}
      </Link>
      <h1 className={styles.title}>
        <span className="seen-by-ear">{planner.title}</span>
        <WordsField
          label={planner.name}
          value={agenda.title}
          placeholder={planner.untitled}
          maxLength={120}
          onWrite={(mine, before) => moves.writeTitle(mine, before)}
        />
      </h1>
      <div className={styles.tools}>
        <Menu label={planner.fromScript} items={fromScript} className={linkLook('plain')}>
          {planner.fromScript}
        </Menu>
        <Link
          href={`/forloeb/${courseId}/plan/${agenda.id}/print`}
          className={linkLook('plain')}
          aria-label={planner.print}
        >
          {planner.printIt}
        </Link>
        <Button look="quiet" onClick={undo} disabled={!canUndo}>
          {app.undo}
        </Button>
        <Button look="quiet" onClick={redo} disabled={!canRedo}>
          {app.redo}
        </Button>
        <Menu label={planner.tools} items={more}>
          <Dots />
        </Menu>
      </div>
      {help && <KeyHelp {...planner.help} onClose={() => setHelp(false)} />}
    </header>
  );
}
