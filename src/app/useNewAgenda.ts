import { useState } from 'react';
import { useLocation } from 'wouter';
import { loadKind } from '../content/catalogue.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import type { Agenda } from '../model/agendaShape.ts';
import type { Id } from '../model/course.ts';
import type { Lang } from '../model/text.ts';
import { newId } from '../store/newId.ts';
import { toast } from '../ui/toasts.ts';

/** From a script or from nothing; in a course of its own unless one is named, which is then the open one. */
type Wanted = { script?: Id; course?: Id };

/** Makes an agenda and goes to the planner: no form, one press. */
export function useNewAgenda(): { start: (wanted?: Wanted) => void; starting: boolean } {
  const [, navigate] = useLocation();
  const { planner } = useWords();
  const lang = useLang();
  const [starting, setStarting] = useState(false);
  const start = async ({ script, course }: Wanted) => {
    setStarting(true);
    try {
      const agenda = await makeAgenda(script, planner.newTitle, lang);
      navigate(`/forloeb/${await keep(agenda, course)}/plan/${agenda.id}`);
    } catch (error) {
      console.error(error);
      toast(planner.failed, { urgent: true });
      setStarting(false);
    }
  };
  return { start: (wanted = {}) => void start(wanted), starting };
}

async function makeAgenda(id: Id | undefined, title: string, lang: Lang): Promise<Agenda> {
  const { agendaFromScript, newAgenda } = await import('../model/agenda.ts');
  const making = { id: newId(), now: Date.now(), newId };
  if (id === undefined) return newAgenda({ ...making, title });
  const script = (await loadKind('scripts')).find((one) => one.id === id);
  if (script === undefined) throw new Error(`No script ${id} in the content`);
  return agendaFromScript(script, { ...making, title: script.title[lang] });
}

async function keep(agenda: Agenda, course: Id | undefined): Promise<Id> {
  const { change, createCourse } = await import('../store/index.ts');
  if (course === undefined) return createCourse({ title: agenda.title, agendas: { [agenda.id]: agenda } });
  change((draft) => {
    draft.agendas[agenda.id] = agenda;
  });
  return course;
}
