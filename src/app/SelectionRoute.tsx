import { findCard } from '../content/cardsOf.ts';
import { useContent } from '../content/useContent.ts';
import SelectionPage from '../courses/SelectionPage.tsx';
import { WallButton } from '../facilitate/WallButton.tsx';
import { useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { CardFront } from '../reading/CardFront.tsx';
import { useCourse } from '../store/index.ts';
import { NotFound } from './NotFound.tsx';
import { OpenCourse } from './OpenCourse.tsx';
import { TableButton } from './TableButton.tsx';

/** A hand-picked selection of cards. */
export default function SelectionRoute({ courseId, selectionId }: { courseId: Id; selectionId: Id }) {
  return (
    <OpenCourse courseId={courseId}>
      <Selected selectionId={selectionId} />
    </OpenCourse>
  );
}

function Selected({ selectionId }: { selectionId: Id }) {
  const words = useWords().courses.selections;
  const course = useCourse((one) => one);
  const decks = useContent('decks');
  const selection = course.selections[selectionId];
  if (selection === undefined) return <NotFound />;
  return (
    <SelectionPage
      course={course}
      selection={selection}
      wall={
        <>
          <TableButton selection={selectionId} title={{ da: selection.name, en: selection.name }} />
          <WallButton address={`/vaeg/udvalg/${course.id}/${selectionId}/1`} label={words.wall} />
        </>
      }
      card={(pick, number, of, tools) => {
        const card = findCard(decks, pick);
        if (card === undefined) return <p>{words.gone}</p>;
        return (
          <CardFront card={card} number={number} of={of} to={`/kort/${pick.deck}/${pick.card}`}>
            {tools}
          </CardFront>
        );
      }}
    />
  );
}
