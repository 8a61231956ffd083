import { useWords } from '../../i18n/language.tsx';
import { useCourse } from '../../store/index.ts';
import { Button } from '../../ui/Button.tsx';
import type { WallProps } from '../entry.ts';
import { NoteInput } from '../notes/NoteInput.tsx';
import styles from './Line.module.css';
import { useGroupMoves } from './moves.ts';

/** Over the wall: a line for kinds of people, and the lot once more. */
export default function Line({ boardId }: WallProps) {
  const words = useWords().groups;
  const courseId = useCourse((course) => course.id);
  const moves = useGroupMoves(boardId);
  return (
    <div className={styles.line}>
      <NoteInput draftKey={`${courseId}/${boardId}/kinds`} label={words.who.input} onAdd={moves.add} />
      <Button look="asphalt" onClick={moves.shuffle}>
        {words.shuffle}
      </Button>
    </div>
  );
}
