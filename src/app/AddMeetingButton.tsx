import { useContent } from '../content/useContent.ts';
import { useText, useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { linkLook } from '../ui/Button.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { useNewMeeting } from './useNewMeeting.ts';

/** Adds a meeting of a script of one's choice to the open course and goes there; of a series each meeting is offered. */
export function AddMeetingButton({ courseId }: { courseId: Id }) {
  const words = useWords();
  const text = useText();
  const scripts = useContent('scripts');
  const { start } = useNewMeeting();
  const items = (): MenuItem[] =>
    scripts.flatMap(({ id, title, meetings }) =>
      meetings.map((meeting, i) => ({
        label: meetings.length === 1 ? text(title) : `${text(title)} ${i + 1}: ${text(meeting.title)}`,
        run: () => start({ script: id, part: meeting.id, course: courseId }),
      })),
    );
  return (
    <Menu label={words.lead.begin.chooseScript} className={linkLook('go')} items={items}>
      {words.lead.begin.newMeeting}
    </Menu>
  );
}
