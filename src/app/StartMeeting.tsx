import { moment } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import type { Text } from '../model/text.ts';
import { useShelf } from '../store/useShelf.ts';
import { Button, linkLook } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useNewMeeting } from './useNewMeeting.ts';

/** How many courses the menu offers; the latest ones. */
const offered = 8;

type Props = {
  script: Id;
  /** A meeting of a series, by its name; none: the first one. */
  part?: { id: Id; title: Text };
};

/** Starts a meeting of a script with one press; in a course that is there already, with two. */
export function StartMeeting({ script, part }: Props) {
  const { lead, courses } = useWords();
  const lang = useLang();
  const shelf = useShelf();
  const { start, starting } = useNewMeeting();
  const wanted = { script, ...(part === undefined ? {} : { part: part.id }) };
  const more = part === undefined ? lead.begin.inCourse : `${lead.begin.inCourse}: ${part.title[lang]}`;
  const items = () =>
    (shelf ?? []).slice(0, offered).map(({ id, title, workplace, changedAt }) => ({
      label: `${title || workplace || courses.untitled} (${moment(changedAt, Date.now(), lang)})`,
      run: () => start({ ...wanted, course: id }),
    }));
  return (
    <>
      <Button look={part === undefined ? 'go' : 'plain'} disabled={starting} onClick={() => start(wanted)}>
        {part === undefined ? lead.begin.start : lead.begin.startPart(part.title[lang])}
      </Button>
      {shelf !== null && shelf.length > 0 && (
        <Menu label={more} items={items} className={linkLook('quiet')}>
          {lead.begin.inCourse}
        </Menu>
      )}
    </>
  );
}
