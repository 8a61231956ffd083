import type { ComponentProps } from 'react';
import { useWords } from '../i18n/language.tsx';
import type { Id } from '../model/course.ts';
import { Button } from '../ui/Button.tsx';
import { useNewAgenda } from './useNewAgenda.ts';

type Props = Pick<ComponentProps<typeof Button>, 'look'> & {
  /** A script to change into one's own. */
  script?: Id;
  /** The open course, when it is to be kept there. */
  course?: Id;
};

/** Makes an agenda and opens it in the planner. */
export function NewAgendaButton({ look = 'plain', ...wanted }: Props) {
  const words = useWords().planner;
  const { start, starting } = useNewAgenda();
  return (
    <Button look={look} disabled={starting} onClick={() => start(wanted)}>
      {wanted.script === undefined ? words.make : words.change}
    </Button>
  );
}
