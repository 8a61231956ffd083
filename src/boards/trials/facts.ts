import { dayAndMonth } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Trial } from '../../model/toolBoards.ts';
import { isOver, missingOf } from '../../model/trials.ts';

/** What a card says of a trial besides what is tried, in words; empty texts where there is nothing to say. */
export type TrialFacts = { name: string; dates: string; yes: string; lacks: string; verdict: string };

/** Today as an ISO date, by the clock of this computer. */
const todayHere = () => new Date().toLocaleDateString('sv-SE');

/** How a trial is put into words. */
export function useFacts(): (trial: Trial) => TrialFacts {
  const words = useWords().trials;
  const lang = useLang();
  return (trial) => {
    const [from, to] = [dayAndMonth(trial.startsOn, lang), dayAndMonth(trial.endsOn, lang)];
    const lacks = missingOf(trial).map((one) => words.missing[one]);
    if (isOver(trial, todayHere())) lacks.push(words.over);
    return {
      name: trial.what.trim() || words.unnamed,
      dates:
        from !== '' && to !== '' ? words.between(from, to) : from !== '' ? words.from(from) : to && words.until(to),
      yes: trial.consent.trim() === '' ? '' : words.yesFrom(trial.consent.trim()),
      lacks: lacks.join(', '),
      verdict: trial.column === 'judged' && trial.verdict !== '' ? words.verdictIs[trial.verdict] : '',
    };
  };
}
