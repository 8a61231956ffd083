import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { loadWords } from './i18n/loadWords.ts';
import { useSettings } from './store/settings.ts';
import './ui/fonts.css';
import './ui/theme.css';

const root = document.getElementById('root');
const start = () => root !== null && createRoot(root).render(<App />);
// The app says itself when the words cannot be had.
loadWords(useSettings.getState().lang).then(start, start);
