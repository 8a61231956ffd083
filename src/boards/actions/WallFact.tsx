import styles from './WallFact.module.css';

/** A fact on the wall, or what is missing in its place, by sign and word. */
export function WallFact({
  text,
  missing,
  className = '',
}: {
  text: string;
  missing: string;
  className?: string | undefined;
}) {
  const open = text.trim() === '';
  return <p className={`${className} ${open ? styles.open : ''}`}>{open ? missing : text}</p>;
}
