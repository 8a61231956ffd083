import { useState } from 'react';
import { useContent } from '../../../content/useContent.ts';
import { TermsChoice } from '../../../courses/TermsChoice.tsx';
import { useWords } from '../../../i18n/language.tsx';
import { wordsIn } from '../../../i18n/words.ts';
import { answers } from '../../../model/evaluation.ts';
import { inTerms } from '../../../model/terms.ts';
import type { Text } from '../../../model/text.ts';
import { useSettings } from '../../../store/index.ts';
import { Studio } from '../Studio.tsx';
import { SlipCountChoice, usualSlips } from './SlipCountChoice.tsx';
import type { SheetParts } from './sheetParts.ts';

/** Slips with four questions answered in two minutes. */
export function EvaluationSheet({ lang, picks, language }: SheetParts) {
  const { fileNames } = useWords().printing;
  const terms = useSettings((settings) => settings.terms);
  const evaluation = useContent('evaluations')[0];
  const [slips, setSlips] = useState(usualSlips);
  const say = (text: Text) => inTerms(text[lang], lang, terms);
  const { answers: named } = wordsIn(lang).evaluation;
  const scale = answers.map((answer) => named[answer]);
  return (
    <Studio
      kind="sheets"
      job={
        evaluation
          ? {
              kind: 'slips',
              data: {
                slips: 'evaluation',
                title: say(evaluation.title),
                questions: evaluation.questions.map((question) => ({ text: say(question), scale })),
                comment: say(evaluation.remark),
                copies: slips.copies,
              },
              perSheet: slips.perSheet,
              lang,
            }
          : null
      }
      name={fileNames.evaluation}
      what=""
    >
      {picks}
      <SlipCountChoice value={slips} onChange={setSlips} />
      {language}
      <TermsChoice />
    </Studio>
  );
}
