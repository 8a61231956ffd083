/** The languages of the product. Danish is written first; English is not a word-for-word translation of it. */
export const languages = ['da', 'en'] as const;
export type Lang = (typeof languages)[number];

/** A text of the content: both languages side by side. May hold term tokens such as `{borgeren}` (see terms.ts). */
export type Text = { da: string; en: string };
