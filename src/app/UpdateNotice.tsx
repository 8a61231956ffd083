import { registerSW } from 'virtual:pwa-register';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { toast } from '../ui/toasts.ts';
import styles from './UpdateNotice.module.css';

/** Says when a new version waits; it comes when somebody asks for it, never under somebody's fingers. */
export function UpdateNotice() {
  const words = useWords().app;
  const [update, setUpdate] = useState<(() => Promise<void>) | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: registered once; the words of that moment will do
  useEffect(() => {
    const change = registerSW({
      onNeedRefresh: () => setUpdate(() => () => change(true)),
      onOfflineReady: () => toast(words.offline.ready),
    });
  }, []);
  if (update === null) return null;
  return (
    <aside className={styles.notice} role="status">
      <p>{words.update.text}</p>
      <Button look="go" onClick={() => void update()}>
        {words.update.now}
      </Button>
      <Button look="asphalt" onClick={() => setUpdate(null)}>
        {words.update.later}
      </Button>
    </aside>
  );
}
