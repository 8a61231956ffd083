import { workplaces as daWorkplaces } from '../i18n/da/library.ts';
import { paper as daPaper } from '../i18n/da/paper.ts';
import { print as da } from '../i18n/da/print.ts';
import { boardSheet as daBoard } from '../i18n/da/sheets.ts';
import { workplaces as enWorkplaces } from '../i18n/en/library.ts';
import { paper as enPaper } from '../i18n/en/paper.ts';
import { print as en } from '../i18n/en/print.ts';
import { boardSheet as enBoard } from '../i18n/en/sheets.ts';
import type { Problem } from './layout/displayList.ts';

/** The words of printing in both languages: paper carries one of them, problems carry both. */
export const words = {
  da: { ...da, boardSheet: daBoard, paper: daPaper, workplaces: daWorkplaces },
  en: { ...en, boardSheet: enBoard, paper: enPaper, workplaces: enWorkplaces },
};

type ProblemWords = (typeof da)['problems'];

/** A problem said in both languages. */
export const problem = (field: string, say: (words: ProblemWords) => string): Problem => ({
  field,
  message: { da: say(da.problems), en: say(en.problems) },
});

/** The fields of `CardPrinting` in which something can be chosen that cannot be. */
type ChoiceField = 'sheets' | 'firstSlot' | 'copies' | 'bleed' | 'size' | 'labels';

/** What was chosen and cannot be, said in both languages. */
export const wrongChoice = (field: ChoiceField, say: (words: ProblemWords) => string): Problem => ({
  ...problem(field, say),
  choice: true,
});
