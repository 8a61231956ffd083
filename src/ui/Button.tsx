import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `go` starts something, `main` confirms, `plain` is the rest, `quiet` sits in a line of text, `danger` removes. */
  look?: 'go' | 'main' | 'plain' | 'quiet' | 'danger' | 'asphalt';
};

export function Button({ look = 'plain', className, ...rest }: Props) {
  return <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${className ?? ''}`} />;
}

/** The same looks for a link. */
export function linkLook(look: NonNullable<Props['look']>): string {
  return `${styles.button} ${styles[look]}`;
}
