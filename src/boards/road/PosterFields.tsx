import { useLang, useWords } from '../../i18n/language.tsx';
import type { RoadBoard } from '../../model/course.ts';
import { roadBoard } from '../../model/road.ts';
import { change, mergeWords } from '../../store/index.ts';
import { WordsField } from '../../ui/WordsField.tsx';

type TitleProps = { board: RoadBoard; className?: string | undefined; id?: string };

/** The poster's heading; empty, it is made from the value. With an `id` its label stands elsewhere. */
export function PosterTitle({ board, className, id }: TitleProps) {
  const words = useWords().road.poster;
  const lang = useLang();
  return (
    <WordsField
      {...(id === undefined ? { hiddenLabel: true } : { id })}
      className={className}
      label={words.heading}
      placeholder={words.headingDefault(board.value, board.title[lang])}
      maxLength={80}
      value={board.posterTitle}
      onWrite={(mine, before) =>
        change(
          (draft) => {
            const here = roadBoard(draft, board.id);
            here.posterTitle = mergeWords(before, mine, here.posterTitle);
          },
          { typing: true },
        )
      }
    />
  );
}

/** The day the poster is looked at again. */
export function ReturnDate({ id, board }: { id: string; board: RoadBoard }) {
  return (
    <input
      id={id}
      type="date"
      value={board.returnDate}
      onChange={(event) =>
        change((draft) => {
          roadBoard(draft, board.id).returnDate = event.target.value;
        })
      }
    />
  );
}
