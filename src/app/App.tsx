import { useEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { FileDrop } from '../courses/FileDrop.tsx';
import { LanguageProvider } from '../i18n/language.tsx';
import { useSettings } from '../store/settings.ts';
import { Toasts } from '../ui/Toasts.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';

import { Routes } from './Routes.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

/** The whole app: language, addresses behind `#`, what is shown when something breaks, messages. */
export function App() {
  const lang = useSettings((settings) => settings.lang);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <LanguageProvider lang={lang}>
      <Router hook={useHashLocation}>
        <ErrorScreen>
          <Routes />
          <FileDrop />
        </ErrorScreen>
        <UpdateNotice />
        <Toasts />
      </Router>
    </LanguageProvider>
  );
}
