import { useEffect, useRef } from 'react';
import { useContent } from '../../content/useContent.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Course, RoadBoard, Stop } from '../../model/course.ts';
import { notesAt } from '../../model/notes.ts';
import { roadBoard } from '../../model/road.ts';
import { inTerms } from '../../model/terms.ts';
import type { Text } from '../../model/text.ts';
import { view } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useNoteMoves } from '../notes/moves.ts';
import { NotesPlace } from '../notes/NotesPlace.tsx';
import { AnswerField } from './AnswerField.tsx';
import { useRoadPlaces } from './places.ts';
import styles from './StopView.module.css';

/** `ahead`: the room is somewhere else, so nothing here may move the wall. */
type Props = { course: Course; board: RoadBoard; stop: Stop; ahead?: boolean };

/** One stop, mounted anew for each, with the caret in its line: its question, the group's notes, the line to type in, the answer for the poster. */
export function StopView({ course, board, stop, ahead = false }: Props) {
  const words = useWords().road;
  const lang = useLang();
  const where = useRoadPlaces(board);
  const moves = useNoteMoves(where);
  const asked = (text: Text) => inTerms(text[lang], lang, course);
  useNumberKeys((n) => {
    const note = notesAt(course, board.id, stop.id)[n - 1];
    if (note !== undefined) moves.vote(note.id, 1);
  });
  return (
    <NotesPlace
      course={course}
      where={where}
      place={stop.id}
      question={asked(stop.question)}
      input={words.input}
      foot={
        <AnswerField course={course} board={board} stop={stop} label={words.answer} placeholder={words.answerHint} />
      }
    >
      <FollowUps board={board} stop={stop} asked={asked} ahead={ahead} />
    </NotesPlace>
  );
}

type FollowUpsProps = { board: RoadBoard; stop: Stop; asked: (text: Text) => string; ahead: boolean };

/** Follow-up questions, one more at each press; the wall shows the same ones. The road may be gone from the content. */
function FollowUps({ board, stop, asked, ahead }: FollowUpsProps) {
  const words = useWords().road;
  const content = useContent('roads')
    .find((road) => road.id === board.road)
    ?.stops.find((one) => one.id === stop.id);
  if (content === undefined) return null;
  const shown = board.wall.at === stop.id ? board.wall.followUps : 0;
  const show = (followUps: number) =>
    view((course) => {
      const { wall } = roadBoard(course, board.id);
      wall.at = stop.id;
      wall.followUps = followUps;
    });
  return (
    <div className={styles.followUps}>
      {content.followUps.slice(0, shown).map((question) => (
        <p key={question.da}>{asked(question)}</p>
      ))}
      <div className={styles.more}>
        {!ahead && shown < content.followUps.length && (
          <Button look="quiet" onClick={() => show(shown + 1)}>
            {words.nextFollowUp}
          </Button>
        )}
        {!ahead && shown > 0 && (
          <Button look="quiet" onClick={() => show(0)}>
            {words.hideFollowUps}
          </Button>
        )}
        <details className={styles.silent}>
          <summary>{words.silent}</summary>
          <p>{asked(content.whenSilent)}</p>
        </details>
      </div>
    </div>
  );
}

/** Number keys 1–9 anywhere but in a text field. */
function useNumberKeys(onNumber: (n: number) => void) {
  const latest = useRef(onNumber);
  latest.current = onNumber;
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
      if (target.closest('input, textarea, select, dialog, [role=menu]')) return;
      latest.current(Number(event.key));
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, []);
}
