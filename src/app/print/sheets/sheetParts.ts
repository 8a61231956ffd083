import type { ReactNode } from 'react';
import type { Lang } from '../../../model/text.ts';

/** What every sheet's studio shows around its own choices: which sheet, and the language of the paper. */
export type SheetParts = { lang: Lang; picks: ReactNode; language: ReactNode };
