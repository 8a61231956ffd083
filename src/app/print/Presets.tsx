import { useLang, useWords } from '../../i18n/language.tsx';
import { presets } from '../../model/printing.ts';
import { forPrintShop } from '../../print/layout/arrange.ts';
import { capacity } from '../../print/layout/capacity.ts';
import { Button } from '../../ui/Button.tsx';
import { Options } from './Options.tsx';
import styles from './Presets.module.css';
import type { CardPrintingChoice } from './useCardPrinting.ts';

type Props = { choice: CardPrintingChoice /** Some of the cards have a back of their own. */; ownBacks: boolean };

/** The three ways of printing cards, how many fit on a sheet and why, and what would be lost. */
export function Presets({ choice, ownBacks }: Props) {
  const words = useWords().printing.studio;
  const lang = useLang();
  const { printer, printing, changed, choosePreset, set, standard } = choice;
  const { perSheet, toEdge, why } = capacity(printing);
  const poor = perSheet === 0 || (toEdge >= 1.5 * perSheet && !forPrintShop(printing));
  return (
    <section className={styles.presets}>
      <Options
        label={words.preset}
        look="cards"
        value={printer.preset}
        options={presets.map((value) => ({ value, said: words.presets[value] }))}
        onChoose={choosePreset}
      />
      {changed && (
        <p className={styles.changed}>
          <span>{words.changed}</span>
          <Button look="quiet" onClick={standard}>
            {words.standard}
          </Button>
        </p>
      )}
      <p role="status" className={poor ? styles.poor : styles.why}>
        {why[lang]}
      </p>
      {ownBacks && printing.sides === 'frontsOnly' && printing.labels === '' && (
        <div role="status" className={styles.poor}>
          <p>{words.ownBacks}</p>
          <p className={styles.actions}>
            <Button onClick={() => set({ sides: 'fold' })}>{words.toFold}</Button>
            <Button onClick={() => set({ sides: 'handTurned' })}>{words.toHand}</Button>
          </p>
        </div>
      )}
    </section>
  );
}
