import styles from './KeyTable.module.css';

/** Keys and what they do. */
export function KeyTable({ rows }: { rows: readonly (readonly string[])[] }) {
  return (
    <table className={styles.keys}>
      <tbody>
        {rows.map(([key, meaning]) => (
          <tr key={key}>
            <th scope="row">{key}</th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
