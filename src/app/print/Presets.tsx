import { useLang, useWords } from '../../i18n/language.tsx';
import { presets } from '../../model/printing.ts';
import { capacity } from '../../print/layout/capacity.ts';
import { Button } from '../../ui/Button.tsx';
import { Options } from './Options.tsx';
import styles from './Presets.module.css';
import type { CardPrintingChoice } from './useCardPrinting.ts';

/** The three ways of printing cards, and how many fit on a sheet and why. */
export function Presets({
  choice: { printer, printing, changed, choosePreset, standard },
}: {
  choice: CardPrintingChoice;
}) {
  const words = useWords().printing.studio;
  const lang = useLang();
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
      <p className={styles.why}>{capacity(printing).why[lang]}</p>
    </section>
  );
}
