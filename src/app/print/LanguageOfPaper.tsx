import { useWords } from '../../i18n/language.tsx';
import type { Lang } from '../../model/text.ts';
import { Choice } from './Choice.tsx';

const languages = [
  { value: 'da', name: 'Dansk' },
  { value: 'en', name: 'English' },
] as const;

/** Which language is printed; the screen keeps its own. */
export function LanguageOfPaper({ lang, onChoose }: { lang: Lang; onChoose: (lang: Lang) => void }) {
  const words = useWords().printing;
  return <Choice label={words.language} value={lang} options={languages} onChoose={onChoose} />;
}
