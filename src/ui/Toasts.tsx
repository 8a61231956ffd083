import { useWords } from '../i18n/language.tsx';
import styles from './Toasts.module.css';
import { dismiss, useToasts } from './toasts.ts';

/** The place where messages appear; once in the app. */
export function Toasts() {
  const { toasts, said } = useToasts();
  const words = useWords().app;
  return (
    <>
      <div className="seen-by-ear" role="status" aria-live="polite" data-said>
        {said}
      </div>
      <div className={styles.stack} role="status" aria-live="polite">
        {toasts.map(({ id, text, action }) => (
          <div key={id} className={styles.toast}>
            <span>{text}</span>
            {action && (
              <button
                type="button"
                onClick={() => {
                  dismiss(id);
                  action.run();
                }}
              >
                {action.label}
              </button>
            )}
            <button type="button" onClick={() => dismiss(id)}>
              {words.close}
            </button>
          </div>
        ))}
      </div>
    </>
  );
}
