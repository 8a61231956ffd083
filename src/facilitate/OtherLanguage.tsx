import { useLang } from '../i18n/language.tsx';
import { setSettings } from '../store/settings.ts';
import { Button } from '../ui/Button.tsx';

/** The language that is not shown, by its own name. */
export const otherLanguage = { da: { lang: 'en', name: 'English' }, en: { lang: 'da', name: 'Dansk' } } as const;

/** Everything in the other language at once; what the group wrote stays as it is. */
export function OtherLanguage() {
  const { lang, name } = otherLanguage[useLang()];
  return (
    <Button look="asphalt" lang={lang} onClick={() => setSettings({ lang })}>
      {name}
    </Button>
  );
}
