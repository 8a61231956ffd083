import { useLang, useWords } from '../../i18n/language.tsx';
import { type CardPrinting, presets } from '../../model/printing.ts';
import { storySizes } from '../../print/documents/storyShape.ts';
import { arrange } from '../../print/layout/arrange.ts';
import { capacity } from '../../print/layout/capacity.ts';
import { Button } from '../../ui/Button.tsx';
import { Options } from './Options.tsx';
import styles from './Presets.module.css';
import type { CardPrintingChoice } from './useCardPrinting.ts';

type Props = {
  choice: CardPrintingChoice /** Only stories, which have a size of card of their own. */;
  stories: boolean;
};

/** The three ways of printing cards, and how many fit on a sheet and why. */
export function Presets({ choice: { printer, printing, changed, choosePreset, standard }, stories }: Props) {
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
      <p className={styles.why}>{capacity(printing, stories ? storyCard(printing) : {}).why[lang]}</p>
    </section>
  );
}

/** Stories are printed on A5 or A6, which may fill the sheet: nothing is drawn at its edge. */
const storyCard = (printing: CardPrinting) => ({
  card: storySizes(arrange(printing, {}).card, printing.largePrint)[0],
  toEdge: true,
});
