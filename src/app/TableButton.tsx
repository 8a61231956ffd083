import { useLocation } from 'wouter';
import { someCourse } from '../courses/someCourse.ts';
import { useGuard } from '../courses/useGuard.ts';
import { useWords } from '../i18n/language.tsx';
import { newCardsBoard, tripwireDeck } from '../model/cards.ts';
import type { Id } from '../model/course.ts';
import type { Text } from '../model/text.ts';
import { change, newId, readCourse } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';

/** A deck, or a selection of the open course. */
type Props = { title: Text } & ({ deck: Id; selection?: never } | { selection: Id; deck?: never });

/** Puts a card table into the course that is open (or the latest, or a new one) and goes there. */
export function TableButton({ title, deck = '', selection = '' }: Props) {
  const words = useWords().cards;
  const guard = useGuard();
  const [, navigate] = useLocation();
  const start = guard(async () => {
    await someCourse();
    const seed = Math.floor(Math.random() * 2 ** 31);
    const board = newCardsBoard({ id: newId(), now: Date.now(), title, deck, selection, draw: 'one', seed });
    change((course) => {
      course.boards[board.id] = board;
    });
    navigate(`/forloeb/${readCourse().id}/tavle/${board.id}`);
  });
  return <Button onClick={start}>{deck === tripwireDeck ? words.toTripwire : words.toTable}</Button>;
}
