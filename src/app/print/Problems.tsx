import { Link } from 'wouter';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Problem } from '../../print/layout/displayList.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Problems.module.css';

/** Where something can be put right: another page, or a field in this one. */
export type ProblemPlace = { href: string } | { id: string };

type Props = { problems: readonly Problem[]; place?: ((field: string) => ProblemPlace | undefined) | undefined };

/** More than these are counted, not listed: who has fixed some sees the rest. */
const mostShown = 8;

/** What a person must know before printing, each with the way to the place where it can be put right. */
export function Problems({ problems, place }: Props) {
  const words = useWords().printing;
  const lang = useLang();
  if (problems.length === 0) return null;
  return (
    <section className={styles.problems} role="alert">
      <h2>{words.problems}</h2>
      <ul>
        {problems.slice(0, mostShown).map((problem) => (
          <li key={problem.field + problem.message.da}>
            <span>{problem.message[lang]}</span>
            <ProblemLink place={place?.(problem.field)} />
          </li>
        ))}
      </ul>
      {problems.length > mostShown && <p>{words.studio.moreProblems(problems.length - mostShown)}</p>}
    </section>
  );
}

/** The way to the place where something can be put right. */
export function ProblemLink({ place }: { place: ProblemPlace | undefined }) {
  const words = useWords().printing.studio;
  if (place === undefined) return null;
  if ('href' in place) return <Link href={place.href}>{words.problemLink}</Link>;
  return (
    <Button look="quiet" onClick={() => show(place.id)}>
      {words.showField}
    </Button>
  );
}

/** Opens all that is folded around a field, and goes there. */
function show(id: string): void {
  const field = document.getElementById(id);
  for (let folded = field?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
    folded.open = true;
  field?.focus();
}
