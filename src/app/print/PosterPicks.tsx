import { useContent } from '../../content/useContent.ts';
import { useSelections } from '../../courses/useSelections.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import { roadsOf } from '../../model/road.ts';
import { inTerms } from '../../model/terms.ts';
import { isTool } from '../../model/tools.ts';
import { useCourseState } from '../../store/index.ts';
import { ThingPicks } from './ThingPicks.tsx';

/** The posters of the gallery, and those the group made itself. `chosen`: id of the poster or board. */
export function PosterPicks({ chosen }: { chosen: string | undefined }) {
  const words = useWords().printing.studio.poster;
  const lang = useLang();
  const posters = useContent('posters');
  // Opens the course used last, whose boards have posters too.
  useSelections();
  const course = useCourseState((state) => state.course);
  const own =
    course === null
      ? []
      : [
          ...roadsOf(course),
          ...Object.values(course.boards)
            .filter(isTool)
            .sort((a, b) => a.createdAt - b.createdAt),
        ].map((board) => ({
          id: board.id,
          name: ('posterTitle' in board && board.posterTitle) || inTerms(board.title[lang], lang, course),
          href: `/forloeb/${course.id}/tavle/${board.id}/print`,
        }));
  const gallery = posters.map(({ id, title }) => ({ id, name: title[lang], href: `/print/plakater/${id}` }));
  return (
    <ThingPicks
      label={words.which}
      chosen={chosen}
      groups={[
        { title: words.fromCourse(course?.workplace ?? ''), things: own },
        { title: words.gallery, things: gallery },
      ]}
    />
  );
}
