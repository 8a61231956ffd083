import { useState } from 'react';
import { useLocation } from 'wouter';
import { useLang, useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { emptyCourse } from '../model/emptyCourse.ts';
import { addMeeting, type Making, type MeetingPlan } from '../model/newMeeting.ts';
import { toast } from '../ui/toasts.ts';

/**
 * Which meeting to begin: of a series the first one unless `part` names another; in a course of its own unless
 * one is named; `about` a deck or a story in place of the script's own. */
type Wanted = { script: Id; part?: Id; about?: Id; people?: number; course?: Id };

/** Makes a meeting from a script and goes there: no form, one press. */
export function useNewMeeting(): { start: (wanted: Wanted) => void; starting: boolean } {
  const [, navigate] = useLocation();
  const words = useWords();
  const lang = useLang();
  const [starting, setStarting] = useState(false);
  const start = async ({ script, part, about, people, course }: Wanted) => {
    setStarting(true);
    try {
      const { loadPlan, makingNow } = await import('../facilitate/player/loadPlan.ts');
      const plan = await loadPlan(script, part, about);
      const made = await (course === undefined
        ? inNewCourse(plan, plan.title[lang], people ?? null, makingNow())
        : inCourse(plan, course, makingNow()));
      navigate(`/forloeb/${made.course}/moede/${made.meeting}`);
    } catch (error) {
      console.error(error);
      toast(words.lead.begin.failed, { urgent: true });
    }
    setStarting(false);
  };
  return { start: (wanted) => void start(wanted), starting };
}

type Made = { course: Id; meeting: Id };

async function inNewCourse(plan: MeetingPlan, title: string, people: number | null, making: Making): Promise<Made> {
  const { createCourse } = await import('../store/index.ts');
  const course = emptyCourse({ id: '', now: making.now });
  const meeting = addMeeting(course, plan, making);
  const { meetings, boards } = course;
  return { course: await createCourse({ title, people, meetings, boards }), meeting: meeting.id };
}

async function inCourse(plan: MeetingPlan, id: Id, making: Making): Promise<Made> {
  const { change, courseStore, openCourse } = await import('../store/index.ts');
  await openCourse(id);
  if (courseStore.getState().status !== 'open') throw new Error(`The course ${id} could not be opened`);
  let meeting = '';
  change((course) => {
    meeting = addMeeting(course, plan, making).id;
  });
  return { course: id, meeting };
}
