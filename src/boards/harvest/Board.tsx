import { useLang } from '../../i18n/language.tsx';
import { boardOf } from '../../model/boards.ts';
import { useCourse } from '../../store/index.ts';
import type { BoardProps } from '../entry.ts';

/** In the facilitator window. */
export default function Board({ boardId }: BoardProps) {
  const course = useCourse((one) => one);
  const lang = useLang();
  return <h1>{boardOf(course, boardId, 'harvest').title[lang]}</h1>;
}
