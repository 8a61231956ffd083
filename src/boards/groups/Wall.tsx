import { useLang } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import type { WallProps } from '../entry.ts';

/** What the room sees. */
export default function Wall({ boardId }: WallProps) {
  const course = useCourse((one) => one);
  const lang = useLang();
  return <h1>{boardOf(course, boardId, 'groups').title[lang]}</h1>;
}
