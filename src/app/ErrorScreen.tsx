import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { announce, toast } from '../ui/toasts.ts';
import styles from './ErrorScreen.module.css';

/** Catches what breaks below it. What was written is on the disk already, so the person can reload and carry on. */
export class ErrorScreen extends Component<{ children: ReactNode }, { details: string | null }> {
  override state = { details: null };

  static getDerivedStateFromError(error: unknown) {
    return { details: detailsOf(error) };
  }

  override render() {
    return this.state.details === null ? this.props.children : <Broken details={this.state.details} />;
  }
}

/** What a helper needs: version, address, browser, error. Nothing that the group wrote. */
function detailsOf(error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return [`Vejkort ${__APP_VERSION__}`, location.hash, navigator.userAgent, message, stack ?? ''].join('\n');
}

function Broken({ details }: { details: string }) {
  const words = useWords().app.error;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(details);
      announce(words.copied);
      toast(words.copied);
    } catch {
      toast(words.copyFailed);
    }
  };
  return (
    <main>
      <Notice title={words.title} text={words.text}>
        <Button look="main" onClick={() => location.reload()}>
          {words.reload}
        </Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <details className={styles.details}>
          <summary>{words.details}</summary>
          <pre>{details}</pre>
        </details>
      </Notice>
    </main>
  );
}
