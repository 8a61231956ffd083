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
      {one.remember !== undefined && <Remembered text={one.remember} />}
      {one.guide && one.method ? (
        <Guide id={one.method} />
      ) : (
        (one.say || one.method) && (
          <div className={styles.head}>
            <h2>{words.say}</h2>
            {one.method && <Method key={one.method} id={one.method} />}
          </div>
        )
      )}
      {one.say && !one.guide && (
        <div className={styles.say}>
          <Paragraphs text={say(one.say)} />
        </div>
      )}
      {parts.map(
        ([title, text]) =>
          text !== undefined &&
          !one.guide && (
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
  const said = one.say === undefined ? '' : say(one.say);
  return (
    <div className={styles.say}>
      <Paragraphs text={[one.remember ?? '', said].filter((text) => text !== '').join('\n\n')} />
    </div>
  );
}

/** What the leader wrote for oneself in the agenda. */
function Remembered({ text }: { text: string }) {
  const { block } = useWords().planner;
  return (
    <section>
      <h2>{block.remember}</h2>
      <Paragraphs text={text} />
    </section>
  );
}

/** A method that is all there is to a step: the whole of its guide. */
function Guide({ id }: { id: Id }) {
  const method = useContent('methods').find((one) => one.id === id);
  return method === undefined ? null : <MethodGuide one={method} />;
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
