import { useWords } from '../../i18n/language.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './KeyHelp.module.css';

/** All keys of the road on one card. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { help } = useWords().road;
  return (
    <Dialog title={help.title} onClose={onClose}>
      <table className={styles.keys}>
        <tbody>
          {help.rows.map(([key, meaning]) => (
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
