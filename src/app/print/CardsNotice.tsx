import { useLang, useWords } from '../../i18n/language.tsx';
import { forPrintShop } from '../../print/layout/arrange.ts';
import { capacity } from '../../print/layout/capacity.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CardsNotice.module.css';
import type { CardPrintingChoice } from './useCardPrinting.ts';

type Props = { choice: CardPrintingChoice /** Some of the cards have a back of their own. */; ownBacks: boolean };

/** What would be lost on paper: cards no office printer can fill a sheet with, and backs with questions left out. */
export function CardsNotice({ choice: { printing, set }, ownBacks }: Props) {
  const words = useWords().printing.studio;
  const lang = useLang();
  const { perSheet, toEdge, why } = capacity(printing);
  const wasteful = perSheet > 0 && toEdge >= 1.5 * perSheet && !forPrintShop(printing);
  const lost = ownBacks && printing.sides === 'frontsOnly' && printing.labels === '';
  return (
    <div role="status" className={styles.notice}>
      {wasteful && <p>{why[lang]}</p>}
      {lost && (
        <>
          <p>{words.ownBacks}</p>
          <Button onClick={() => set({ sides: 'fold' })}>{words.toFold}</Button>
          <Button onClick={() => set({ sides: 'handTurned' })}>{words.toHand}</Button>
        </>
      )}
    </div>
  );
}
