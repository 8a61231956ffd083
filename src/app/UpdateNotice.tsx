import { registerSW } from 'virtual:pwa-register';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { toast } from '../ui/toasts.ts';
import styles from './UpdateNotice.module.css';

/** A meeting-room PC may stay on for weeks: a new version is looked for this often. In ms. */
const hour = 3_600_000;

/** Says when a new version waits; it comes when somebody asks for it, never under somebody's fingers. */
export function UpdateNotice() {
  const words = useWords().app;
  const [update, setUpdate] = useState<(() => Promise<void>) | null>(null);
  const [stored, setStored] = useState(false);
  useEffect(() => {
    const change = registerSW({
      onNeedRefresh: () => setUpdate(() => () => change(true)),
      onOfflineReady: () => setStored(true),
      onRegisteredSW: (_address, registration) => {
        if (registration !== undefined) setInterval(() => void registration.update().catch(() => undefined), hour);
      },
    });
  }, []);
  useEffect(() => {
    if (!stored) return;
    toast(words.offline.ready);
    setStored(false);
  }, [stored, words]);
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
