import styles from './WallQuestions.module.css';

type Props = {
  questions: readonly { id: string; text: string }[];
  /** They have the page to themselves: in its middle, with more air between them. */
  alone?: boolean;
};

/** Numbered questions on the wall. */
export function WallQuestions({ questions, alone = false }: Props) {
  return (
    <ol className={`${styles.questions} ${alone ? styles.alone : ''}`}>
      {questions.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  );
}
