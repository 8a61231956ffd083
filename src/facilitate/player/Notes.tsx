import { useState } from 'react';
import { useContent } from '../../content/useContent.ts';
import { useWords } from '../../i18n/language.tsx';
import type { Id, Meeting, MeetingStep } from '../../model/course.ts';
import { MethodGuide } from '../../reading/MethodGuide.tsx';
import { useSay } from '../../reading/useSay.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { scrolls } from '../scrolls.ts';
import styles from './Notes.module.css';
import { useMeetingScript } from './useMeetingScript.ts';

/** What the leader says and does at a step. Only ever in the leader's window. */
export function Notes({ meeting, step }: { meeting: Meeting; step: MeetingStep }) {
  const { lead, library } = useWords();
  const say = useSay();
  const { stepOf } = useMeetingScript(meeting);
  const one = stepOf(step.id);
  if (one === undefined) return <p className={styles.missing}>{lead.notes.missing}</p>;
  const words = library.script;
  const parts = [
    [words.do, one.do],
    [words.silent, one.whenSilent],
    [words.late, one.whenLate],
    [words.keep, one.keep],
  ] as const;
  return (
    <aside className={styles.notes} aria-label={lead.notes.title} {...scrolls}>
      <div className={styles.head}>
        <h2>{words.say}</h2>
        {one.method && <Method key={one.method} id={one.method} />}
      </div>
      <div className={styles.say}>
        <Paragraphs text={say(one.say)} />
      </div>
      {parts.map(
        ([title, text]) =>
          text !== undefined && (
            <section key={title}>
              <h2>{title}</h2>
              <Paragraphs text={say(text)} />
            </section>
          ),
      )}
    </aside>
  );
}

/** The words of a step alone, for the one screen there is. */
export function SayWords({ meeting, step }: { meeting: Meeting; step: Id }) {
  const say = useSay();
  const one = useMeetingScript(meeting).stepOf(step);
  if (one === undefined) return null;
  return (
    <div className={styles.say}>
      <Paragraphs text={say(one.say)} />
    </div>
  );
}

/** The method of the step, with its guide in a dialog. */
function Method({ id }: { id: Id }) {
  const { lead } = useWords();
  const say = useSay();
  const [open, setOpen] = useState(false);
  const method = useContent('methods').find((one) => one.id === id);
  if (method === undefined) return null;
  return (
    <>
      <Button look="plain" className={styles.method ?? ''} onClick={() => setOpen(true)}>
        {lead.notes.method}: {say(method.title)}
      </Button>
      {open && (
        <Dialog title={say(method.title)} onClose={() => setOpen(false)} wide>
          <MethodGuide one={method} />
        </Dialog>
      )}
    </>
  );
}

function Paragraphs({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
