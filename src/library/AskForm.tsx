import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './AskForm.module.css';
import { type Ask, occasions, topics } from './ask.ts';
import { meetingLengths, whole } from './askAddress.ts';

/** The first screen's question: how long, how many, about what. */
export function AskForm({ ask, onAsk }: { ask: Ask; onAsk: (ask: Ask) => void }) {
  const words = useWords();
  const [draft, setDraft] = useState(ask);
  const [people, setPeople] = useState(String(ask.people));
  const lengths = [...new Set([...meetingLengths, draft.minutes])].sort((a, b) => a - b);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onAsk(draft);
  };
  const more = draft.occasion !== '' || draft.workplace !== '';
  return (
    <form className={styles.form} onSubmit={send}>
      <Choice
        label={words.ask.minutes}
        value={String(draft.minutes)}
        options={lengths.map((minutes) => [String(minutes), words.ask.minutesOf(minutes)])}
        onChoose={(minutes) => setDraft({ ...draft, minutes: Number(minutes) })}
      />
      <label className={styles.field}>
        <span>{words.ask.people}</span>
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={999}
          value={people}
          onChange={(event) => {
            setPeople(event.target.value);
            setDraft({ ...draft, people: whole(event.target.value, 999) ?? draft.people });
          }}
          onBlur={() => setPeople(String(draft.people))}
        />
      </label>
      <Choice
        label={words.ask.topic}
        value={draft.topic}
        options={[['', words.ask.anyTopic], ...topics.map((one) => [one, words.ask.topics[one]] as const)]}
        onChoose={(topic) => setDraft({ ...draft, topic: topics.find((one) => one === topic) ?? '' })}
      />
      <Button type="submit" look="go" className={styles.show ?? ''}>
        {words.ask.show}
      </Button>
      <details className={styles.more} open={more}>
        <summary>{words.ask.more}</summary>
        <div className={styles.moreFields}>
          <Choice
            label={words.ask.occasion}
            value={draft.occasion}
            options={[['', words.ask.anyOccasion], ...occasions.map((one) => [one, words.ask.occasions[one]] as const)]}
            onChoose={(occasion) => setDraft({ ...draft, occasion: occasions.find((one) => one === occasion) ?? '' })}
          />
          <Choice
            label={words.ask.workplace}
            value={draft.workplace}
            options={[['', words.ask.anyWorkplace], ...Object.entries(words.library.workplaces)]}
            onChoose={(workplace) => setDraft({ ...draft, workplace: workplace as Ask['workplace'] })}
          />
        </div>
      </details>
    </form>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onChoose: (value: string) => void;
};

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
