import { Dialog } from './Dialog.tsx';
import styles from './KeyHelp.module.css';

type Props = {
  title: string;
  /** A key and what it does, a row each. */
  rows: readonly (readonly string[])[];
  onClose: () => void;
};

/** All keys of a board or of a meeting on one card. */
export function KeyHelp({ title, rows, onClose }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
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
    </Dialog>
  );
}
