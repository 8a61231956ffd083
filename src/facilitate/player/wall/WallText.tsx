import styles from './wall.module.css';

/** A few words for the room to read, as large as they can be. */
export function WallText({ title, text }: { title: string; text: string }) {
  const size = text.length > 190 ? styles.long : text.length > 90 ? styles.medium : styles.short;
  return (
    <div className={styles.page}>
      {title !== '' && <p className={styles.title}>{title}</p>}
      <h1 className={`${styles.text} ${size}`}>{text}</h1>
    </div>
  );
}
